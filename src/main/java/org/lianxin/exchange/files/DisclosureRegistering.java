package org.lianxin.exchange.files;

import org.lianxin.conduct.ConductRegister;
import org.lianxin.conduct.EntryRow;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.subject.LegacyIdentifierRow;
import org.lianxin.subject.SubjectRegister;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Records the decisions of 双公示 rows, and the older identifiers that they carry beside the unified
 * code. A row whose older identifier belongs to another organisation is not recorded: one of its
 * two numbers is wrong.
 */
record DisclosureRegistering(SubjectRegister subjects, ConductRegister conduct)
        implements Registering<EntryFiled> {

    @Override
    public List<RowOutcome> tell(Writing writing, List<EntryFiled> rows) {
        RowOutcome[] outcomes = new RowOutcome[rows.size()];
        List<LegacyIdentifierRow> early = identify(writing, rows, outcomes);
        List<Integer> places = new ArrayList<>();
        List<EntryRow> entries = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            if (outcomes[i] == null) {
                places.add(i);
                entries.add(rows.get(i).entry());
            }
        }
        List<RowOutcome> recorded =
                entries.isEmpty() ? List.of() : conduct.record(writing, entries);
        for (int i = 0; i < recorded.size(); i++) {
            outcomes[places.get(i)] = recorded.get(i);
        }
        if (!early.isEmpty()) {
            subjects.identify(writing, early);
        }
        return Arrays.asList(outcomes);
    }

    /**
     * Marks the rows with an identifier that belongs elsewhere; returns the identifiers of
     * organisations that only these rows will make known.
     */
    private List<LegacyIdentifierRow> identify(
            Writing writing, List<EntryFiled> rows, RowOutcome[] outcomes) {
        List<Integer> owners = new ArrayList<>();
        List<LegacyIdentifierRow> identifiers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (LegacyIdentifierRow identifier : rows.get(i).identifiers()) {
                owners.add(i);
                identifiers.add(identifier);
            }
        }
        List<LegacyIdentifierRow> early = new ArrayList<>();
        if (identifiers.isEmpty()) {
            return early;
        }
        List<RowOutcome> identified = subjects.identify(writing, identifiers);
        for (int i = 0; i < identified.size(); i++) {
            switch (identified.get(i)) {
                case RowOutcome.Accepted _, RowOutcome.Unchanged _ -> {}
                case RowOutcome.Quarantined(RowFault fault)
                        when fault == RowFault.ORGANISATION_UNKNOWN ->
                        early.add(identifiers.get(i));
                case RowOutcome.Quarantined _, RowOutcome.Rejected _ ->
                        outcomes[owners.get(i)] = identified.get(i);
            }
        }
        return early;
    }
}
