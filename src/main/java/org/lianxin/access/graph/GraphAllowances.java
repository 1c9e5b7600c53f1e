package org.lianxin.access.graph;

import org.lianxin.access.Allowance;
import org.lianxin.access.AllowanceDecision;
import org.lianxin.access.Allowances;
import org.lianxin.access.CallerKind;
import org.lianxin.access.Consent;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Permit;
import org.lianxin.access.Selves;
import org.lianxin.access.Situation;
import org.lianxin.kernel.SubjectId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what decides, once for all subjects asked about, and lets the pure decision decide. */
final class GraphAllowances implements Allowances {

    private final GraphConsents consents;
    private final Selves selves;
    private final Clock clock;

    GraphAllowances(GraphConsents consents, Selves selves, Clock clock) {
        this.consents = consents;
        this.selves = selves;
        this.clock = clock;
    }

    @Override
    public Map<SubjectId, Allowance> decide(
            Permit permit, Collection<? extends SubjectId> subjects, Set<DataCategory> wanted) {
        LocalDate today = Days.of(clock.instant());
        Map<SubjectId, List<Consent>> given = given(permit, subjects, wanted);
        Set<SubjectId> own =
                permit.caller().kind() == CallerKind.SUBJECT
                        ? selves.among(permit.caller(), subjects)
                        : Set.of();
        Map<SubjectId, Allowance> allowances = new LinkedHashMap<>();
        for (SubjectId subject : subjects) {
            List<Consent> theirs = given.getOrDefault(subject, List.of());
            allowances.put(
                    subject,
                    AllowanceDecision.decide(
                            new Situation(
                                    permit,
                                    subject,
                                    own.contains(subject),
                                    theirs,
                                    wanted,
                                    today)));
        }
        return allowances;
    }

    /** Read only where it can matter, and then whether or not the subject exists. */
    private Map<SubjectId, List<Consent>> given(
            Permit permit, Collection<? extends SubjectId> subjects, Set<DataCategory> wanted) {
        List<? extends SubjectId> asked =
                subjects.stream()
                        .filter(subject -> AllowanceDecision.needsConsent(permit, subject, wanted))
                        .toList();
        return permit.grantee()
                .filter(grantee -> !asked.isEmpty())
                .map(grantee -> consents.between(asked, grantee))
                .orElse(Map.of());
    }
}
