package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.access.Purpose;
import org.lianxin.access.Scope;
import org.lianxin.disclosure.CreditProfile;
import org.lianxin.disclosure.CreditProfiles;
import org.lianxin.disclosure.ProfileOutcome;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Inquiry;
import org.lianxin.gateway.Limits;
import org.lianxin.gateway.SelectionNeeds;
import org.lianxin.gateway.TypedError;
import org.lianxin.subject.SubjectKey;
import org.springframework.graphql.data.method.annotation.Argument;
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
            @Argument @Nullable Map<String, Object> matter,
            @Argument @Nullable LocalDate validAt,
            @Argument @Nullable Instant knownAt,
            DataFetchingEnvironment field) {
        return switch (admission(purpose, matter, field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted admitted ->
                    single(
                            ask(admitted.permit(), List.of(subject), validAt, knownAt, field),
                            admitted.permit(),
                            field);
        };
    }

    @QueryMapping
    DataFetcherResult<List<CreditProfileItem>> creditProfiles(
            @Argument List<Map<String, Object>> subjects,
            @Argument @Nullable Purpose purpose,
            @Argument @Nullable Map<String, Object> matter,
            @Argument @Nullable LocalDate validAt,
            @Argument @Nullable Instant knownAt,
            DataFetchingEnvironment field) {
        return switch (admission(purpose, matter, field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted admitted ->
                    subjects.size() > subjectsMax
                            ? tooMany(subjects.size(), field)
                            : batch(
                                    ask(admitted.permit(), subjects, validAt, knownAt, field),
                                    admitted.permit(),
                                    field);
        };
    }

    private static Admission admission(
            @Nullable Purpose purpose,
            @Nullable Map<String, Object> matter,
            DataFetchingEnvironment field) {
        if (matter == null) {
            return Admission.of(field, Scope.CREDIT_READ, purpose);
        }
        return Matters.read(matter)
                .map(read -> Admission.of(field, Scope.CREDIT_READ, purpose, read))
                .orElseGet(() -> new Admission.Rejected(TypedError.of(ErrorCode.MATTER_MALFORMED)));
    }

    private ProfileBatch ask(
            Permit permit,
            List<Map<String, Object>> subjects,
            @Nullable LocalDate validAt,
            @Nullable Instant knownAt,
            DataFetchingEnvironment field) {
        var selected = new SelectedFields(SelectionNeeds.of(field));
        List<KeyReading> readings = subjects.stream().map(KeyReading::of).toList();
        List<SubjectKey> keys = KeyReading.keys(readings);
        List<ProfileOutcome> outcomes =
                keys.isEmpty()
                        ? List.of()
                        : profiles.read(permit, keys, selected, validAt, knownAt);
        return ProfileBatch.of(readings, outcomes);
    }

    private static DataFetcherResult<CreditProfile> single(
            ProfileBatch batch, Permit permit, DataFetchingEnvironment field) {
        ProfileBatch.Answer answer = batch.answers().getFirst();
        looks(permit, field).note(answer);
        return switch (answer) {
            case ProfileBatch.Answer.Profile found -> Reply.with(found.profile(), permit);
            case ProfileBatch.Answer.None none -> Reply.refused(none.error(), field);
        };
    }

    static DataFetcherResult<List<CreditProfileItem>> batch(
            ProfileBatch batch, Permit permit, DataFetchingEnvironment field) {
        looks(permit, field).note(batch.answers());
        Inquiry.of(field).standIn(Place.of(field).path(), new UsedUpItem(field.getSelectionSet()));
        // A day in the future is wrong with the question, not with any one of its items.
        return batch.refusedWhole()
                .map(error -> Reply.<List<CreditProfileItem>>refused(error, field))
                .orElseGet(() -> Reply.with(batch.items(), permit));
    }

    private static ProfileLooks looks(Permit permit, DataFetchingEnvironment field) {
        return new ProfileLooks(permit, Place.of(field), SelectionNeeds.of(field).kinds());
    }

    private DataFetcherResult<List<CreditProfileItem>> tooMany(
            int given, DataFetchingEnvironment field) {
        return Reply.refused(
                TypedError.beyond(ErrorCode.BATCH_TOO_LARGE, subjectsMax, given), field);
    }
}
