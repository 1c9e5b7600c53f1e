package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.kernel.City;
import org.lianxin.kernel.SubjectId;
import org.lianxin.measure.Assigning;
import org.lianxin.measure.Promise;
import org.lianxin.measure.PromiseLack;
import org.lianxin.measure.PromiseOutcome;
import org.lianxin.measure.PromiseRegister;
import org.lianxin.measure.Promises;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Matters taken in on a promise 容缺受理, kept and broken. */
@Controller
final class PromiseFields {

    private static final String FACT = "PROMISE";

    private final Mutating mutating;
    private final CaseAdmission admission;
    private final CaseSubjects subjects;
    private final PromiseRegister register;
    private final Promises promises;
    private final Clock clock;

    PromiseFields(
            Mutating mutating,
            CaseAdmission admission,
            CaseSubjects subjects,
            PromiseRegister register,
            Promises promises,
            Clock clock) {
        this.mutating = mutating;
        this.admission = admission;
        this.subjects = subjects;
        this.register = register;
        this.promises = promises;
        this.clock = clock;
    }

    @QueryMapping
    DataFetcherResult<List<PromiseItem>> promisesAtUs(
            @Argument @Nullable Boolean openOnly,
            @Argument int first,
            @Argument @Nullable String before,
            DataFetchingEnvironment field) {
        return admission.ofBody(
                Scope.MEASURES_EXECUTE,
                new CaseAdmission.Page(first, null),
                field,
                (permit, own) -> {
                    List<Promise> found =
                            promises.at(permit, own, Boolean.TRUE.equals(openOnly), before, first);
                    found.forEach(
                            each ->
                                    CaseNotes.disclosed(
                                            permit,
                                            field,
                                            each.subject(),
                                            CaseNotes.inHand(each.matter()),
                                            FACT));
                    return Reply.with(found.stream().map(this::item).toList());
                });
    }

    @MutationMapping
    DataFetcherResult<PromiseItem> acceptOnPromise(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> promise,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return mutating.run(
                new Mutating.Call(idempotencyKey, caller, field),
                Scope.MEASURES_EXECUTE,
                () -> promise,
                this::accept);
    }

    @SuppressWarnings("unchecked")
    private Mutating.Outcome<PromiseItem> accept(
            Permit permit, MutationKey key, Map<String, @Nullable Object> given) {
        CallerOrganisation own = permit.registration().orElse(null);
        City city = own == null ? null : own.city();
        if (own == null || city == null || own.kind() != CallerKind.AGENCY) {
            return new Mutating.Outcome.Refused<>(ErrorCode.NOT_OWNER);
        }
        SubjectId subject =
                subjects.find(permit, (Map<String, Object>) Given.one(given, "subject", Map.class))
                        .orElse(null);
        if (subject == null) {
            return new Mutating.Outcome.Refused<>(ErrorCode.SUBJECT_UNKNOWN);
        }
        try {
            return told(
                    register.accept(
                            permit,
                            key,
                            own.code().value(),
                            city,
                            PromiseInput.of(given, subject)));
        } catch (IllegalArgumentException beyond) {
            return new Mutating.Outcome.Refused<>(ErrorCode.ARGUMENT_INVALID);
        }
    }

    @MutationMapping
    DataFetcherResult<PromiseItem> fulfilPromise(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> found,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return record(new Mutating.Call(idempotencyKey, caller, field), found, true);
    }

    @MutationMapping
    DataFetcherResult<PromiseItem> breakPromise(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> found,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return record(new Mutating.Call(idempotencyKey, caller, field), found, false);
    }

    private DataFetcherResult<PromiseItem> record(
            Mutating.Call call, Map<String, @Nullable Object> step, boolean kept) {
        return mutating.run(
                call,
                Scope.MEASURES_EXECUTE,
                () -> PromiseInput.step(step, kept, today()),
                (permit, key, wanted) -> {
                    String own = permit.caller().organisation();
                    return own == null
                            ? new Mutating.Outcome.Refused<>(ErrorCode.NOT_OWNER)
                            : told(
                                    register.record(
                                            permit,
                                            key,
                                            own,
                                            Given.one(step, "id", String.class),
                                            wanted));
                });
    }

    private LocalDate today() {
        return Assigning.dayOf(clock.instant());
    }

    private PromiseItem item(Promise promise) {
        return PromiseItem.of(promise, today());
    }

    private Mutating.Outcome<PromiseItem> told(PromiseOutcome outcome) {
        return switch (outcome) {
            case PromiseOutcome.Done(Promise promise) ->
                    new Mutating.Outcome.Done<>(
                            item(promise),
                            CaseNotes.inHand(promise.matter()),
                            promise.subject(),
                            FACT);
            case PromiseOutcome.Lacking(List<PromiseLack> lacks) ->
                    new Mutating.Outcome.Refused<>(
                            ErrorCode.PROMISE_LACKS,
                            Map.of("lacks", lacks.stream().map(PromiseFields::shape).toList()));
            case PromiseOutcome.Overtaken overtaken ->
                    new Mutating.Outcome.Refused<>(
                            ErrorCode.CASE_CHANGED,
                            Map.of(
                                    "versionNow",
                                    overtaken.versionNow(),
                                    "since",
                                    overtaken.since().stream().map(PromiseFields::shape).toList()));
            case PromiseOutcome.Refused(PromiseOutcome.Reason reason) ->
                    new Mutating.Outcome.Refused<>(code(reason));
        };
    }

    private static ErrorCode code(PromiseOutcome.Reason reason) {
        return switch (reason) {
            case UNKNOWN -> ErrorCode.CASE_UNKNOWN;
            case OUT_OF_ORDER -> ErrorCode.CASE_OUT_OF_ORDER;
            case NOT_DUE_YET -> ErrorCode.PROMISE_NOT_DUE;
            case DAY_OUT_OF_RANGE -> ErrorCode.ARGUMENT_INVALID;
            case NO_PLAN -> ErrorCode.RULEBOOK_NOT_IN_FORCE;
            case KEY_REUSED -> ErrorCode.IDEMPOTENCY_KEY_REUSED;
        };
    }

    private static Map<String, Object> shape(PromiseLack lack) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("what", lack.reason().name());
        shape.put("zh", lack.reason().text().zh());
        shape.put("en", lack.reason().text().en());
        shape.put("article", lack.article());
        return shape;
    }

    private static Map<String, Object> shape(Promise.Step step) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("version", step.version());
        shape.put("state", step.after().name());
        shape.put("on", step.on().toString());
        shape.put("officer", step.officer());
        return shape;
    }
}
