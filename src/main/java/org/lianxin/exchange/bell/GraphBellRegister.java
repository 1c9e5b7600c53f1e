package org.lianxin.exchange.bell;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.cypher.DoneMutations;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.Bell;
import org.lianxin.exchange.BellAddressDecision;
import org.lianxin.exchange.BellOutcome;
import org.lianxin.exchange.BellOutcome.Reason;
import org.lianxin.exchange.BellRegister;
import org.lianxin.exchange.BellState;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.Feeds;
import org.lianxin.kernel.UnifiedCode;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps bells in Neo4j, one transaction for each change and its key. */
final class GraphBellRegister implements BellRegister {

    private static final Statement OF =
            Statement.of(GraphBellRegister.class, "organisations-bells.cypher");
    private static final Statement PLACE =
            Statement.of(GraphBellRegister.class, "place-bell.cypher");

    private final Transactions transactions;
    private final Feeds feeds;
    private final boolean offered;
    private final boolean loopback;

    GraphBellRegister(Transactions transactions, Feeds feeds, boolean offered, boolean loopback) {
        this.transactions = transactions;
        this.feeds = feeds;
        this.offered = offered;
        this.loopback = loopback;
    }

    @Override
    public BellOutcome putUp(Permit permit, MutationKey key, FeedKey feed, String address) {
        Optional<URI> fit = BellAddressDecision.address(address, loopback);
        if (fit.isEmpty()) {
            return refused(Reason.ADDRESS_INVALID);
        }
        var request =
                new DoneMutations.Request(
                        key.id(), "putUpFeedBell", Map.of("feed", feed.value(), "url", address));
        return change(
                permit,
                feed,
                request,
                (writing, held, own) ->
                        held == null && own.size() >= PER_ORGANISATION_MAX
                                ? refused(Reason.TOO_MANY)
                                : place(writing, permit, feed, fit.get(), BellState.ON));
    }

    @Override
    public BellOutcome switchOn(Permit permit, MutationKey key, FeedKey feed) {
        return again(permit, key, feed, "switchFeedBellOn", BellState.ON);
    }

    @Override
    public BellOutcome takeDown(Permit permit, MutationKey key, FeedKey feed) {
        return again(permit, key, feed, "takeDownFeedBell", BellState.TAKEN_DOWN);
    }

    private BellOutcome again(
            Permit permit, MutationKey key, FeedKey feed, String mutation, BellState state) {
        var request = new DoneMutations.Request(key.id(), mutation, Map.of("feed", feed.value()));
        return change(
                permit,
                feed,
                request,
                (writing, held, _) ->
                        held == null
                                ? refused(Reason.BELL_UNKNOWN)
                                : place(writing, permit, feed, held.address(), state));
    }

    /** What is changed, knowing the bells that the organisation has. */
    @FunctionalInterface
    private interface Change {
        BellOutcome in(Writing writing, @Nullable Bell held, List<Bell> own);
    }

    private BellOutcome change(
            Permit permit, FeedKey feed, DoneMutations.Request request, Change change) {
        if (!offered) {
            return refused(Reason.NOT_OFFERED);
        }
        UnifiedCode organisation = permit.registration().map(CallerOrganisation::code).orElse(null);
        if (organisation == null || !feeds.mayFollow(permit, feed)) {
            return refused(Reason.FEED_UNKNOWN);
        }
        return transactions.write(
                writing -> {
                    List<Bell> own = own(writing, organisation);
                    Bell held = find(own, feed);
                    return switch (DoneMutations.look(writing, request)) {
                        case DoneMutations.Earlier.Same _ ->
                                held == null
                                        ? refused(Reason.BELL_UNKNOWN)
                                        : new BellOutcome.Done(held);
                        case DoneMutations.Earlier.Other _ -> refused(Reason.KEY_REUSED);
                        case DoneMutations.Earlier.Free _ -> {
                            BellOutcome outcome = change.in(writing, held, own);
                            if (outcome instanceof BellOutcome.Done) {
                                DoneMutations.note(
                                        writing, request, BellRows.id(organisation, feed));
                            }
                            yield outcome;
                        }
                    };
                });
    }

    private static @Nullable Bell find(List<Bell> own, FeedKey feed) {
        return own.stream().filter(bell -> bell.feed().equals(feed)).findFirst().orElse(null);
    }

    private static List<Bell> own(Writing writing, UnifiedCode organisation) {
        return writing.run(OF, Map.of("organisation", organisation.value())).stream()
                .map(row -> BellRows.bell(row.row("bell")))
                .toList();
    }

    private static BellOutcome place(
            Writing writing, Permit permit, FeedKey feed, URI address, BellState state) {
        UnifiedCode organisation = permit.registration().orElseThrow().code();
        Map<String, @Nullable Object> bell = new HashMap<>();
        bell.put("id", BellRows.id(organisation, feed));
        bell.put("organisation", organisation.value());
        bell.put("feed", feed.value());
        bell.put("address", address.toString());
        bell.put("client", permit.caller().clientId());
        bell.put("state", state.name());
        bell.put("nextAt", state == BellState.ON ? writing.recordedAt() : null);
        Row placed = writing.run(PLACE, bell).getFirst();
        return new BellOutcome.Done(BellRows.bell(placed.row("bell")));
    }

    private static BellOutcome refused(Reason reason) {
        return new BellOutcome.Refused(reason);
    }
}
