package org.lianxin.exchange.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.exchange.court.CourtWorld.caseNumber;
import static org.lianxin.exchange.court.CourtWorld.court;
import static org.lianxin.exchange.court.CourtWorld.deletion;
import static org.lianxin.exchange.court.CourtWorld.done;
import static org.lianxin.exchange.court.CourtWorld.hash;
import static org.lianxin.exchange.court.CourtWorld.key;
import static org.lianxin.exchange.court.CourtWorld.refused;
import static org.lianxin.exchange.court.CourtWorld.row;

import org.junit.jupiter.api.Test;
import org.lianxin.access.MutationKey;
import org.lianxin.exchange.CourtDeletion;
import org.lianxin.exchange.CourtDeletionReason;
import org.lianxin.exchange.CourtField;
import org.lianxin.exchange.CourtOutcome;
import org.lianxin.exchange.CourtOutcome.CourtRefusal;
import org.lianxin.exchange.CourtRow;
import org.lianxin.exchange.CourtSync;
import org.lianxin.exchange.CourtSyncTerms;
import org.lianxin.exchange.CourtSyncTerms.Mode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Random lists in random chunks, duplicated, dropped, reordered, truncated and altered on their
 * way, to a gateway that dies at any step, against a list kept in a map.
 */
class CourtSyncRandomIT {

    private static final long SEED = 20261121;
    static final int ROUNDS = 14;
    private static final int CASES = 9;
    private static final List<String> PERFORMANCES = List.of("全部未履行", "部分未履行", "全部已履行");

    private final Random random = new Random(SEED);
    private final Map<Integer, String> model = new TreeMap<>();
    private final Map<String, String> expected = new HashMap<>();

    @Test
    void endsAsTheListInTheMap() {
        List<DyingTransactions> dying = new ArrayList<>();
        CourtWorld world =
                new CourtWorld(
                        inner -> {
                            dying.add(new DyingTransactions(inner, random));
                            return dying.getFirst();
                        });
        for (int round = 0; round < ROUNDS; round++) {
            world.clock.now = world.clock.now.plus(Duration.ofHours(7));
            if (random.nextBoolean()) {
                full(world);
            } else {
                delta(world);
            }
            expected.clear();
            model.forEach((n, said) -> expected.put(caseNumber(n) + " 湛江示例食品有限公司", said));
            assertThat(world.seen()).as("round " + round).isEqualTo(expected);
        }
        assertThat(dying.getFirst().deaths).isGreaterThan(ROUNDS / 2);
    }

    private void full(CourtWorld world) {
        Map<Integer, String> next = new TreeMap<>();
        for (int n = 1; n <= CASES; n++) {
            if (random.nextInt(3) > 0) {
                next.put(n, said(n));
            }
        }
        String sync = handOver(world, Mode.FULL, rows(next));
        Set<String> absent =
                model.keySet().stream()
                        .filter(n -> !next.containsKey(n))
                        .map(CourtWorld::caseNumber)
                        .collect(Collectors.toSet());
        List<CourtDeletion> confirmed = List.of();
        if (!absent.isEmpty()) {
            var stopped = (CourtRefusal.Unconfirmed) refused(commit(world, sync, List.of()));
            assertThat(stopped.first().stream().map(each -> each.caseNumber()))
                    .containsExactlyInAnyOrderElementsOf(absent);
            confirmed =
                    stopped.first().stream()
                            .map(
                                    each ->
                                            new CourtDeletion(
                                                    each.entry(),
                                                    CourtDeletionReason.PERFORMED,
                                                    LocalDate.of(2026, 11, 19)))
                            .toList();
        }
        done(commit(world, sync, confirmed));
        model.clear();
        model.putAll(next);
    }

