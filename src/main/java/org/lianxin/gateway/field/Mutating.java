package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.access.Shown;
import org.lianxin.audit.AuditBasis;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.lianxin.kernel.SubjectId;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What mutations have in common: the caller is admitted, the idempotency key and the input are
 * read, the work is done, and what became of it is noted in the trace.
 */
@Component
final class Mutating {

    private final Doorkeeper doorkeeper;

    Mutating(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    /**
     * One mutation that somebody asked for.
     *
     * @param caller {@code null} if the request came without a token
     */
    record Call(String key, @Nullable Caller caller, DataFetchingEnvironment field) {}

    /** What became of it. */
    sealed interface Outcome<T> {

        /** It was done; {@code fact} says what kind of thing the answer shows. */
        record Done<T>(T answer, AuditBasis basis, @Nullable SubjectId subject, String fact)
                implements Outcome<T> {}

        /** The same, where more is shown than one kind of thing. */
        record Decided<T>(T answer, AuditBasis basis, @Nullable SubjectId subject, Shown shown)
                implements Outcome<T> {}

        /** It was refused; {@code details} say what else helps. */
        record Refused<T>(ErrorCode code, Map<String, Object> details) implements Outcome<T> {

            Refused(ErrorCode code) {
                this(code, Map.of());
            }
        }
    }

    /** The work, from input that was read. */
    @FunctionalInterface
    interface Work<I, T> {
        Outcome<T> on(Permit permit, MutationKey key, I input);
    }

    /**
     * Runs it.
     *
     * @param input reads the arguments; its {@link IllegalArgumentException} is the client's fault
     */
    <I, T> DataFetcherResult<T> run(Call call, Scope scope, Supplier<I> input, Work<I, T> work) {
        return switch (doorkeeper.admit(scope, call.field())) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), call.field());
            case Admission.Admitted admitted ->
                    reply(call, admitted.permit(), admitted(call, admitted.permit(), input, work));
        };
    }

    private static <I, T> Outcome<T> admitted(
            Call call, Permit permit, Supplier<I> input, Work<I, T> work) {
        if (!MutationKey.fits(call.key())) {
            return new Outcome.Refused<>(ErrorCode.IDEMPOTENCY_KEY_MALFORMED);
        }
        Optional<I> read = read(input);
        return read.isEmpty()
                ? new Outcome.Refused<>(ErrorCode.ARGUMENT_INVALID)
                : work.on(
                        permit,
                        new MutationKey(permit.caller().clientId(), call.key()),
                        read.get());
    }

    private static <I> Optional<I> read(Supplier<I> input) {
        try {
            return Optional.of(input.get());
        } catch (IllegalArgumentException beyond) {
            return Optional.empty();
        }
    }

    private static <T> DataFetcherResult<T> reply(Call call, Permit permit, Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> {
                new Noting(permit, call.field(), done.subject())
                        .decided(done.basis(), Shown.facts(Set.of(done.fact())));
                yield Reply.with(done.answer());
            }
            case Outcome.Decided<T> decided -> {
                new Noting(permit, call.field(), decided.subject())
                        .decided(decided.basis(), decided.shown());
                yield Reply.with(decided.answer());
            }
            case Outcome.Refused<T> refused -> {
                new Noting(permit, call.field(), null).refused(refused.code());
                yield Reply.refused(TypedError.of(refused.code(), refused.details()), call.field());
            }
        };
    }
}
