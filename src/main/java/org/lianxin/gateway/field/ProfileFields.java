package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.Permit;
import org.lianxin.access.Purpose;
import org.lianxin.access.Scope;
import org.lianxin.disclosure.CreditProfile;
import org.lianxin.disclosure.CreditProfiles;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Limits;
import org.lianxin.gateway.TypedError;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** {@code creditProfile} for one subject and {@code creditProfiles} for up to a thousand. */
@Controller
final class ProfileFields {

    private final CreditProfiles profiles;
    private final int subjectsMax;

    ProfileFields(CreditProfiles profiles, Limits limits) {
        this.profiles = profiles;
        this.subjectsMax = Math.min(limits.subjectsMax(), CreditProfiles.BATCH_MAX);
    }

    @QueryMapping
    DataFetcherResult<CreditProfile> creditProfile(
            @Argument Map<String, Object> subject,
            @Argument @Nullable Purpose purpose,
            @Argument @Nullable LocalDate validAt,
            @Argument @Nullable Instant knownAt,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return switch (Admission.of(caller, Scope.CREDIT_READ, purpose)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted admitted ->
                    single(
                            profileOf(admitted.permit(), subject, validAt, knownAt),
                            admitted.permit(),
                            field);
        };
    }

    @QueryMapping
    DataFetcherResult<List<CreditProfileItem>> creditProfiles(
            @Argument List<Map<String, Object>> subjects,
            @Argument @Nullable Purpose purpose,
            @Argument @Nullable LocalDate validAt,
            @Argument @Nullable Instant knownAt,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return switch (Admission.of(caller, Scope.CREDIT_READ, purpose)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted admitted ->
                    batch(admitted.permit(), subjects, validAt, knownAt, field);
        };
    }

    private ProfileBatch profileOf(
            Permit permit,
            Map<String, Object> subject,
            @Nullable LocalDate validAt,
            @Nullable Instant knownAt) {
        return ProfileBatch.ask(profiles, permit, List.of(subject), validAt, knownAt);
    }

    private static DataFetcherResult<CreditProfile> single(
            ProfileBatch batch, Permit permit, DataFetchingEnvironment field) {
        return switch (batch.answers().getFirst()) {
            case ProfileBatch.Answer.Profile found -> Reply.with(found.profile(), permit);
            case ProfileBatch.Answer.None none -> Reply.refused(none.error(), field);
        };
    }

    private DataFetcherResult<List<CreditProfileItem>> batch(
            Permit permit,
            List<Map<String, Object>> subjects,
            @Nullable LocalDate validAt,
            @Nullable Instant knownAt,
            DataFetchingEnvironment field) {
        if (subjects.size() > subjectsMax) {
            return Reply.refused(
                    TypedError.beyond(ErrorCode.BATCH_TOO_LARGE, subjectsMax, subjects.size()),
                    field);
        }
        var batch = ProfileBatch.ask(profiles, permit, subjects, validAt, knownAt);
        // A day in the future is wrong with the question, not with any one of its items.
        return batch.refusedWhole()
                .map(error -> Reply.<List<CreditProfileItem>>refused(error, field))
                .orElseGet(() -> Reply.with(batch.items(), permit));
    }
}
