package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.access.Selves;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Inquiry;
import org.lianxin.gateway.TypedError;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;

/** Lets subjects and bodies at their own cases, and nobody else. */
@Component
final class CaseAdmission {

    private static final int FIRST_MAX = 100;

    private final Doorkeeper doorkeeper;
    private final Selves selves;
    private final Clock clock;

    CaseAdmission(Doorkeeper doorkeeper, Selves selves, Clock clock) {
        this.doorkeeper = doorkeeper;
        this.selves = selves;
        this.clock = clock;
    }

    /** How many, and as known when. */
    record Page(int first, @Nullable Instant knownAt) {}

    /** Answers a subject about its own cases. */
    <T> DataFetcherResult<T> ofSelf(
            Scope scope,
            @Nullable UnifiedCode organisation,
            Page page,
            DataFetchingEnvironment field,
            BiFunction<Permit, SubjectId, DataFetcherResult<T>> answer) {
        return switch (admit(scope, page, field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) ->
                    selves.find(
                                    permit.caller(),
                                    organisation == null ? null : new OrganisationId(organisation))
                            .map(self -> answer.apply(permit, self))
                            .orElseGet(() -> refused(permit, ErrorCode.NOT_THE_SUBJECT, field));
        };
    }

    /** Answers a body about the cases it has in hand. */
    <T> DataFetcherResult<T> ofBody(
            Scope scope,
            Page page,
            DataFetchingEnvironment field,
            BiFunction<Permit, String, DataFetcherResult<T>> answer) {
        return switch (admit(scope, page, field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) -> {
                String own = permit.caller().organisation();
                yield own == null
                        ? refused(permit, ErrorCode.NOT_OWNER, field)
                        : answer.apply(permit, own);
            }
        };
    }

    Admission admit(Scope scope, Page page, DataFetchingEnvironment field) {
        Admission admission = doorkeeper.admit(scope, field);
        if (admission instanceof Admission.Rejected) {
            return admission;
        }
        if (page.first() < 1 || page.first() > FIRST_MAX) {
            return new Admission.Rejected(
                    TypedError.beyond(ErrorCode.PAGE_SIZE_INVALID, FIRST_MAX, page.first()));
        }
        Instant knownAt = page.knownAt();
        return knownAt != null && knownAt.isAfter(clock.instant())
                ? new Admission.Rejected(TypedError.of(ErrorCode.DATE_IN_FUTURE))
                : admission;
    }

    /** The first of two scopes that opens a field, or the second. */
    Scope firstHeld(DataFetchingEnvironment field, Scope first, Scope second) {
        boolean held =
                Inquiry.of(field)
                        .recognised()
                        .map(caller -> caller.caller().scopes().contains(first))
                        .orElse(false);
        return held ? first : second;
    }

    private static <T> DataFetcherResult<T> refused(
            Permit permit, ErrorCode code, DataFetchingEnvironment field) {
        new Noting(permit, field, null).refused(code);
        return Reply.refused(TypedError.of(code), field);
    }
}