    private void delta(CourtWorld world) {
        Map<Integer, String> changed = new TreeMap<>();
        List<CourtRow> rows = new ArrayList<>();
        List<Integer> gone = new ArrayList<>();
        for (int n = 1; n <= CASES; n++) {
            switch (random.nextInt(4)) {
                case 0 -> changed.put(n, said(n));
                case 1 -> {
                    rows.add(deletion(n, "PERFORMED", "2026-11-19"));
                    gone.add(n);
                }
                default -> {}
            }
        }
        rows.addAll(rows(changed));
        Collections.shuffle(rows, random);
        CourtSync sync = done(commit(world, handOver(world, Mode.DELTA, rows), List.of()));
        long none = gone.stream().filter(n -> !model.containsKey(n)).count();
        assertThat(Objects.requireNonNull(sync.counts()).turnedAway()).isEqualTo((int) none);
        model.putAll(changed);
        gone.forEach(model::remove);
    }

    private String said(int n) {
        String before = model.get(n);
        return before != null && random.nextBoolean()
                ? before
                : PERFORMANCES.get(random.nextInt(PERFORMANCES.size()));
    }

    private static List<CourtRow> rows(Map<Integer, String> list) {
        return list.entrySet().stream()
                .map(each -> row(each.getKey()).with(CourtField.PERFORMANCE, each.getValue()))
                .toList();
    }

    /** All chunks are there in the end, whatever befalls them on the way. */
    private String handOver(CourtWorld world, Mode mode, List<CourtRow> rows) {
        int size = 1 + random.nextInt(4);
        CourtSyncTerms terms = world.terms(mode, rows, size);
        MutationKey opening = key();
        String sync = done(insist(() -> world.register.open(court(), opening, terms))).id();
        List<Integer> order = new ArrayList<>();
        for (int n = 1; n <= terms.chunks(); n++) {
            order.add(n);
            if (random.nextInt(3) == 0) {
                order.add(n);
            }
        }
        Collections.shuffle(order, random);
        for (int n = 0; n < order.size(); n++) {
            int number = order.get(n);
            if (n < 2 * terms.chunks() && random.nextInt(4) == 0) {
                order.add(number);
                continue;
            }
            int from = (number - 1) * size;
            List<CourtRow> chunk = rows.subList(from, Math.min(from + size, rows.size()));
            befall(world, sync, number, chunk);
        }
        return sync;
    }

    private void befall(CourtWorld world, String sync, int number, List<CourtRow> chunk) {
        if (random.nextBoolean()) {
            List<CourtRow> truncated = chunk.subList(0, chunk.size() - 1);
            assertThat(refused(put(world, sync, number, hash(chunk), truncated)))
                    .isInstanceOf(CourtRefusal.Damaged.class);
        }
        if (random.nextBoolean() && missing(world, sync) > 0) {
            assertThat(refused(commit(world, sync, List.of())))
                    .isInstanceOf(CourtRefusal.Incomplete.class);
        }
        done(put(world, sync, number, hash(chunk), chunk));
        List<CourtRow> altered = List.of(chunk.getFirst().with(CourtField.DUTY, "改"));
        assertThat(refused(put(world, sync, number, hash(altered), altered)))
                .isEqualTo(new CourtRefusal.OtherChunk(number, hash(chunk)));
    }

    private static int missing(CourtWorld world, String sync) {
        return world.syncs.find(court(), sync).orElseThrow().missing().size();
    }

    private CourtOutcome<CourtSync> put(
            CourtWorld world, String sync, int number, String hash, List<CourtRow> rows) {
        return insist(() -> world.register.put(court(), sync, number, hash, rows));
    }

    private CourtOutcome<CourtSync> commit(
            CourtWorld world, String sync, List<CourtDeletion> confirmed) {
        MutationKey committing = key();
        return insist(() -> world.register.commit(court(), committing, sync, confirmed));
    }

    /** Asks again until somebody answers. */
    private static <T> T insist(Supplier<T> step) {
        for (int attempt = 0; ; attempt++) {
            try {
                return step.get();
            } catch (DyingTransactions.Died died) {
                if (attempt == 50) {
                    throw died;
                }
            }
        }
    }
}
