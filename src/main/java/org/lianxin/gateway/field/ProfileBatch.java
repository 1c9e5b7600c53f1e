package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.disclosure.CreditProfile;
import org.lianxin.disclosure.CreditProfiles;
import org.lianxin.disclosure.ProfileOutcome;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.lianxin.subject.SubjectKey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The answers to a question about several subjects, in the order asked. What cannot be a key is
 * answered without asking; the rest is asked in one go.
 */
record ProfileBatch(List<Answer> answers) {

    /** What came of one key. */
    sealed interface Answer {

        record Profile(CreditProfile profile) implements Answer {}

        record None(TypedError error, CreditProfileItem.Outcome outcome) implements Answer {}
    }

    static ProfileBatch ask(
            CreditProfiles profiles,
            Permit permit,
            List<Map<String, Object>> subjects,
            @Nullable LocalDate validAt,
            @Nullable Instant knownAt) {
        List<KeyReading> readings = subjects.stream().map(KeyReading::of).toList();
        List<SubjectKey> keys =
                readings.stream()
                        .filter(KeyReading.Read.class::isInstance)
                        .map(reading -> ((KeyReading.Read) reading).key())
                        .toList();
        List<ProfileOutcome> outcomes =
                keys.isEmpty() ? List.of() : profiles.read(permit, keys, validAt, knownAt);
        return new ProfileBatch(joined(readings, outcomes.iterator()));
    }

    private static List<Answer> joined(
            List<KeyReading> readings, Iterator<ProfileOutcome> outcomes) {
        List<Answer> answers = new ArrayList<>(readings.size());
        for (KeyReading reading : readings) {
            answers.add(
                    switch (reading) {
                        case KeyReading.Malformed malformed -> refused(malformed.error());
                        case KeyReading.Read read -> of(outcomes.next(), read);
                    });
        }
        return answers;
    }

    private static Answer of(ProfileOutcome outcome, KeyReading.Read read) {
        return switch (outcome) {
            case ProfileOutcome.Found found -> new Answer.Profile(found.profile());
            case ProfileOutcome.Unknown _ ->
                    new Answer.None(
                            TypedError.of(
                                    read.checkDigitHolds()
                                            ? ErrorCode.SUBJECT_UNKNOWN
                                            : ErrorCode.CODE_SUSPECT),
                            CreditProfileItem.Outcome.UNKNOWN);
            case ProfileOutcome.Ambiguous ambiguous ->
                    refused(
                            TypedError.of(
                                    ErrorCode.SUBJECT_AMBIGUOUS,
                                    Map.of("candidates", candidates(ambiguous))));
            case ProfileOutcome.Refused _ -> refused(TypedError.of(ErrorCode.DATE_IN_FUTURE));
        };
    }

    private static List<String> candidates(ProfileOutcome.Ambiguous ambiguous) {
        return ambiguous.candidates().stream().map(candidate -> candidate.code().value()).toList();
    }

    private static Answer refused(TypedError error) {
        return new Answer.None(error, CreditProfileItem.Outcome.REFUSED);
    }

    /** What is wrong with the question as a whole, and not with one of its items. */
    Optional<TypedError> refusedWhole() {
        return answers.stream()
                .filter(Answer.None.class::isInstance)
                .map(answer -> ((Answer.None) answer).error())
                .filter(error -> error.code() == ErrorCode.DATE_IN_FUTURE)
                .findFirst();
    }

    List<CreditProfileItem> items() {
        return IntStream.range(0, answers.size()).mapToObj(this::item).toList();
    }

    private CreditProfileItem item(int index) {
        return switch (answers.get(index)) {
            case Answer.Profile found -> CreditProfileItem.found(index, found.profile());
            case Answer.None none -> CreditProfileItem.without(index, none.outcome(), none.error());
        };
    }
}
