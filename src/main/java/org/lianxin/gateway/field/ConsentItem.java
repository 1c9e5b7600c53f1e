package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Consent;
import org.lianxin.access.ConsentState;
import org.lianxin.access.ConsentTerms;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Purpose;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;
import java.util.List;

/** A consent as the SDL's {@code Consent} has it; a person who gave it is not named. */
record ConsentItem(
        String id,
        @Nullable UnifiedCode organisation,
        UnifiedCode grantee,
        List<Purpose> purposes,
        List<DataCategory> categories,
        Interval validity,
        @Nullable Integer usesPerDayMax,
        @Nullable Integer usesMax,
        int uses,
        String evidence,
        ConsentState state,
        Instant grantedAt,
        Instant recordedAt) {

    static ConsentItem of(Consent consent) {
        ConsentTerms terms = consent.terms();
        return new ConsentItem(
                consent.id(),
                organisation(consent.subject()),
                consent.grantee(),
                terms.purposes().stream().sorted().toList(),
                terms.categories().stream().sorted().toList(),
                terms.validity(),
                terms.usesPerDayMax(),
                terms.usesMax(),
                consent.uses().total(),
                terms.evidence(),
                consent.state(),
                consent.grantedAt(),
                consent.recordedAt());
    }

    private static @Nullable UnifiedCode organisation(SubjectId subject) {
        return switch (subject) {
            case OrganisationId organisation -> organisation.code();
            case PersonId _ -> null;
        };
    }
}
