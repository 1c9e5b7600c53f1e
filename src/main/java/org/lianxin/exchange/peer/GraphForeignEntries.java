package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Permit;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.disclosure.CreditProfile;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.ForeignEntries;
import org.lianxin.exchange.ForeignEntry;
import org.lianxin.exchange.PeerGrade;
import org.lianxin.exchange.PeerRegion;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads from Neo4j what other regions say. */
final class GraphForeignEntries implements ForeignEntries {

    private static final Question<About, List<Row>> ABOUT =
            Question.of(
                    GraphForeignEntries.class,
                    "foreign-about.cypher",
                    About::parameter,
                    row -> row.rows("entries"));

    private final Questions questions;
    private final PeerRegion region;
    private final ShownIds ids;

    GraphForeignEntries(Questions questions, PeerRegion region, ShownIds ids) {
        this.questions = questions;
        this.region = region;
        this.ids = ids;
    }

    private record About(String about, Instant knownAt) {

        static About of(CreditProfile profile) {
            return new About(profile.known().id().value(), profile.knownAt());
        }

        Object parameter() {
            return Map.of("about", about, "knownAt", knownAt);
        }
    }

    @Override
    public List<List<ForeignEntry>> of(Permit permit, List<CreditProfile> profiles) {
        Objects.requireNonNull(permit);
        UnifiedCode own = region.code().orElse(null);
        List<CreditProfile> asked =
                profiles.stream()
                        .filter(each -> own != null && each.known().id() instanceof OrganisationId)
                        .toList();
        Map<About, List<Row>> known =
                questions.ask(ABOUT, asked.stream().map(About::of).distinct().toList()).byKey();
        return profiles.stream()
                .map(
                        each ->
                                own == null
                                        ? List.<ForeignEntry>of()
                                        : shown(
                                                each,
                                                known.getOrDefault(About.of(each), List.of()),
                                                FeedKey.ofPeer(own)))
                .toList();
    }

    /**
     * An entry that came twice is told once: as its own region told it, if it did. Only of that one
     * it is asked whether it may be told, for what came by another region may be older.
     */
    private List<ForeignEntry> shown(CreditProfile profile, List<Row> rows, FeedKey feed) {
        boolean inFull = profile.access().inFull(DataCategory.LISTINGS);
        Map<String, ForeignEntry> once = new LinkedHashMap<>();
        for (Row row : rows) {
            ForeignEntry entry = entry(row, feed);
            once.merge(
                    entry.from().region() + "|" + entry.from().id(),
                    entry,
                    (one, other) ->
                            other.from().via().size() < one.from().via().size() ? other : one);
        }
        return once.values().stream()
                .filter(entry -> entry.term().contains(profile.validAt()))
                .filter(entry -> inFull || entry.published())
                .toList();
    }

    private ForeignEntry entry(Row row, FeedKey feed) {
        ForeignItem item = ForeignItem.read(row.text("item"));
        Map<String, @Nullable Object> entry = item.entry();
        Map<String, @Nullable Object> ground = ForeignItem.object(entry, "ground");
        UnifiedCode peer = UnifiedCode.of(row.text("peer"));
        return new ForeignEntry(
                ids.of(ForeignEntry.key(peer, row.text("itemId"))),
                item.subject().code(),
                item.grade() == PeerGrade.PUBLISHED,
                item.list(),
                item.city(),
                ForeignItem.textOrNull(entry, "category"),
                ForeignItem.text(ForeignItem.object(entry, "authority"), "name"),
                ForeignItem.text(ground, "document"),
                ForeignItem.text(ground, "authority"),
                ForeignItem.textOrNull(ground, "provision"),
                day(ground, "decidedOn"),
                interval(ForeignItem.object(entry, "term")),
                intervals(entry, "suspensions"),
                intervals(entry, "annotations"),
                new ForeignEntry.Origin(
                        item.region(),
                        item.originId(),
                        peer,
                        item.via(),
                        feed,
                        row.text("epoch"),
                        row.number("seq"),
                        row.number("asOfSeq"),
                        row.instant("toldAt"),
                        row.instant("recordedAt"),
                        row.textOrNull("receipt")));
    }

    @SuppressWarnings("unchecked")
    private static List<Interval> intervals(Map<String, @Nullable Object> entry, String name) {
        List<Interval> intervals = new ArrayList<>();
        if (entry.get(name) instanceof List<?> all) {
            all.forEach(each -> intervals.add(interval((Map<String, @Nullable Object>) each)));
        }
        return intervals;
    }

    private static Interval interval(Map<String, @Nullable Object> members) {
        return new Interval(
                LocalDate.parse(ForeignItem.text(members, "from")), day(members, "until"));
    }

    private static @Nullable LocalDate day(Map<String, @Nullable Object> members, String name) {
        String text = ForeignItem.textOrNull(members, name);
        return text == null ? null : LocalDate.parse(text);
    }
}
