package org.lianxin.exchange.feed;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Masks;
import org.lianxin.access.Mode;
import org.lianxin.audit.CanonicalJson;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.disclosure.WayOut;
import org.lianxin.exchange.PeerGrade;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.CourtDetails;
import org.lianxin.listing.Ground;
import org.lianxin.listing.Listing;
import org.lianxin.listing.Suspension;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Listings as canonical JSON: what nobody has said is left out. Names of persons are masked as the
 * mode demands, their numbers are never here; two persons of one name are told apart by an opaque
 * id.
 */
final class ItemJson {

    private final ShownIds ids;
    private final Masks masks;

    ItemJson(ShownIds ids, Mode mode) {
        this.ids = ids;
        this.masks = Masks.of(mode);
    }

    String of(Listing listing, List<WayOut> waysOut) {
        return CanonicalJson.write(object(listing, waysOut));
    }

    /**
     * The same for another region, with where it comes from.
     *
     * @param region that of this gateway
     */
    String of(Listing listing, List<WayOut> waysOut, UnifiedCode region, PeerGrade grade) {
        Members origin = new Members();
        origin.put("region", region.value());
        origin.put("id", ids.of(listing.id()));
        Members json = new Members();
        json.put("origin", origin.sorted);
        json.put("grade", grade.name());
        json.put("entry", object(listing, waysOut));
        return CanonicalJson.write(json.sorted);
    }

    private SortedMap<String, Object> object(Listing listing, List<WayOut> waysOut) {
        Members json = new Members();
        json.put("id", ids.of(listing.id()));
        json.put("list", listing.list().name());
        json.put("city", listing.city().key());
        json.put("origin", listing.origin().name());
        json.put("subject", subject(listing));
        json.put("category", listing.category());
        json.put("authority", named(listing.authority(), listing.authorityCode()));
        json.put("ground", ground(listing.ground()));
        json.put("source", named(listing.source().sourceUnit(), listing.source().sourceUnitCode()));
        json.put("wayOut", waysOut.stream().map(ItemJson::wayOut).toList());
        json.put("court", listing.court() == null ? null : court(listing.court()));
        json.put("term", interval(listing.term()));
        json.put(
                "suspensions",
                listing.suspensions().stream().map(Suspension::held).map(this::interval).toList());
        json.put("annotations", listing.annotations().stream().map(this::interval).toList());
        json.put("publishedOn", listing.publishedOn());
        return json.sorted;
    }

    private SortedMap<String, Object> subject(Listing listing) {
        Members json = new Members();
        switch (listing.subject()) {
            case OrganisationId organisation -> {
                json.put("code", organisation.code().value());
                json.put("name", listing.subjectName());
            }
            case PersonId person -> {
                json.put("person", ids.of("person|" + person.value()));
                json.put("name", masks.name(listing.subjectName()));
            }
        }
        return json.sorted;
    }

    private static SortedMap<String, Object> named(String name, @Nullable String code) {
        Members json = new Members();
        json.put("name", name);
        json.put("code", code);
        return json.sorted;
    }

    private static SortedMap<String, Object> ground(Ground ground) {
        Members json = new Members();
        json.put("document", ground.document());
        json.put("authority", ground.authority());
        json.put("provision", ground.provision());
        json.put("decidedOn", ground.decidedOn());
        return json.sorted;
    }

    /** What is done there is in the article, and in the profile of the subject. */
    private static SortedMap<String, Object> wayOut(WayOut way) {
        Members to = new Members();
        to.put("zh", way.to().zh());
        to.put("en", way.to().en());
        Members json = new Members();
        json.put("kind", way.kind().name());
        json.put("to", to.sorted);
        json.put("article", way.article());
        return json.sorted;
    }

    private static SortedMap<String, Object> court(CourtDetails court) {
        Members json = new Members();
        json.put("caseNumber", court.caseNumber());
        json.put("basisUnit", court.basisUnit());
        json.put("duty", court.duty());
        json.put("performance", court.performance());
        json.put("behaviour", court.behaviour());
        json.put("filedOn", court.filedOn());
        return json.sorted;
    }

    private SortedMap<String, Object> interval(Interval interval) {
        Members json = new Members();
        json.put("from", interval.from());
        json.put("until", interval.until());
        return json.sorted;
    }

    /** The members of one object, as far as there is something to say. */
    private static final class Members {

        private final SortedMap<String, Object> sorted = new TreeMap<>();

        void put(String name, @Nullable Object value) {
            switch (value) {
                case null -> {}
                case List<?> none when none.isEmpty() -> {}
                case LocalDate day -> sorted.put(name, day.toString());
                case Object said -> sorted.put(name, said);
            }
        }
    }
}
