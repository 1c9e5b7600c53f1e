package org.lianxin.conduct;

import org.lianxin.cypher.Writing;
import org.lianxin.kernel.RowOutcome;

import java.util.List;

/**
 * Writes credit entries and findings, many rows at a time inside one transaction; answers row by
 * row, in the order of the rows. Told the same rows again it changes nothing.
 */
public interface ConductRegister {

    /** Records licences and penalties; persons and organisations that are new come with them. */
    List<RowOutcome> record(Writing writing, List<EntryRow> rows);

    /** Records who was found responsible; a finding without its penalty is quarantined. */
    List<RowOutcome> find(Writing writing, List<FindingRow> rows);
}
