package org.lianxin.disclosure.assembly;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Allowance;
import org.lianxin.access.Allowances;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Mode;
import org.lianxin.access.Permit;
import org.lianxin.disclosure.DisclosureAccess;
import org.lianxin.disclosure.ProfileOutcome;
import org.lianxin.disclosure.Selected;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.subject.SubjectKey;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * On what footing a caller sees each subject of one question. Decided by whom the keys name and by
 * what the question selects, before anything recorded about anybody is looked at.
 */
final class Footing {

    private final Allowances allowances;
    private final Permit permit;
    private final Map<SubjectKey, SubjectId> named;
    private final Selected selected;
    private final Map<SubjectId, Allowance> decided = new HashMap<>();

    Footing(
            Allowances allowances,
            Permit permit,
            Map<SubjectKey, SubjectId> named,
            Selected selected) {
        this.allowances = allowances;
        this.permit = permit;
        this.named = named;
        this.selected = selected;
    }

    /** Whom a key names by itself; null where only the registry can tell. */
    @Nullable SubjectId named(SubjectKey key) {
        return named.get(key);
    }

    boolean namesPersons() {
        return named.values().stream().anyMatch(PersonId.class::isInstance);
    }

    /** Decides on all whom the keys name by themselves, and says on how many. */
    int decideNamed() {
        decide(named.values());
        return decided.size();
    }

    /** Decides on those not decided on yet. */
    void decide(Collection<? extends SubjectId> subjects) {
        Set<OrganisationId> organisations = new LinkedHashSet<>();
        Set<PersonId> persons = new LinkedHashSet<>();
        for (SubjectId subject : subjects) {
            if (!decided.containsKey(subject)) {
                switch (subject) {
                    case OrganisationId organisation -> organisations.add(organisation);
                    case PersonId person -> persons.add(person);
                }
            }
        }
        decideAlike(organisations);
        decideAlike(persons);
    }

    /** What a question selects is the same of all organisations, and of all persons. */
    private void decideAlike(Set<? extends SubjectId> alike) {
        if (!alike.isEmpty()) {
            decided.putAll(
                    allowances.decide(permit, alike, selected.wanted(alike.iterator().next())));
        }
    }

    /** Whether anything may be read under that key. */
    boolean opens(SubjectKey key) {
        SubjectId subject = named.get(key);
        return subject == null || refusal(subject).isEmpty();
    }

    /** Why nothing may be read about it; empty where it may. */
    Optional<ProfileOutcome> refusal(SubjectId subject) {
        return switch (allowance(subject)) {
            case Allowance.Denied _ -> Optional.of(new ProfileOutcome.Unknown(subject, null));
            case Allowance.Allowed allowed -> withheld(subject, allowed);
        };
    }

    private Optional<ProfileOutcome> withheld(SubjectId subject, Allowance.Allowed allowed) {
        List<String> refused = selected.refused(subject, allowed.mode(), allowed.categories());
        if (refused.isEmpty()) {
            return Optional.empty();
        }
        boolean consentHelps =
                readsByConsent(allowed)
                        && selected.refused(
                                        subject, Mode.AUTHORISED, EnumSet.allOf(DataCategory.class))
                                .isEmpty();
        return Optional.of(new ProfileOutcome.Withheld(subject, allowed, refused, consentHelps));
    }

    private boolean readsByConsent(Allowance.Allowed allowed) {
        return switch (permit.caller().kind()) {
            case BANK, ASSOCIATION, CREDIT_SERVICE, REGION_PEER ->
                    allowed.mode() == Mode.PUBLIC || allowed.mode() == Mode.AUTHORISED;
            case AGENCY, COURT, CREDIT_OFFICE, SUBJECT -> false;
        };
    }

    /** For a subject that was decided on and is not refused. */
    DisclosureAccess access(SubjectId subject) {
        return switch (allowance(subject)) {
            case Allowance.Allowed allowed -> DisclosureAccess.of(allowed);
            case Allowance.Denied _ ->
                    throw new IllegalStateException("nothing may be shown of it");
        };
    }

    private Allowance allowance(SubjectId subject) {
        Allowance allowance = decided.get(subject);
        if (allowance == null) {
            throw new IllegalStateException("nothing was decided on a subject");
        }
        return allowance;
    }
}
