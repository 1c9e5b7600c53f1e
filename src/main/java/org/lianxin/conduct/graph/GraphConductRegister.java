package org.lianxin.conduct.graph;

import org.lianxin.conduct.ConductRegister;
import org.lianxin.conduct.EntryRow;
import org.lianxin.conduct.FindingRow;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.subject.SubjectRegister;

import java.util.List;

/** Writes credit entries and findings to Neo4j. */
final class GraphConductRegister implements ConductRegister {

    private final Entries entries;
    private final Findings findings;

    GraphConductRegister(SubjectRegister subjects) {
        this.entries = new Entries(subjects);
        this.findings = new Findings(subjects);
    }

    @Override
    public List<RowOutcome> record(Writing writing, List<EntryRow> rows) {
        return entries.tell(writing, rows);
    }

    @Override
    public List<RowOutcome> find(Writing writing, List<FindingRow> rows) {
        return findings.tell(writing, rows);
    }
}
