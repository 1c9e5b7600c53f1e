package org.lianxin.gateway.field;

import org.lianxin.gateway.ErrorCode;
import org.lianxin.kernel.Bilingual;
import org.lianxin.remedy.Acceptance;
import org.lianxin.remedy.CaseOutcome;
import org.lianxin.remedy.CaseRefusal;
import org.lianxin.remedy.CaseStep;
import org.lianxin.remedy.RepairOutcome;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What a client is told of why nothing became of a case. */
final class CaseErrors {

    private CaseErrors() {}

    /** The outcome for {@link Mutating}, the case told by {@code done}. */
    static <C, T> Mutating.Outcome<T> outcome(
            CaseOutcome<C> outcome, Function<C, Mutating.Outcome.Done<T>> done) {
        return switch (outcome) {
            case CaseOutcome.Done<C>(C value) -> done.apply(value);
            case CaseOutcome.Refused<C>(CaseRefusal why) -> refused(why);
        };
    }

    private static <T> Mutating.Outcome<T> refused(CaseRefusal why) {
        return switch (why) {
            case CaseRefusal.For(CaseRefusal.Reason reason) ->
                    new Mutating.Outcome.Refused<>(code(reason));
            case CaseRefusal.NotAccepted not ->
                    new Mutating.Outcome.Refused<>(
                            ErrorCode.DISPUTE_NOT_ACCEPTED, notAccepted(not));
            case CaseRefusal.NotRepairable(var missing) ->
                    new Mutating.Outcome.Refused<>(
                            ErrorCode.NOT_REPAIRABLE,
                            Map.of("missing", missing.stream().map(CaseErrors::shape).toList()));
            case CaseRefusal.Overtaken overtaken ->
                    new Mutating.Outcome.Refused<>(ErrorCode.CASE_CHANGED, overtaken(overtaken));
        };
    }

    private static ErrorCode code(CaseRefusal.Reason reason) {
        return switch (reason) {
            case KEY_REUSED -> ErrorCode.IDEMPOTENCY_KEY_REUSED;
            case NOT_THE_SUBJECT -> ErrorCode.NOT_THE_SUBJECT;
            case TARGET_UNKNOWN -> ErrorCode.CASE_TARGET_UNKNOWN;
            case NO_PLAN -> ErrorCode.RULEBOOK_NOT_IN_FORCE;
            case ALREADY_OPEN -> ErrorCode.CASE_ALREADY_OPEN;
            case CASE_UNKNOWN -> ErrorCode.CASE_UNKNOWN;
            case OUT_OF_ORDER -> ErrorCode.CASE_OUT_OF_ORDER;
            case NOT_CORRECTED_YET -> ErrorCode.NOT_CORRECTED_YET;
            case NO_STATEMENT -> ErrorCode.REPAIR_STATEMENT_MISSING;
        };
    }

    private static Map<String, Object> notAccepted(CaseRefusal.NotAccepted not) {
        Acceptance.NotAccepted why = not.why();
        var shape = new LinkedHashMap<String, Object>();
        shape.put("reason", why.reason().name());
        shape.put("because", inBoth(why.reason().text()));
        if (why.to() != null) {
            shape.put("to", inBoth(PartyNames.of(why.to())));
        }
        if (not.receiver() != null) {
            shape.put("receiver", not.receiver());
        }
        if (why.article() != null) {
            shape.put("article", why.article());
        }
        return shape;
    }

    private static Map<String, Object> shape(RepairOutcome.Missing missing) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("what", missing.reason().name());
        shape.put("because", inBoth(missing.reason().text()));
        shape.put("article", missing.article());
        if (missing.from() != null) {
            shape.put("from", missing.from().toString());
        }
        return shape;
    }

    private static Map<String, Object> overtaken(CaseRefusal.Overtaken overtaken) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("versionNow", overtaken.versionNow());
        shape.put("since", overtaken.since().stream().map(CaseErrors::shape).toList());
        return shape;
    }

    private static Map<String, Object> shape(CaseStep step) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("version", step.version());
        shape.put("kind", step.kind().name());
        if (step.organisation() != null) {
            shape.put("organisation", step.organisation());
        }
        shape.put("on", step.on().toString());
        shape.put("because", step.because());
        return shape;
    }

    private static Map<String, Object> inBoth(Bilingual text) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("zh", text.zh());
        shape.put("en", text.en());
        return shape;
    }
}
