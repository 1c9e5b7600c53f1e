package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.Scope;
import org.lianxin.exchange.CourtOutcome;
import org.lianxin.exchange.CourtRow;
import org.lianxin.exchange.CourtSync;
import org.lianxin.exchange.CourtSyncRegister;
import org.lianxin.exchange.CourtSyncTerms;
import org.lianxin.exchange.UnmatchedEntry;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.RequestTime;
import org.lianxin.gateway.TypedError;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How a court brings its lists up to date. */
@Controller
final class CourtSyncFields {

    private static final int DOCUMENT_NUMBER_LENGTH_MAX = 40;

    private final Mutating mutating;
    private final CourtSyncRegister register;

    CourtSyncFields(Mutating mutating, CourtSyncRegister register) {
        this.mutating = mutating;
        this.register = register;
    }

    @MutationMapping
    DataFetcherResult<CourtSyncItem> openCourtSync(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> opening,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(
                new Mutating.Call(idempotencyKey, caller, field),
                () -> CourtInput.terms(opening),
                (permit, key, terms) -> sync(register.open(permit, key, terms), terms.about()));
    }

    @MutationMapping
    DataFetcherResult<CourtSyncItem> putCourtChunk(
            @Argument String sync,
            @Argument int number,
            @Argument String hash,
            @Argument List<Map<String, @Nullable Object>> rows,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        if (rows.size() > CourtSyncTerms.CHUNK_ROWS_MAX) {
            return Reply.refused(
                    TypedError.beyond(
                            ErrorCode.BATCH_TOO_LARGE, CourtSyncTerms.CHUNK_ROWS_MAX, rows.size()),
                    field);
        }
        // A chunk is known by its number and hash; both together are all the key it needs.
        return run(
                new Mutating.Call("court-chunk", caller, field),
                () -> chunk(number, hash, rows),
                (permit, key, chunk) ->
                        sync(register.put(permit, sync, number, hash, chunk), sync));
    }

    private static List<CourtRow> chunk(
            int number, String hash, List<Map<String, @Nullable Object>> rows) {
        CourtSyncTerms.requireDigest(hash);
        if (number < 1 || rows.isEmpty()) {
            throw new IllegalArgumentException("chunks count from 1 and have rows");
        }
        return rows.stream().map(CourtInput::row).toList();
    }

    @MutationMapping
    DataFetcherResult<CourtSyncItem> commitCourtSync(
            @Argument String idempotencyKey,
            @Argument String sync,
            @Argument List<Map<String, @Nullable Object>> confirmedDeletions,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(
                new Mutating.Call(idempotencyKey, caller, field),
                () -> CourtInput.deletions(confirmedDeletions),
                (permit, key, confirmed) -> {
                    RequestTime.of(field).ifPresent(time -> time.allow(register.commitTimeMax()));
                    return sync(register.commit(permit, key, sync, confirmed), sync);
                });
    }

    @MutationMapping
    DataFetcherResult<CourtSyncItem> abandonCourtSync(
            @Argument String idempotencyKey,
            @Argument String sync,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(
                new Mutating.Call(idempotencyKey, caller, field),
                () -> sync,
                (permit, key, id) -> sync(register.abandon(permit, key, id), id));
    }

    @MutationMapping
    DataFetcherResult<UnmatchedEntry> settleCourtEntry(
            @Argument String idempotencyKey,
            @Argument String entry,
            @Argument String number,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return run(
                new Mutating.Call(idempotencyKey, caller, field),
                () -> number(number),
                (permit, key, given) ->
                        CourtReplies.outcome(
                                register.settle(permit, key, entry, given),
                                entry,
                                ErrorCode.COURT_ENTRY_UNKNOWN,
                                settled -> settled));
    }

    private static String number(String text) {
        String plain = text.strip();
        if (plain.isEmpty() || plain.length() > DOCUMENT_NUMBER_LENGTH_MAX) {
            throw new IllegalArgumentException("a number has 1 to 40 characters");
        }
        return plain;
    }

    private <I, T> DataFetcherResult<T> run(
            Mutating.Call call, Supplier<I> input, Mutating.Work<I, T> work) {
        return mutating.run(call, Scope.COURT_SYNC, input, work);
    }

    private static Mutating.Outcome<CourtSyncItem> sync(
            CourtOutcome<CourtSync> outcome, String about) {
        return CourtReplies.outcome(
                outcome, about, ErrorCode.COURT_SYNC_UNKNOWN, CourtSyncItem::of);
    }
}
