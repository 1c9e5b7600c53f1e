package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Versioned;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.PersonKey;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.Decider;
import org.lianxin.listing.Life;
import org.lianxin.listing.LifeState;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.ListingLife;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.StepTaken;
import org.lianxin.listing.StepWanted;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that was ever recorded of one listing's life.
 *
 * <p>What a file states of a listing is a step too, taken by its source: the first placed it, a
 * later one states it anew. So the life of a listing that came by file needs no step written for
 * it, and whoever decides on a version that the next file has overtaken is told so.
 */
record LifeRows(
        Row row, List<Versioned<Told>> statements, @Nullable Told proposal, List<StepTold> steps) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Comparator<StepTold> IN_ORDER =
            Comparator.comparing(StepTold::recordedAt).thenComparingLong(StepTold::version);

    /** What is said of the listing itself. */
    private record Told(
            String subjectName,
            @Nullable String category,
            String groundDocument,
            String authority,
            @Nullable String authorityCode,
            @Nullable Interval term,
            boolean byFile,
            String unit) {}

    /** A step, and when it was recorded. */
    private record StepTold(
            LifeStep step, Decider by, String ground, Instant recordedAt, long version) {}

    static LifeRows of(Row row) {
        Row proposal = row.rowOrNull("proposal");
        List<Versioned<Told>> statements =
                row.rows("statements").stream()
                        .map(each -> Versioned.of(each, stated(each)))
                        .sorted(Comparator.comparing(Versioned::recordedAt))
                        .toList();
        return new LifeRows(
                row,
                statements,
                proposal == null ? null : told(proposal, null, false),
                row.rows("steps").stream().map(LifeRows::step).toList());
    }

    /** Empty if nothing of it was recorded yet. */
    Optional<ListingLife> asKnownAt(Instant at) {
        Life life = life(at);
        Told now = now(at);
        if (life.version() == 0 || now == null) {
            return Optional.empty();
        }
        String decidedBy = row.textOrNull("decidedBy");
        return Optional.of(
                new ListingLife(
                        row.text("key"),
                        ListKind.valueOf(row.text("list")),
                        new City(row.text("city")),
                        ListingOrigin.valueOf(row.text("origin")),
                        subject(),
                        now.subjectName(),
                        now.category(),
                        now.groundDocument(),
                        now.authority(),
                        now.authorityCode(),
                        decidedBy == null ? now.authorityCode() : decidedBy,
                        life));
    }

    private @Nullable Told now(Instant at) {
        return Versioned.oneKnownAt(statements, at).orElse(proposal);
    }

    private Life life(Instant at) {
        List<StepTold> all = new ArrayList<>(steps);
        boolean first = true;
        for (Versioned<Told> statement : statements) {
            if (statement.value().byFile()) {
                all.add(bySource(statement, first));
                first = false;
            }
        }
        List<StepTaken> taken = new ArrayList<>();
        LifeState state = null;
        for (StepTold told : all.stream().sorted(IN_ORDER).toList()) {
            if (!told.recordedAt().isAfter(at)) {
                state = Replay.after(state, told.step());
                long seen = taken.size();
                StepWanted wanted = new StepWanted(told.step(), seen, told.by(), told.ground());
                taken.add(new StepTaken(seen + 1, wanted, state, told.recordedAt()));
            }
        }
        return new Life(taken);
    }

    private static StepTold bySource(Versioned<Told> statement, boolean first) {
        Told told = statement.value();
        Interval term = told.term();
        if (term == null) {
            throw new IllegalStateException("a statement has a term");
        }
        LifeStep step =
                first
                        ? new LifeStep.Place(term)
                        : new LifeStep.Restate(
                                term, statement.recordedAt().atZone(SHANGHAI).toLocalDate());
        Decider by = new Decider(told.authority(), told.authorityCode(), told.unit(), null);
        return new StepTold(step, by, told.groundDocument(), statement.recordedAt(), 0);
    }

    private static Told stated(Row row) {
        return told(
                row,
                new Interval(row.date("from"), row.dateOrNull("until")),
                !row.has("lifeVersion"));
    }

    private static Told told(Row row, @Nullable Interval term, boolean byFile) {
        return new Told(
                row.text("subjectName"),
                row.textOrNull("category"),
                row.text("groundDocument"),
                row.text("authority"),
                row.textOrNull("authorityCode"),
                term,
                byFile,
                byFile ? row.text("sourceUnit") : row.text("authority"));
    }

    private static StepTold step(Row row) {
        StepWanted wanted = StepRows.read(row);
        return new StepTold(
                wanted.step(),
                wanted.by(),
                wanted.ground(),
                row.instant("recordedAt"),
                row.number("version"));
    }

    private SubjectId subject() {
        String organisation = row.textOrNull("organisation");
        return organisation == null
                ? new PersonId(new PersonKey(row.text("person")))
                : new OrganisationId(UnifiedCode.of(organisation));
    }
}
