package org.lianxin.exchange.court;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.cypher.DoneMutations;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.CourtDigests;
import org.lianxin.exchange.CourtField;
import org.lianxin.exchange.CourtList;
import org.lianxin.exchange.CourtOutcome;
import org.lianxin.exchange.CourtOutcome.CourtRefusal;
import org.lianxin.exchange.CourtReading;
import org.lianxin.exchange.CourtRow;
import org.lianxin.exchange.CourtSyncTerms;
import org.lianxin.exchange.CourtTurnedAway;
import org.lianxin.exchange.RejectedRow.Fate;
import org.lianxin.exchange.UnmatchedEntry;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.ListingRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Places an entry that had no number, once the court has said whose it is. */
final class Settling {

    private static final Statement ENTRY = Statement.of(Settling.class, "unmatched-entry.cypher");
    private static final Statement SHOWN = Statement.of(Settling.class, "shown-as.cypher");
    private static final Statement SETTLE = Statement.of(Settling.class, "settle-unmatched.cypher");

    private final Tools tools;
    private final Ownership ownership;

    Settling(Tools tools, Ownership ownership) {
        this.tools = tools;
        this.ownership = ownership;
    }

    /**
     * Settles it.
     *
     * @throws Stopped if the number does not fit
     */
    CourtOutcome<UnmatchedEntry> settle(
            Writing writing, Permit permit, MutationKey key, String entry, String number) {
        Row kept = find(writing, entry);
        if (kept == null || !ownership.isOf(permit, terms(kept).court())) {
            return CourtOutcome.refused(new CourtRefusal.Unknown());
        }
        // The number itself is told to nobody, not even by its hash.
        Map<String, Object> told = Map.of("entry", entry);
        var request = new DoneMutations.Request(key.id(), "settleCourtEntry", told);
        if (DoneMutations.look(writing, request) instanceof DoneMutations.Earlier.Other) {
            return CourtOutcome.refused(new CourtRefusal.KeyTaken());
        }
        String before = kept.textOrNull("settledNumber");
        if (before != null) {
            return numberIn(entry, before).equals(number)
                    ? CourtOutcome.done(shown(kept))
                    : CourtOutcome.refused(new CourtRefusal.SettledOtherwise());
        }
        if (kept.has("goneAt")) {
            return CourtOutcome.refused(new CourtRefusal.Unknown());
        }
        place(writing, kept, entry, number);
        DoneMutations.note(writing, request, entry);
        return CourtOutcome.done(shown(Objects.requireNonNull(find(writing, entry))));
    }

    private void place(Writing writing, Row kept, String entry, String number) {
        CourtSyncTerms terms = terms(kept);
        CourtRow row = tools.staging().open(entry, kept.text("sealed")).getFirst();
        CourtReading reading =
                tools.reading()
                        .of(terms.list(), terms.court(), source(entry), writing.recordedAt())
                        .read(row.with(CourtField.NUMBER, number), 1);
        RowPlace place = new RowPlace(1, 1, 1, CourtDigests.ofRow(row));
        switch (reading) {
            case CourtReading.Listed(ListingRow listed) ->
                    place(writing, kept, place, listed, number);
            case CourtReading.TurnedAway why -> throw notPlaced(place.turnedAway(why));
            case CourtReading.NameOnly _, CourtReading.Deleted _ ->
                    throw notPlaced(place.turnedAway(Fate.REJECTED, CourtReasons.NUMBER));
        }
    }

    private void place(
            Writing writing, Row kept, RowPlace place, ListingRow listed, String number) {
        CourtSyncTerms terms = terms(kept);
        String entry = kept.text("id");
        List<CourtTurnedAway> refused = new ArrayList<>();
        Placing placing =
                tools.placing(
                        writing, StandingList.of(writing, terms), (of, row) -> refused.add(row));
        placing.take(place, listed);
        placing.flush();
        if (!refused.isEmpty()) {
            throw notPlaced(refused.getFirst());
        }
        String key = placing.keys().iterator().next();
        String settledAs = writing.run(SHOWN, Map.of("key", key)).getFirst().text("shownId");
        CourtRow answer = new CourtRow(Map.of(CourtField.NUMBER, number));
        writing.run(
                SETTLE,
                Map.of(
                        "id",
                        entry,
                        "number",
                        tools.staging().seal(entry, List.of(answer)),
                        "shownId",
                        settledAs));
    }

    private static Stopped notPlaced(CourtTurnedAway why) {
        return new Stopped(new CourtRefusal.NotPlaced(why));
    }

    private String numberIn(String entry, String sealed) {
        return tools.staging().open(entry, sealed).getFirst().text(CourtField.NUMBER);
    }

    private static String source(String entry) {
        return "settled:" + entry;
    }

    private static @Nullable Row find(Writing writing, String entry) {
        List<Row> rows = writing.run(ENTRY, Map.of("id", entry));
        return rows.isEmpty() ? null : rows.getFirst().row("entry");
    }

    /** Of whose list, and which; the rest says nothing here. */
    private static CourtSyncTerms terms(Row kept) {
        String[] about = kept.text("list").split("\\|", 2);
        return new CourtSyncTerms(
                CourtList.valueOf(about[1]),
                UnifiedCode.of(about[0]),
                CourtSyncTerms.Mode.DELTA,
                0,
                null,
                0,
                "0".repeat(64),
                0,
                false);
    }

    private static UnmatchedEntry shown(Row kept) {
        boolean person = kept.flag("person");
        return new UnmatchedEntry(
                kept.text("id"),
                kept.text("caseNumber"),
                GraphCourtSyncs.shown(kept.text("name"), person),
                person,
                List.of(),
                kept.textOrNull("settledAs"));
    }
}
