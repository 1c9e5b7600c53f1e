package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.Permit;
import org.lianxin.access.Purpose;
import org.lianxin.access.Scope;
import org.lianxin.access.Shown;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.lianxin.kernel.City;
import org.lianxin.kernel.SubjectId;
import org.lianxin.measure.GreenChannels;
import org.lianxin.rulebook.Rulebooks;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.Map;
import java.util.Set;

/** {@code greenChannel}: whether a subject is served first, and with papers missing. */
@Controller
final class GreenChannelFields {

    private static final Shown SHOWN = Shown.facts(Set.of("GREEN_CHANNEL"));

    private final GreenChannels channels;
    private final CaseSubjects subjects;
    private final Rulebooks rulebooks;

    GreenChannelFields(GreenChannels channels, CaseSubjects subjects, Rulebooks rulebooks) {
        this.channels = channels;
        this.subjects = subjects;
        this.rulebooks = rulebooks;
    }

    @QueryMapping
    DataFetcherResult<GreenChannelItem> greenChannel(
            @Argument Map<String, Object> subject,
            @Argument Map<String, Object> application,
            DataFetchingEnvironment field) {
        Admission admission =
                Matters.read(application)
                        .map(
                                read ->
                                        Admission.of(
                                                field, Scope.MATTERS_CHECK, Purpose.APPROVAL, read))
                        .orElseGet(
                                () ->
                                        new Admission.Rejected(
                                                TypedError.of(ErrorCode.MATTER_MALFORMED)));
        return switch (admission) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) -> {
                City city = permit.registration().map(CallerOrganisation::city).orElse(null);
                yield city == null
                        ? refused(permit, ErrorCode.NOT_OWNER, field)
                        : answer(permit, subject, reference(application), city, field);
            }
        };
    }

    private static String reference(Map<String, Object> matter) {
        return String.valueOf(matter.get("reference")).strip();
    }

    private DataFetcherResult<GreenChannelItem> answer(
            Permit permit,
            Map<String, Object> key,
            String reference,
            City city,
            DataFetchingEnvironment field) {
        SubjectId subject = subjects.find(permit, key).orElse(null);
        if (subject == null) {
            return refused(permit, ErrorCode.SUBJECT_UNKNOWN, field);
        }
        GreenChannelItem item = check(permit, subject, city);
        if (item == null) {
            return refused(permit, ErrorCode.RULEBOOK_NOT_IN_FORCE, field);
        }
        new Noting(permit, field, subject).disclosed(CaseNotes.inHand(reference), SHOWN);
        return Reply.with(item);
    }

    private @Nullable GreenChannelItem check(Permit permit, SubjectId subject, City city) {
        return channels.check(permit, subject, city)
                .flatMap(
                        seen ->
                                rulebooks
                                        .find(city, seen.on())
                                        .map(plan -> GreenChannelItem.of(seen, plan)))
                .orElse(null);
    }

    private static <T> DataFetcherResult<T> refused(
            Permit permit, ErrorCode code, DataFetchingEnvironment field) {
        new Noting(permit, field, null).refused(code);
        return Reply.refused(TypedError.of(code), field);
    }
}
