package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.MutationKey;
import org.lianxin.cypher.DoneMutations;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.remedy.CaseOutcome;
import org.lianxin.remedy.CaseRefusal;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/**
 * Does a mutation once for its idempotency key, in one transaction with the key.
 *
 * @param <C> the kind of case
 */
final class Once<C> {

    /** How a case stood at an instant. */
    @FunctionalInterface
    interface Then<C> {
        C get(Writing writing, String id, Instant at);
    }

    private final Transactions transactions;
    private final Function<C, String> id;
    private final Then<C> then;

    Once(Transactions transactions, Function<C, String> id, Then<C> then) {
        this.transactions = transactions;
        this.id = id;
        this.then = then;
    }

    CaseOutcome<C> run(
            MutationKey key,
            String mutation,
            Map<String, ? extends @Nullable Object> told,
            Transactions.Work<CaseOutcome<C>> work) {
        var request = new DoneMutations.Request(key.id(), mutation, told);
        return transactions.write(
                writing ->
                        switch (DoneMutations.look(writing, request)) {
                            case DoneMutations.Earlier.Same(String about, Instant at) ->
                                    new CaseOutcome.Done<>(then.get(writing, about, at));
                            case DoneMutations.Earlier.Other _ ->
                                    CaseOutcome.refused(CaseRefusal.Reason.KEY_REUSED);
                            case DoneMutations.Earlier.Free _ -> done(writing, request, work);
                        });
    }

    private CaseOutcome<C> done(
            Writing writing,
            DoneMutations.Request request,
            Transactions.Work<CaseOutcome<C>> work) {
        CaseOutcome<C> outcome = work.in(writing);
        if (outcome instanceof CaseOutcome.Done<C>(C value)) {
            DoneMutations.note(writing, request, id.apply(value));
        }
        return outcome;
    }
}
