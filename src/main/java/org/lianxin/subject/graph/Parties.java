package org.lianxin.subject.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.Party;
import org.lianxin.subject.PartyOutcome;
import org.lianxin.subject.PartyRow;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds whom rows are about. */
final class Parties {

    private final Persons persons;

    Parties(Persons persons) {
        this.persons = persons;
    }

    List<PartyOutcome> resolve(Writing writing, List<PartyRow> rows, Newcomers newcomers) {
        Codes codes = Codes.among(writing, codes(rows));
        LegacyTies legacy = LegacyTies.among(writing, legacyIds(rows));
        Iterator<Persons.Named> individuals =
                persons.resolve(writing, claims(rows), newcomers).iterator();
        Map<UnifiedCode, Registrations.Mention> mentions = new LinkedHashMap<>();
        List<PartyOutcome> outcomes = new ArrayList<>(rows.size());
        for (PartyRow row : rows) {
            outcomes.add(
                    switch (row.party()) {
                        case Party.ByUnifiedCode by -> {
                            RowFault fault = fault(by.code(), codes, newcomers);
                            if (fault == null && !codes.registered(by.code())) {
                                mentions.putIfAbsent(
                                        by.code(),
                                        new Registrations.Mention(by.name(), row.filing()));
                            }
                            yield outcome(new OrganisationId(by.code()), fault);
                        }
                        case Party.ByLegacyCode by -> legacy.resolve(by.kind(), by.value());
                        case Party.Individual _ -> individual(individuals.next());
                    });
        }
        Registrations.mention(writing, mentions);
        return outcomes;
    }

    private static @Nullable RowFault fault(UnifiedCode code, Codes codes, Newcomers newcomers) {
        if (codes.registered(code)) {
            return null;
        }
        if (!codes.believed(code)) {
            return RowFault.CODE_UNCONFIRMED;
        }
        return newcomers == Newcomers.REFUSED ? RowFault.ORGANISATION_UNKNOWN : null;
    }

    private static PartyOutcome outcome(SubjectId id, @Nullable RowFault fault) {
        return fault == null ? new PartyOutcome.Resolved(id) : new PartyOutcome.Unresolved(fault);
    }

    private static PartyOutcome individual(Persons.Named named) {
        return outcome(new PersonId(named.key()), named.fault());
    }

    private static List<UnifiedCode> codes(List<PartyRow> rows) {
        List<UnifiedCode> codes = new ArrayList<>();
        for (PartyRow row : rows) {
            if (row.party() instanceof Party.ByUnifiedCode by) {
                codes.add(by.code());
            }
        }
        return codes;
    }

    private static List<String> legacyIds(List<PartyRow> rows) {
        List<String> ids = new ArrayList<>();
        for (PartyRow row : rows) {
            if (row.party() instanceof Party.ByLegacyCode by) {
                ids.add(LegacyTies.id(by.kind(), by.value()));
            }
        }
        return ids;
    }

    private static List<Persons.Claim> claims(List<PartyRow> rows) {
        List<Persons.Claim> claims = new ArrayList<>();
        for (PartyRow row : rows) {
            if (row.party() instanceof Party.Individual individual) {
                claims.add(new Persons.Claim(individual, row.statement(), row.filing()));
            }
        }
        return claims;
    }
}
