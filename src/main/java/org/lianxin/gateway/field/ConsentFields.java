package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.ConsentOutcome;
import org.lianxin.access.ConsentRegister;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.access.Selves;
import org.lianxin.audit.AuditBasis;
import org.lianxin.gateway.ErrorCode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.Map;
import java.util.function.Supplier;

/** How a subject gives consent, narrows it and takes it back. */
@Controller
final class ConsentFields {

    private final Mutating mutating;
    private final ConsentRegister register;
    private final Selves selves;

    ConsentFields(Mutating mutating, ConsentRegister register, Selves selves) {
        this.mutating = mutating;
        this.register = register;
        this.selves = selves;
    }

    @MutationMapping
    DataFetcherResult<ConsentItem> grantConsent(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> consent,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(
                new Mutating.Call(idempotencyKey, caller, field),
                () -> ConsentInput.of(consent),
                this::grant);
    }

    @MutationMapping
    DataFetcherResult<ConsentItem> narrowConsent(
            @Argument String idempotencyKey,
            @Argument String id,
            @Argument Map<String, @Nullable Object> terms,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(
                new Mutating.Call(idempotencyKey, caller, field),
                () -> ConsentInput.terms(terms),
                (permit, key, given) -> outcome(register.narrow(permit, key, id, given)));
    }

    @MutationMapping
    DataFetcherResult<ConsentItem> revokeConsent(
            @Argument String idempotencyKey,
            @Argument String id,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(
                new Mutating.Call(idempotencyKey, caller, field),
                () -> id,
                (permit, key, given) -> outcome(register.revoke(permit, key, given)));
    }

    private Mutating.Outcome<ConsentItem> grant(
            Permit permit, MutationKey key, ConsentInput given) {
        return selves.find(permit.caller(), given.organisation())
                .map(
                        self ->
                                outcome(
                                        register.grant(
                                                permit, key, self, given.grantee(), given.terms())))
                .orElseGet(() -> new Mutating.Outcome.Refused<>(ErrorCode.NOT_THE_SUBJECT));
    }

    private <I> DataFetcherResult<ConsentItem> run(
            Mutating.Call call, Supplier<I> input, Mutating.Work<I, ConsentItem> work) {
        return mutating.run(call, Scope.CONSENTS_GIVE, input, work);
    }

    private static Mutating.Outcome<ConsentItem> outcome(ConsentOutcome outcome) {
        return switch (outcome) {
            case ConsentOutcome.Done done ->
                    new Mutating.Outcome.Done<>(
                            ConsentItem.of(done.consent()),
                            new AuditBasis(AuditBasis.Kind.SELF, done.consent().id()),
                            done.consent().subject(),
                            "CONSENT");
            case ConsentOutcome.Refused refused ->
                    new Mutating.Outcome.Refused<>(error(refused.reason()));
        };
    }

    private static ErrorCode error(ConsentOutcome.Reason reason) {
        return switch (reason) {
            case KEY_REUSED -> ErrorCode.IDEMPOTENCY_KEY_REUSED;
            case NOT_THE_SUBJECT -> ErrorCode.NOT_THE_SUBJECT;
            case GRANTEE_UNKNOWN -> ErrorCode.GRANTEE_UNKNOWN;
            case CONSENT_UNKNOWN -> ErrorCode.CONSENT_UNKNOWN;
            case NOT_NARROWER -> ErrorCode.CONSENT_NOT_NARROWER;
            case REVOKED -> ErrorCode.CONSENT_REVOKED;
            case TOO_MANY -> ErrorCode.CONSENTS_TOO_MANY;
        };
    }
}
