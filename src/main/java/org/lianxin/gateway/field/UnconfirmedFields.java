package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Look;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.access.Shown;
import org.lianxin.audit.AuditBasis;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.disclosure.UnconfirmedAnswer;
import org.lianxin.disclosure.UnconfirmedReach;
import org.lianxin.disclosure.UnconfirmedReaches;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** {@code unconfirmedReaches}: what only the authority that placed a listing may see of it. */
@Controller
final class UnconfirmedFields {

    /** Its own listings are the matter that the authority has in hand. */
    private static final AuditBasis OWN_LISTINGS =
            new AuditBasis(AuditBasis.Kind.MATTER, "unconfirmedReaches");

    private final UnconfirmedReaches reaches;

    UnconfirmedFields(UnconfirmedReaches reaches) {
        this.reaches = reaches;
    }

    @QueryMapping
    DataFetcherResult<List<UnconfirmedReach>> unconfirmedReaches(
            @Argument @Nullable LocalDate validAt,
            @Argument @Nullable Instant knownAt,
            DataFetchingEnvironment field) {
        return switch (Admission.of(field, Scope.UNCONFIRMED_READ, null)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted admitted -> read(admitted.permit(), validAt, knownAt, field);
        };
    }

    private DataFetcherResult<List<UnconfirmedReach>> read(
            Permit permit,
            @Nullable LocalDate validAt,
            @Nullable Instant knownAt,
            DataFetchingEnvironment field) {
        if (permit.caller().organisation() == null) {
            return Reply.refused(TypedError.of(ErrorCode.NOT_OWNER), field);
        }
        return switch (reaches.read(permit, validAt, knownAt)) {
            case UnconfirmedAnswer.Told told -> {
                told.reaches().forEach(reach -> note(reach, permit, field));
                yield Reply.with(told.reaches(), permit);
            }
            case UnconfirmedAnswer.Refused _ ->
                    Reply.refused(TypedError.of(ErrorCode.DATE_IN_FUTURE), field);
        };
    }

    /** About the organisation listed: those not identified have nobody to look it up for them. */
    private static void note(UnconfirmedReach reach, Permit permit, DataFetchingEnvironment field) {
        var listed = new OrganisationId(UnifiedCode.of(reach.role().organisation().code()));
        var kinds = Set.of(DataCategory.LISTINGS.name(), DataCategory.POSITIONS.name());
        permit.trace()
                .look(
                        new Look(
                                Place.of(field).about(listed, permit),
                                OWN_LISTINGS,
                                null,
                                new Shown(
                                        kinds,
                                        Set.of(reach.listing().id()),
                                        Set.of(),
                                        Set.of(),
                                        null),
                                AuditOutcome.DISCLOSED,
                                null));
    }
}
