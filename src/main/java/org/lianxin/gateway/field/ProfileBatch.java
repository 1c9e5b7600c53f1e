package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.DenialReason;
import org.lianxin.disclosure.CreditProfile;
import org.lianxin.disclosure.ProfileOutcome;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The answers to a question about several subjects, in the order asked. What cannot be a key is
 * answered without asking; the rest is asked in one go.
 */
record ProfileBatch(List<Answer> answers) {

    private static final int FIELDS_TOLD_MAX = 20;

    /** What came of one key. */
    sealed interface Answer {

        record Profile(CreditProfile profile) implements Answer {}

        /**
         * There is none.
         *
         * @param from what came of looking for it; null where its key cannot be one
         */
        record None(
                TypedError error, CreditProfileItem.Outcome outcome, @Nullable ProfileOutcome from)
                implements Answer {}
    }

    /**
     * The answers.
     *
     * @param outcomes one for each key that could be read, in their order
     */
    static ProfileBatch of(List<KeyReading> readings, List<ProfileOutcome> outcomes) {
        return new ProfileBatch(joined(readings, outcomes.iterator()));
    }

    private static List<Answer> joined(
            List<KeyReading> readings, Iterator<ProfileOutcome> outcomes) {
        List<Answer> answers = new ArrayList<>(readings.size());
        for (KeyReading reading : readings) {
            answers.add(
                    switch (reading) {
                        case KeyReading.Malformed malformed -> refused(malformed.error(), null);
                        case KeyReading.Read read -> of(outcomes.next(), read);
                    });
        }
        return answers;
    }

    private static Answer of(ProfileOutcome outcome, KeyReading.Read read) {
        return switch (outcome) {
            case ProfileOutcome.Found found -> new Answer.Profile(found.profile());
            case ProfileOutcome.Unknown unknown ->
                    new Answer.None(
                            TypedError.of(
                                    read.checkDigitHolds()
                                            ? ErrorCode.SUBJECT_UNKNOWN
                                            : ErrorCode.CODE_SUSPECT),
                            CreditProfileItem.Outcome.UNKNOWN,
                            unknown);
            case ProfileOutcome.Ambiguous ambiguous ->
                    refused(
                            TypedError.of(
                                    ErrorCode.SUBJECT_AMBIGUOUS,
                                    Map.of("candidates", candidates(ambiguous))),
                            ambiguous);
            case ProfileOutcome.Withheld withheld -> refused(error(withheld), withheld);
            case ProfileOutcome.Refused moment ->
                    refused(TypedError.of(ErrorCode.DATE_IN_FUTURE), moment);
        };
    }

    /** Names what may not be seen, and why no more than the rest. */
    private static TypedError error(ProfileOutcome.Withheld withheld) {
        var details = new LinkedHashMap<String, Object>();
        details.put("fields", withheld.coordinates().stream().limit(FIELDS_TOLD_MAX).toList());
        DenialReason beyond = withheld.allowed().beyond();
        if (beyond != null) {
            details.put("because", beyond.name());
        }
        return TypedError.of(
                withheld.consentHelps() ? ErrorCode.CONSENT_REQUIRED : ErrorCode.NOT_FOR_YOU,
                details);
    }

    private static List<String> candidates(ProfileOutcome.Ambiguous ambiguous) {
        return ambiguous.candidates().stream().map(candidate -> candidate.code().value()).toList();
    }

    private static Answer refused(TypedError error, @Nullable ProfileOutcome from) {
        return new Answer.None(error, CreditProfileItem.Outcome.REFUSED, from);
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
