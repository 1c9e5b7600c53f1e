package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerOrganisations;
import org.lianxin.access.Consent;
import org.lianxin.access.Consents;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.access.Selves;
import org.lianxin.access.Shown;
import org.lianxin.audit.AuditBasis;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the credit office, a subject and a grantee read of organisations and consents. */
@Controller
final class AccessFields {

    private static final int FIRST_MAX = 100;
    private static final Shown ORGANISATIONS = Shown.facts(Set.of("REGISTERED_ORGANISATION"));
    private static final Shown CONSENTS = Shown.facts(Set.of("CONSENT"));

    private final Doorkeeper doorkeeper;
    private final CallerOrganisations organisations;
    private final Consents consents;
    private final Selves selves;

    AccessFields(
            Doorkeeper doorkeeper,
            CallerOrganisations organisations,
            Consents consents,
            Selves selves) {
        this.doorkeeper = doorkeeper;
        this.organisations = organisations;
        this.consents = consents;
        this.selves = selves;
    }

    @QueryMapping
    DataFetcherResult<List<OrganisationItem>> organisations(
            @Argument int first,
            @Argument @Nullable UnifiedCode after,
            DataFetchingEnvironment field) {
        return switch (admit(Scope.ORGANISATIONS_READ, first, field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted admitted -> {
                new Noting(admitted.permit(), field, null)
                        .disclosed(
                                new AuditBasis(AuditBasis.Kind.SUPERVISION, null), ORGANISATIONS);
                yield Reply.with(
                        organisations.page(admitted.permit(), after, first).stream()
                                .map(OrganisationItem::of)
                                .toList());
            }
        };
    }

    @QueryMapping
    DataFetcherResult<List<ConsentItem>> consentsOfMine(
            @Argument @Nullable UnifiedCode organisation,
            @Argument int first,
            @Argument @Nullable String before,
            DataFetchingEnvironment field) {
        return switch (admit(Scope.CONSENTS_READ, first, field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted admitted -> {
                Permit permit = admitted.permit();
                Optional<SubjectId> self = selves.find(permit.caller(), idOf(organisation));
                if (self.isEmpty()) {
                    new Noting(permit, field, null).refused(ErrorCode.NOT_THE_SUBJECT);
                    yield Reply.refused(TypedError.of(ErrorCode.NOT_THE_SUBJECT), field);
                }
                new Noting(permit, field, self.get())
                        .disclosed(new AuditBasis(AuditBasis.Kind.SELF, null), CONSENTS);
                yield Reply.with(items(consents.of(permit, self.get(), before, first)));
            }
        };
    }

    @QueryMapping
    DataFetcherResult<List<ConsentItem>> consentsToUs(
            @Argument int first, @Argument @Nullable String before, DataFetchingEnvironment field) {
        return switch (admit(Scope.CONSENTS_READ, first, field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted admitted -> given(admitted.permit(), first, before, field);
        };
    }

    /** Each consent shown is a look at the subject who gave it. */
    private DataFetcherResult<List<ConsentItem>> given(
            Permit permit, int first, @Nullable String before, DataFetchingEnvironment field) {
        Optional<UnifiedCode> grantee = permit.grantee().map(UnifiedCode::of);
        if (grantee.isEmpty() || !permit.caller().kind().readsByConsent()) {
            new Noting(permit, field, null).refused(ErrorCode.NOT_OWNER);
            return Reply.refused(TypedError.of(ErrorCode.NOT_OWNER), field);
        }
        List<Consent> shown = consents.to(permit, grantee.get(), before, first);
        for (Consent consent : shown) {
            new Noting(permit, field, consent.subject())
                    .disclosed(new AuditBasis(AuditBasis.Kind.CONSENT, consent.id()), CONSENTS);
        }
        return Reply.with(items(shown));
    }

    private Admission admit(Scope scope, int first, DataFetchingEnvironment field) {
        Admission admission = doorkeeper.admit(scope, field);
        return admission instanceof Admission.Admitted && (first < 1 || first > FIRST_MAX)
                ? new Admission.Rejected(TypedError.of(ErrorCode.PAGE_SIZE_INVALID))
                : admission;
    }

    private static @Nullable OrganisationId idOf(@Nullable UnifiedCode organisation) {
        return organisation == null ? null : new OrganisationId(organisation);
    }

    private static List<ConsentItem> items(List<Consent> consents) {
        return consents.stream().map(ConsentItem::of).toList();
    }
}
