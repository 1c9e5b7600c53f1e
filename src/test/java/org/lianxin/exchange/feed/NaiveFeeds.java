package org.lianxin.exchange.feed;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Masks;
import org.lianxin.access.Mode;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.listing.Listing;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The two feeds worked out from all listings, by another hand: what anyone may see of them on a
 * day, and what agencies may.
 */
public record NaiveFeeds(Map<String, String> everyone, Map<String, String> agencies) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Out of Zhanjiang's red list, by §24 of its plan. */
    private static final Map<String, Object> DISPUTE =
            wayOut("DISPUTE", "执行措施的部门", "the department that carries out the measure");

    private static final Map<String, Object> REVIEW =
            wayOut("REVIEW", "行政复议机关或者人民法院", "the reviewing authority or a court");

    public static NaiveFeeds of(List<Listing> listings, LocalDate today) {
        NaiveFeeds feeds = new NaiveFeeds(new TreeMap<>(), new TreeMap<>());
        for (Listing each : listings) {
            LocalDate until = each.term().until();
            boolean stands =
                    !today.isBefore(each.term().from()) && (until == null || today.isBefore(until));
            LocalDate published = each.publishedOn();
            String id = TestFeeds.IDS.of(each.id());
            if (stands) {
                feeds.agencies.put(id, json(each, Mode.SHARED));
            }
            if (stands
                    && published != null
                    && !published.isAfter(today)
                    && each.subject() instanceof OrganisationId) {
                feeds.everyone.put(id, json(each, Mode.PUBLIC));
            }
        }
        return feeds;
    }

    private static String json(Listing listing, Mode mode) {
        Map<String, Object> all = new TreeMap<>();
        all.put("id", TestFeeds.IDS.of(listing.id()));
        all.put("list", listing.list().name());
        all.put("city", listing.city().key());
        all.put("origin", listing.origin().name());
        put(all, "category", listing.category());
        Map<String, Object> subject = new TreeMap<>();
        if (listing.subject() instanceof OrganisationId organisation) {
            subject.put("code", organisation.code().value());
            subject.put("name", listing.subjectName());
        } else {
            subject.put("person", TestFeeds.IDS.of("person|" + listing.subject().value()));
            subject.put("name", Masks.of(mode).name(listing.subjectName()));
        }
        all.put("subject", subject);
        Map<String, Object> authority = new TreeMap<>(Map.of("name", listing.authority()));
        put(authority, "code", listing.authorityCode());
        all.put("authority", authority);
        Map<String, Object> ground =
                new TreeMap<>(
                        Map.of(
                                "document", listing.ground().document(),
                                "authority", listing.ground().authority()));
        put(ground, "provision", listing.ground().provision());
        put(ground, "decidedOn", day(listing.ground().decidedOn()));
        all.put("ground", ground);
        Map<String, Object> source = new TreeMap<>(Map.of("name", listing.source().sourceUnit()));
        put(source, "code", listing.source().sourceUnitCode());
        all.put("source", source);
        all.put("wayOut", List.of(DISPUTE, REVIEW));
        all.put("term", interval(listing.term()));
        put(all, "publishedOn", day(listing.publishedOn()));
        if (!listing.suspensions().isEmpty()) {
            all.put(
                    "suspensions",
                    listing.suspensions().stream().map(each -> interval(each.held())).toList());
        }
        if (!listing.annotations().isEmpty()) {
            all.put(
                    "annotations",
                    listing.annotations().stream().map(NaiveFeeds::interval).toList());
        }
        return JSON.writeValueAsString(all);
    }

    private static Map<String, Object> wayOut(String kind, String zh, String en) {
        return new TreeMap<>(
                Map.of(
                        "article",
                        "§24",
                        "kind",
                        kind,
                        "to",
                        new TreeMap<>(Map.of("zh", zh, "en", en))));
    }

    private static Map<String, Object> interval(Interval interval) {
        Map<String, Object> json = new TreeMap<>();
        put(json, "from", day(interval.from()));
        put(json, "until", day(interval.until()));
        return json;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
