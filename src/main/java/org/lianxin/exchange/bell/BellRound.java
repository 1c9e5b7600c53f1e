package org.lianxin.exchange.bell;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.CallerOrganisations;
import org.lianxin.access.OrganisationState;
import org.lianxin.cypher.OpenTransaction;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.UntimedTransactions;
import org.lianxin.exchange.Bell;
import org.lianxin.exchange.BellProblem;
import org.lianxin.exchange.BellState;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Rings the bells that have something to tell.
 *
 * <p>A bell is claimed in the graph before it is rung, so of several gateways one rings it; a
 * gateway that is killed in between leaves it to the others when the claim is over. What became of
 * it is in the graph, so the next gateway goes on counting where the last one stopped.
 */
final class BellRound {

    private static final Statement DUE = Statement.of(BellRound.class, "due-bells.cypher");
    private static final Statement CLAIM = Statement.of(BellRound.class, "claim-bells.cypher");
    private static final Statement SETTLE = Statement.of(BellRound.class, "settle-bell.cypher");

    /** Rung at the same time. */
    private static final int MOST = 50;

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final UntimedTransactions transactions;
    private final CallerOrganisations organisations;
    private final BellSigner signer;
    private final BellCall call;
    private final BellProperties properties;
    private final Clock clock;

    BellRound(
            UntimedTransactions transactions,
            CallerOrganisations organisations,
            BellSigner signer,
            BellCall call,
            BellProperties properties,
            Clock clock) {
        this.transactions = transactions;
        this.organisations = organisations;
        this.signer = signer;
        this.call = call;
        this.properties = properties;
        this.clock = clock;
    }

    /** A bell that is this gateway's for now, and what it has to tell. */
    private record Claimed(String id, String client, Bell bell, String epoch, long seq) {}

    /** What is known of a bell afterwards. */
    private record Known(
            String epoch,
            long seq,
            int failures,
            @Nullable BellProblem problem,
            BellState state,
            @Nullable Instant nextAt) {}

    /** Rings what is to be rung now; how many that were. */
    int walk() throws InterruptedException {
        String claim = UUID.randomUUID().toString();
        List<Claimed> claimed = claimed(claim);
        try (ExecutorService ringers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> rung = new ArrayList<>();
            for (Claimed bell : claimed) {
                rung.add(ringers.submit(() -> settle(bell, claim, ring(bell).orElse(null))));
            }
            for (Future<?> each : rung) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a bell could not be settled", failed.getCause());
        }
        return claimed.size();
    }

    /** Two steps: what one statement read before it had the lock may be over by then. */
    private List<Claimed> claimed(String claim) {
        Instant now = clock.instant();
        return transactions.write(
                LIMIT,
                transaction -> {
                    List<String> due =
                            transaction
                                    .run(DUE, Map.of("now", now, "claim", claim, "most", MOST))
                                    .stream()
                                    .map(row -> row.text("id"))
                                    .toList();
                    return due.isEmpty()
                            ? List.of()
                            : claimed(transaction, due, claim, now).stream()
                                    .map(BellRound::claimed)
                                    .toList();
                });
    }

    private List<Row> claimed(
            OpenTransaction transaction, List<String> due, String claim, Instant now) {
        return transaction.run(
                CLAIM,
                Map.of(
                        "ids", due,
                        "now", now,
                        "until", now.plus(properties.claim()),
                        "claim", claim));
    }

    private static Claimed claimed(Row row) {
        Row bell = row.row("bell");
        return new Claimed(
                bell.text("id"),
                bell.text("client"),
                BellRows.bell(bell),
                row.text("epoch"),
                row.number("seq"));
    }

    private Optional<BellProblem> ring(Claimed claimed) {
        if (!mayKnow(claimed)) {
            return Optional.of(BellProblem.NOT_PERMITTED);
        }
        byte[] body = body(claimed).getBytes(StandardCharsets.UTF_8);
        return call.ring(
                claimed.bell().address(),
                signer.headers(
                        claimed.bell().address(),
                        body,
                        clock.instant(),
                        UUID.randomUUID().toString()),
                body);
    }

    /** Whoever is suspended is not told either how far a feed has come. */
    private boolean mayKnow(Claimed claimed) {
        CallerOrganisation owner = organisations.findByClient(claimed.client()).orElse(null);
        return owner != null
                && owner.state() == OrganisationState.ACTIVE
                && owner.code().equals(claimed.bell().organisation());
    }

    /** Names and numbers of ours alone, none of which needs escaping. */
    private static String body(Claimed claimed) {
        return "{\"epoch\":\"%s\",\"feed\":\"%s\",\"seq\":%d}"
                .formatted(claimed.epoch(), claimed.bell().feed(), claimed.seq());
    }

    private void settle(Claimed claimed, String claim, @Nullable BellProblem problem) {
        Instant now = clock.instant();
        Known known = known(claimed, problem, now);
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", claimed.id());
        row.put("claim", claim);
        row.put("rungEpoch", known.epoch());
        row.put("rungSeq", known.seq());
        row.put("failures", known.failures());
        row.put("problem", known.problem() == null ? null : known.problem().name());
        row.put("state", known.state().name());
        row.put("deadSince", known.state() == BellState.DEAD ? now : null);
        row.put("nextAt", known.nextAt());
        row.put("triedAt", now);
        transactions.writeOne(LIMIT, SETTLE, row);
    }

    private Known known(Claimed claimed, @Nullable BellProblem problem, Instant now) {
        if (problem == null) {
            return new Known(claimed.epoch(), claimed.seq(), 0, null, BellState.ON, now);
        }
        Bell bell = claimed.bell();
        int failures = bell.failures() + 1;
        boolean dead = failures >= properties.failuresMax();
        return new Known(
                bell.rungEpoch(),
                bell.rungSeq(),
                failures,
                problem,
                dead ? BellState.DEAD : BellState.ON,
                dead ? null : now.plus(properties.pause(failures)));
    }
}
