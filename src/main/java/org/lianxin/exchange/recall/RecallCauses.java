package org.lianxin.exchange.recall;

import org.lianxin.conduct.EntryMark;
import org.lianxin.cypher.BeforeCommit;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.ForeignChange;
import org.lianxin.exchange.RecallCauseRegister;
import org.lianxin.exchange.RecallKind;
import org.lianxin.exchange.RecallKindDecision;
import org.lianxin.exchange.RecallTarget;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.ListingIds;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Notes, in the transaction of a change, that others have to be told of it: so nothing is lost if
 * the gateway dies before they are.
 */
final class RecallCauses implements BeforeCommit, RecallCauseRegister {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Statement LISTINGS =
            Statement.of(RecallCauses.class, "changed-listings.cypher");
    private static final Statement ENTRIES =
            Statement.of(RecallCauses.class, "changed-entries.cypher");
    private static final Statement NOTE = Statement.of(RecallCauses.class, "note-causes.cypher");
    private static final Statement PASSED_ON = Statement.of(RecallCauses.class, "passed-on.cypher");

    private final ListingIds ids;

    RecallCauses(ListingIds ids) {
        this.ids = ids;
    }

    @Override
    public void follow(Writing writing, Set<Touched> touched) {
        List<Map<String, Object>> causes = new ArrayList<>();
        changed(writing, LISTINGS, touched, Touched.Kind.LISTING)
                .forEach(row -> ofListing(writing, row).ifPresent(causes::add));
        changed(writing, ENTRIES, touched, Touched.Kind.ENTRY)
                .forEach(row -> ofEntry(writing, row).ifPresent(causes::add));
        if (!causes.isEmpty()) {
            writing.run(NOTE, Map.of("causes", causes));
        }
    }

    @Override
    public void note(Writing writing, List<ForeignChange> changes) {
        List<Map<String, Object>> causes = new ArrayList<>();
        for (ForeignChange each : changes) {
            causes.add(
                    cause(
                            writing,
                            new Of(
                                    each.shownId(),
                                    RecallTarget.Kind.FOREIGN_ENTRY,
                                    each.about().value(),
                                    List.of()),
                            each.kind(),
                            today(writing)));
        }
        if (!causes.isEmpty()) {
            writing.run(NOTE, Map.of("causes", causes));
        }
    }

    @Override
    public Map<String, Passed> passedOn(Writing writing, Collection<String> shownIds) {
        Map<String, Passed> passed = new HashMap<>();
        for (Row row : writing.run(PASSED_ON, Map.of("targets", List.copyOf(shownIds)))) {
            Passed over = row.flag("told") ? Passed.EVERYBODY : Passed.NOBODY;
            passed.put(row.text("target"), row.flag("open") ? Passed.UNDER_WAY : over);
        }
        return passed;
    }

    private static List<Row> changed(
            Writing writing, Statement which, Set<Touched> touched, Touched.Kind kind) {
        List<String> keys = Touched.keys(touched, kind);
        return keys.isEmpty() ? List.of() : writing.run(which, Map.of("keys", keys));
    }

    private Optional<Map<String, Object>> ofListing(Writing writing, Row row) {
        List<EndReason> ends = new ArrayList<>();
        List<RecallKindDecision.Step> steps = new ArrayList<>();
        Row last = null;
        for (Row step : row.rows("steps")) {
            String kind = step.text("kind");
            if (kind.equals("END")) {
                ends.add(EndReason.valueOf(step.text("reason")));
                last = step;
            } else if (isStep(kind)) {
                steps.add(RecallKindDecision.Step.valueOf(kind));
                last = last == null ? step : last;
            }
        }
        LocalDate on = last == null ? today(writing) : last.date("on");
        String by = last == null ? null : last.textOrNull("authorityCode");
        return RecallKindDecision.ofListing(ends, steps, row.flag("anew"))
                .map(
                        kind -> {
                            var cause =
                                    cause(writing, of(row, RecallTarget.Kind.LISTING), kind, on);
                            cause.put("city", row.text("city"));
                            cause.put("by", by == null ? "" : by);
                            return cause;
                        });
    }

    private Optional<Map<String, Object>> ofEntry(Writing writing, Row row) {
        List<EntryMark> marked =
                row.rows("marked").stream().map(m -> EntryMark.valueOf(m.text("mark"))).toList();
        List<EntryMark> cleared = row.texts("cleared").stream().map(EntryMark::valueOf).toList();
        LocalDate on =
                row.rows("marked").stream()
                        .map(mark -> mark.date("from"))
                        .findFirst()
                        .orElseGet(() -> today(writing));
        return RecallKindDecision.ofEntry(marked, cleared, row.flag("anew"))
                .map(kind -> cause(writing, of(row, RecallTarget.Kind.ENTRY), kind, on));
    }

    /** What a cause is about. */
    private record Of(String target, RecallTarget.Kind kind, String subject, List<String> owners) {}

    private Of of(Row row, RecallTarget.Kind kind) {
        return new Of(
                ids.of(row.text("key")),
                kind,
                row.text("subject"),
                row.texts("owners").stream().distinct().toList());
    }

    private static Map<String, Object> cause(
            Writing writing, Of of, RecallKind kind, LocalDate on) {
        Map<String, Object> cause = new HashMap<>();
        cause.put("id", RecallIds.next(writing.recordedAt()));
        cause.put("target", of.target());
        cause.put("targetKind", of.kind().name());
        cause.put("kind", kind.name());
        cause.put("on", on);
        cause.put("subject", of.subject());
        cause.put("owners", of.owners());
        cause.put("city", "");
        cause.put("by", "");
        return cause;
    }

    private static boolean isStep(String kind) {
        for (RecallKindDecision.Step step : RecallKindDecision.Step.values()) {
            if (step.name().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate today(Writing writing) {
        return LocalDate.ofInstant(writing.recordedAt(), SHANGHAI);
    }
}
