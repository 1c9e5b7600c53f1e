package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.OrganisationOutcome;
import org.lianxin.access.OrganisationRegister;
import org.lianxin.access.Scope;
import org.lianxin.audit.AuditBasis;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.kernel.UnifiedCode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.Map;
import java.util.function.Supplier;

/** How the credit office keeps the organisations whose clients may call. */
@Controller
final class OrganisationFields {

    private final Mutating mutating;
    private final OrganisationRegister register;

    OrganisationFields(Mutating mutating, OrganisationRegister register) {
        this.mutating = mutating;
        this.register = register;
    }

    @MutationMapping
    DataFetcherResult<OrganisationItem> registerOrganisation(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> organisation,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(
                new Mutating.Call(idempotencyKey, caller, field),
                () -> OrganisationInput.of(organisation),
                (permit, key, given) ->
                        outcome(
                                register.register(
                                        permit, key, given.code(), given.terms(), given.ties())));
    }

    @MutationMapping
    DataFetcherResult<OrganisationItem> changeOrganisation(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> organisation,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(
                new Mutating.Call(idempotencyKey, caller, field),
                () -> OrganisationInput.of(organisation),
                (permit, key, given) ->
                        outcome(
                                register.change(
                                        permit, key, given.code(), given.terms(), given.ties())));
    }

    @MutationMapping
    DataFetcherResult<OrganisationItem> suspendOrganisation(
            @Argument String idempotencyKey,
            @Argument UnifiedCode code,
            @Argument String because,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(
                new Mutating.Call(idempotencyKey, caller, field),
                () -> CallerOrganisation.requireReason(because),
                (permit, key, reason) -> outcome(register.suspend(permit, key, code, reason)));
    }

    @MutationMapping
    DataFetcherResult<OrganisationItem> reinstateOrganisation(
            @Argument String idempotencyKey,
            @Argument UnifiedCode code,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(
                new Mutating.Call(idempotencyKey, caller, field),
                () -> code,
                (permit, key, given) -> outcome(register.reinstate(permit, key, given)));
    }

    private <I> DataFetcherResult<OrganisationItem> run(
            Mutating.Call call, Supplier<I> input, Mutating.Work<I, OrganisationItem> work) {
        return mutating.run(call, Scope.ORGANISATIONS_MANAGE, input, work);
    }

    private static Mutating.Outcome<OrganisationItem> outcome(OrganisationOutcome outcome) {
        return switch (outcome) {
            case OrganisationOutcome.Done done ->
                    new Mutating.Outcome.Done<>(
                            OrganisationItem.of(done.organisation()),
                            basis(done),
                            null,
                            "REGISTERED_ORGANISATION");
            case OrganisationOutcome.Refused refused ->
                    new Mutating.Outcome.Refused<>(error(refused.reason()));
        };
    }

    private static AuditBasis basis(OrganisationOutcome.Done done) {
        String code = done.organisation().organisation().code().value();
        return new AuditBasis(AuditBasis.Kind.SUPERVISION, code);
    }

    private static ErrorCode error(OrganisationOutcome.Reason reason) {
        return switch (reason) {
            case KEY_REUSED -> ErrorCode.IDEMPOTENCY_KEY_REUSED;
            case ALREADY_REGISTERED -> ErrorCode.ORGANISATION_ALREADY_REGISTERED;
            case NOT_REGISTERED -> ErrorCode.ORGANISATION_NOT_REGISTERED;
            case CLIENT_TAKEN -> ErrorCode.CLIENT_TAKEN;
            case ONESELF -> ErrorCode.OWN_OFFICE;
        };
    }
}
