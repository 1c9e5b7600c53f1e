package org.lianxin.gateway.field;

import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Asked;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Look;
import org.lianxin.access.Permit;
import org.lianxin.access.Shown;
import org.lianxin.audit.AuditBasis;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.disclosure.CreditProfile;
import org.lianxin.disclosure.DisclosureAccess;
import org.lianxin.disclosure.ProfileOutcome;
import org.lianxin.disclosure.RulebookUsed;
import org.lianxin.kernel.SubjectId;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Notes down what a question for profiles looked at: one look for each subject it names, and for
 * what was refused or not found as well.
 *
 * @param kinds the kinds of facts selected; all of them count as shown
 */
record ProfileLooks(Permit permit, Place place, Set<DataCategory> kinds) {

    /** A question about one subject. */
    void note(ProfileBatch.Answer answer) {
        note(answer, place);
    }

    /** A question about several; each item has its own place. */
    void note(List<ProfileBatch.Answer> answers) {
        for (int i = 0; i < answers.size(); i++) {
            note(answers.get(i), place.item(i));
        }
    }

    private void note(ProfileBatch.Answer answer, Place at) {
        switch (answer) {
            case ProfileBatch.Answer.Profile(var profile) ->
                    look(
                            at.about(profile.known().id(), permit),
                            profile.access(),
                            shown(profile),
                            AuditOutcome.DISCLOSED,
                            null);
            case ProfileBatch.Answer.None none ->
                    without(none.from(), at, none.error().code().name());
        }
    }

    private void without(@Nullable ProfileOutcome outcome, Place at, String code) {
        switch (outcome) {
            case ProfileOutcome.Unknown(var subject, var access) -> {
                boolean looked = access != null || subject == null;
                look(
                        at.about(subject, permit),
                        access,
                        Shown.NOTHING,
                        looked ? AuditOutcome.NOTHING_FOUND : AuditOutcome.REFUSED,
                        code);
            }
            case ProfileOutcome.Withheld withheld -> refused(at, withheld.subject(), code);
            case ProfileOutcome.Ambiguous _, ProfileOutcome.Refused _ -> refused(at, null, code);
            case ProfileOutcome.Found _ -> throw new IllegalStateException("a profile was found");
            case null -> refused(at, null, code);
        }
    }

    private void refused(Place at, @Nullable SubjectId subject, String code) {
        look(at.about(subject, permit), null, Shown.NOTHING, AuditOutcome.REFUSED, code);
    }

    private void look(
            Asked asked,
            @Nullable DisclosureAccess access,
            Shown shown,
            AuditOutcome outcome,
            @Nullable String reason) {
        permit.trace()
                .look(
                        new Look(
                                asked,
                                access == null ? AuditBasis.NONE : access.basis(),
                                access == null ? null : access.claim(),
                                shown,
                                outcome,
                                reason));
    }

    private Shown shown(CreditProfile profile) {
        Set<String> listings = new HashSet<>();
        if (kinds.contains(DataCategory.LISTINGS)) {
            profile.listings().forEach(listing -> listings.add(listing.id()));
            profile.standings().forEach(standing -> listings.add(standing.listing().id()));
        }
        if (kinds.contains(DataCategory.MEASURES)) {
            profile.measures().forEach(measure -> listings.add(measure.listing().id()));
        }
        if (kinds.contains(DataCategory.PRICING)) {
            profile.pricingFactors().forEach(factor -> listings.add(factor.listing().id()));
        }
        return new Shown(
                names(kinds),
                listings,
                Set.of(),
                profile.rulebooks().stream()
                        .map(ProfileLooks::name)
                        .collect(Collectors.toCollection(TreeSet::new)),
                profile.knownAt());
    }

    /** Notes that further listings or entries of a profile were shown. */
    static void more(
            CreditProfile profile, Permit permit, DataFetchingEnvironment field, Shown shown) {
        permit.trace()
                .look(
                        new Look(
                                Place.of(field).about(profile.known().id(), permit),
                                profile.access().basis(),
                                profile.access().claim(),
                                shown,
                                AuditOutcome.DISCLOSED,
                                null));
    }

    private static Set<String> names(Set<DataCategory> kinds) {
        return kinds.stream().map(DataCategory::name).collect(Collectors.toSet());
    }

    private static String name(RulebookUsed rulebook) {
        return rulebook.city().key() + "@" + rulebook.digest();
    }
}
