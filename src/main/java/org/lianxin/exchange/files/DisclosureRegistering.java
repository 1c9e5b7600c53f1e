package org.lianxin.exchange.files;

import org.lianxin.conduct.ConductRegister;
import org.lianxin.conduct.EntryRow;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.LegacyIdentifierRow;
import org.lianxin.subject.Party;
import org.lianxin.subject.PartyOutcome;
import org.lianxin.subject.PartyRow;
import org.lianxin.subject.SubjectRegister;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        Map<String, UnifiedCode> ownerOf = owners(writing, rows);
        List<LegacyIdentifierRow> believed = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<LegacyIdentifierRow> identifiers = rows.get(i).identifiers();
            if (identifiers.stream().allMatch(each -> isOf(ownerOf, each))) {
                for (LegacyIdentifierRow each : identifiers) {
                    ownerOf.put(id(each), each.organisation());
                    believed.add(each);
                    places.add(i);
                }
            } else {
                // Nothing of this row is believed, its other identifiers neither.
                outcomes[i] = new RowOutcome.Quarantined(RowFault.LEGACY_CODE_TAKEN);
            }
        }
        List<LegacyIdentifierRow> early = new ArrayList<>();
        if (believed.isEmpty()) {
            return early;
        }
        List<RowOutcome> identified = subjects.identify(writing, believed);
        for (int i = 0; i < identified.size(); i++) {
            switch (identified.get(i)) {
                case RowOutcome.Accepted _, RowOutcome.Unchanged _ -> {}
                case RowOutcome.Quarantined(RowFault fault)
                        when fault == RowFault.ORGANISATION_UNKNOWN ->
                        early.add(believed.get(i));
                case RowOutcome.Quarantined _, RowOutcome.Rejected _ ->
                        outcomes[places.get(i)] = identified.get(i);
            }
        }
        return early;
    }

    /** Where the identifiers of these rows lead so far. */
    private Map<String, UnifiedCode> owners(Writing writing, List<EntryFiled> rows) {
        List<PartyRow> asked = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (EntryFiled row : rows) {
            for (LegacyIdentifierRow each : row.identifiers()) {
                var party = new Party.ByLegacyCode(each.kind(), each.value(), "");
                asked.add(new PartyRow(party, id(each), each.filing()));
                ids.add(id(each));
            }
        }
        Map<String, UnifiedCode> ownerOf = new HashMap<>();
        if (!asked.isEmpty()) {
            List<PartyOutcome> found = subjects.find(writing, asked);
            for (int i = 0; i < found.size(); i++) {
                if (found.get(i) instanceof PartyOutcome.Resolved(SubjectId id)
                        && id instanceof OrganisationId(UnifiedCode code)) {
                    ownerOf.put(ids.get(i), code);
                }
            }
        }
        return ownerOf;
    }

    private static boolean isOf(Map<String, UnifiedCode> ownerOf, LegacyIdentifierRow row) {
        UnifiedCode owner = ownerOf.get(id(row));
        return owner == null || owner.equals(row.organisation());
    }

    private static String id(LegacyIdentifierRow row) {
        return row.kind() + ":" + row.value();
    }
}
