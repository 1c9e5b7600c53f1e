package org.lianxin.conduct.graph;

import org.lianxin.conduct.CreditEntry;
import org.lianxin.conduct.EntryMark;
import org.lianxin.conduct.EntryStatement;
import org.lianxin.conduct.Finding;
import org.lianxin.cypher.Filed;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Versioned;
import org.lianxin.kernel.Provenance;
import org.lianxin.kernel.SubjectId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All that was ever recorded of one credit entry. */
record EntryHistory(
        String id,
        SubjectId about,
        List<Versioned<Stated>> statements,
        List<Versioned<EntryMark>> marks,
        List<Versioned<Finding>> findings) {

    /** One version of what it states. */
    record Stated(EntryStatement statement, Provenance source) {

        static Stated of(Row row) {
            return new Stated(StatementRows.read(row), Filed.read(row));
        }
    }

    /** Empty if there is no such entry. */
    static Optional<EntryHistory> of(Row row) {
        String organisation = row.textOrNull("organisation");
        String person = row.textOrNull("person");
        String about = organisation == null ? person : organisation;
        return about == null
                ? Optional.empty()
                : Optional.of(
                        new EntryHistory(
                                row.text("key"),
                                SubjectId.of(about),
                                Versioned.all(row.rows("statements"), Stated::of),
                                Versioned.all(
                                        row.rows("marks"),
                                        mark -> EntryMark.valueOf(mark.text("mark"))),
                                Versioned.all(row.rows("findings"), Finding::read)));
    }

    /** Nothing of what was withdrawn or repaired, whatever instant is asked about. */
    Optional<CreditEntry> asKnownAt(Instant at) {
        return marks.stream().anyMatch(mark -> mark.value().hides())
                ? Optional.empty()
                : stated(at);
    }

    private Optional<CreditEntry> stated(Instant at) {
        return Versioned.oneKnownAt(statements, at)
                .map(
                        now ->
                                new CreditEntry(
                                        id,
                                        about,
                                        now.statement(),
                                        Versioned.knownAt(marks, at).contains(EntryMark.DISPUTED),
                                        Versioned.knownAt(findings, at).stream()
                                                .sorted(Finding.ORDER)
                                                .toList(),
                                        now.source()));
    }
}
