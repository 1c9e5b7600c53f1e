package org.lianxin.exchange.watch;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Masks;
import org.lianxin.access.Mode;
import org.lianxin.audit.CanonicalJson;
import org.lianxin.disclosure.Ground;
import org.lianxin.disclosure.ListingBrief;
import org.lianxin.disclosure.ListingShown;
import org.lianxin.disclosure.MeasureNotApplied;
import org.lianxin.disclosure.PricingFactor;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.disclosure.Source;
import org.lianxin.disclosure.WayOut;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.listing.CourtDetails;
import org.lianxin.listing.Listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A listing as canonical JSON, with the content that a profile has by consent: its ground, source,
 * term and ways out beside it, and the pricing factors where those are covered. What depends on the
 * day alone (whether it is in force, or disputed) is left to be seen from its intervals.
 */
final class WatchedJson {

    private static final String FULL = "\"full\":[";

    private final ShownIds ids;

    WatchedJson(ShownIds ids) {
        this.ids = ids;
    }

    /**
     * Writes one.
     *
     * @param watch the watch's id; null where none is needed
     * @param full the kinds of facts told in full; none where only what is public is told
     */
    String of(
            Listing listing, ListingBrief brief, @Nullable String watch, List<DataCategory> full) {
        Mode mode = full.isEmpty() ? Mode.PUBLIC : Mode.AUTHORISED;
        Members json = new Members();
        json.put("watch", watch);
        json.put(
                "access",
                new Members()
                        .put("mode", mode.name())
                        .put("full", full.stream().map(DataCategory::name).toList())
                        .sorted);
        json.put("subject", subject(listing, Masks.of(mode)));
        json.put("listing", listing(brief.listing()));
        json.put("summary", text(brief.summary()));
        if (full.contains(DataCategory.PRICING)) {
            json.put(
                    "pricingFactors",
                    brief.pricingFactors().stream().map(WatchedJson::factor).toList());
        }
        return CanonicalJson.write(json.sorted);
    }

    /**
     * The kinds of facts that an item tells in full. Quotation marks inside a text are escaped, so
     * what is looked for stands nowhere but where it was written.
     */
    static List<DataCategory> full(String item) {
        int from = item.indexOf(FULL);
        if (from < 0) {
            return List.of();
        }
        int begin = from + FULL.length();
        String names = item.substring(begin, item.indexOf(']', begin)).replace("\"", "");
        return Arrays.stream(names.split(",")).map(DataCategory::valueOf).toList();
    }

    private SortedMap<String, Object> subject(Listing listing, Masks masks) {
        return switch (listing.subject()) {
            case OrganisationId organisation ->
                    new Members()
                            .put("code", organisation.code().value())
                            .put("name", listing.subjectName())
                            .sorted;
            case PersonId person ->
                    new Members()
                            .put("person", ids.of("person|" + person.value()))
                            .put("name", masks.name(listing.subjectName()))
                            .sorted;
        };
    }

    private static SortedMap<String, Object> listing(ListingShown shown) {
        return new Members()
                .put("id", shown.id())
                .put("list", shown.list().name())
                .put("listName", text(shown.listName()))
                .put("city", shown.city().key())
                .put("origin", shown.origin().name())
                .put("category", shown.category())
                .put("authority", shown.authority())
                .put("authorityCode", shown.authorityCode())
                .put("ground", ground(shown.ground()))
                .put("source", source(shown.source()))
                .put("term", interval(shown.term()))
                .put("wayOut", shown.wayOut().stream().map(WatchedJson::wayOut).toList())
                .put("suspensions", intervals(shown.suspensions()))
                .put("annotations", intervals(shown.annotations()))
                .put("conduct", interval(shown.conduct()))
                .put("court", court(shown.court()))
                .put("nothingApplies", text(shown.nothingApplies()))
                .put("notApplied", shown.notApplied().stream().map(WatchedJson::spared).toList())
                .sorted;
    }

    private static SortedMap<String, Object> factor(PricingFactor factor) {
        return new Members()
                .put("direction", factor.direction().name())
                .put("strength", factor.strength().name())
                .put("guidance", text(factor.guidance()))
                .put("measureCode", factor.measureCode())
                .put("article", factor.article())
                .put("ground", ground(factor.ground()))
                .put("term", interval(factor.term()))
                .sorted;
    }

    private static SortedMap<String, Object> ground(Ground ground) {
        return new Members()
                .put("document", ground.document())
                .put("authority", ground.authority())
                .put("provision", ground.provision())
                .put("decidedOn", ground.decidedOn())
                .put("entryId", ground.entryId())
                .sorted;
    }

    private static SortedMap<String, Object> source(Source source) {
        return new Members()
                .put("unit", source.unit())
                .put("unitCode", source.unitCode())
                .put("file", source.file())
                .put("line", (long) source.line())
                .put("recordedAt", source.recordedAt())
                .sorted;
    }

    private static SortedMap<String, Object> wayOut(WayOut way) {
        return new Members()
                .put("kind", way.kind().name())
                .put("to", text(way.to()))
                .put("how", text(way.how()))
                .put("article", way.article())
                .sorted;
    }

    private static SortedMap<String, Object> spared(MeasureNotApplied spared) {
        return new Members()
                .put("code", spared.code())
                .put("name", text(spared.name()))
                .put("reason", text(spared.reason()))
                .put("article", spared.article())
                .sorted;
    }

    private static @Nullable SortedMap<String, Object> court(@Nullable CourtDetails court) {
        return court == null
                ? null
                : new Members()
                        .put("caseNumber", court.caseNumber())
                        .put("basisUnit", court.basisUnit())
                        .put("duty", court.duty())
                        .put("performance", court.performance())
                        .put("behaviour", court.behaviour())
                        .put("filedOn", court.filedOn())
                        .put("publishedOn", court.publishedOn())
                        .sorted;
    }

    private static List<SortedMap<String, Object>> intervals(List<Interval> intervals) {
        return intervals.stream().map(WatchedJson::interval).toList();
    }

    private static SortedMap<String, Object> interval(Interval interval) {
        return new Members().put("from", interval.from()).put("until", interval.until()).sorted;
    }

    private static @Nullable SortedMap<String, Object> text(@Nullable Bilingual text) {
        return text == null ? null : new Members().put("zh", text.zh()).put("en", text.en()).sorted;
    }

    /** The members of one object, as far as there is something to say. */
    private static final class Members {

        private final SortedMap<String, Object> sorted = new TreeMap<>();

        Members put(String name, @Nullable Object value) {
            switch (value) {
                case null -> {}
                case List<?> none when none.isEmpty() -> {}
                case LocalDate day -> sorted.put(name, day.toString());
                case Instant at -> sorted.put(name, at.toString());
                case Object said -> sorted.put(name, said);
            }
            return this;
        }
    }
}
