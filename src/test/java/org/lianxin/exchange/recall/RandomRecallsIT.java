package org.lianxin.exchange.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.exchange.recall.RecallWorld.AGENCY;
import static org.lianxin.exchange.recall.RecallWorld.BANK;
import static org.lianxin.exchange.recall.RecallWorld.OTHER_BANK;
import static org.lianxin.exchange.recall.RecallWorld.UNDER_WAY;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.audit.AuditBasis;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.conduct.EntryMark;
import org.lianxin.exchange.Recall;
import org.lianxin.exchange.RecallRounds;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** Looks, changes and rounds in random orders, against a list that was kept by hand. */
class RandomRecallsIT {

    private static final List<String> ORGANISATIONS = List.of(BANK, OTHER_BANK, AGENCY);
    private static final int EVENTS = 120;

    /** What was done, in order: a look when it read, or a change. */
    private sealed interface Event {

        record Look(String organisation, int entry) implements Event {}

        record Change(int entry) implements Event {}
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whoeverReadBeforeAChangeIsToldOfItOnce(long seed) {
        Random random = new Random(seed);
        List<Event> events = new ArrayList<>();
        List<AuditDraft> underWay = new ArrayList<>();
        try (RecallWorld world = new RecallWorld()) {
            List<String> entries = List.of(world.entry("罚1"), world.entry("罚2"), world.entry("罚3"));
            boolean[] disputed = new boolean[entries.size()];
            List<RecallRounds> workers = List.of(world.rounds(), world.rounds());
            List<RecallFollower> followers =
                    ORGANISATIONS.stream().map(own -> new RecallFollower(world, own)).toList();
            for (int i = 0; i < EVENTS; i++) {
                int entry = random.nextInt(entries.size());
                switch (random.nextInt(6)) {
                    case 0, 1 -> {
                        String organisation = ORGANISATIONS.get(random.nextInt(3));
                        events.add(new Event.Look(organisation, entry));
                        underWay.add(look(world, organisation, entries.get(entry)));
                    }
                    case 2 -> {
                        change(world, entries.get(entry), disputed[entry]);
                        disputed[entry] = !disputed[entry];
                        events.add(new Event.Change(entry));
                    }
                    case 3 -> {
                        workers.get(random.nextInt(2)).walk();
                        assertThat(followers.get(random.nextInt(3)).follow()).isTrue();
                    }
                    case 4 -> {
                        // Whatever reads now must leave its entry while causes are open for it.
                        arrive(world, underWay);
                        world.clock.pass(Duration.ofSeconds(random.nextInt(200)));
                    }
                    default -> {
                        if (!underWay.isEmpty()) {
                            world.log(underWay.remove(random.nextInt(underWay.size())));
                        }
                    }
                }
            }
            arrive(world, underWay);
            world.clock.pass(UNDER_WAY.plusSeconds(1));
            workers.get(random.nextInt(2)).walk();
            for (int own = 0; own < ORGANISATIONS.size(); own++) {
                String organisation = ORGANISATIONS.get(own);
                assertThat(followers.get(own).follow()).isTrue();
                assertThat(followers.get(own).ids())
                        .as("followed by number, all of it in its order")
                        .isEqualTo(world.of(organisation).stream().map(Recall::id).toList());
                check(world, organisation, expected(events, organisation, entries, world));
            }
            assertThat(world.openCauses()).isZero();
        }
    }

    private static void check(RecallWorld world, String organisation, Set<String> expected) {
        List<Recall> told = world.of(organisation);
        Set<String> got = new TreeSet<>();
        for (Recall recall : told) {
            got.add(recall.about().id() + "@" + nth(world, recall));
        }
        assertThat(got).isEqualTo(expected).hasSameSizeAs(told);
        assertThat(told)
                .extracting(Recall::seq)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, told.size()).boxed().toList());
    }

    /** The how manieth change of its entry a recall tells of. */
    private static long nth(RecallWorld world, Recall recall) {
        return world.changesUpTo(recall.about().id(), recall.changedAt());
    }

    /** Each change of an entry after a look of the organisation at it. */
    private static Set<String> expected(
            List<Event> events, String organisation, List<String> entries, RecallWorld world) {
        Set<String> expected = new TreeSet<>();
        boolean[] looked = new boolean[entries.size()];
        int[] changes = new int[entries.size()];
        for (Event event : events) {
            switch (event) {
                case Event.Look(String by, int entry) -> looked[entry] |= by.equals(organisation);
                case Event.Change(int entry) -> {
                    changes[entry]++;
                    if (looked[entry]) {
                        expected.add(world.ids.of(entries.get(entry)) + "@" + changes[entry]);
                    }
                }
            }
        }
        return expected;
    }

    private static void change(RecallWorld world, String entry, boolean disputed) {
        if (disputed) {
            world.clear(entry, EntryMark.DISPUTED);
        } else {
            world.mark(entry, EntryMark.DISPUTED);
        }
    }

    private static AuditDraft look(RecallWorld world, String organisation, String entry) {
        return world.draft(
                organisation,
                AuditBasis.Kind.CONSENT,
                AuditOutcome.DISCLOSED,
                world.recordedUpTo(),
                entry);
    }

    private static void arrive(RecallWorld world, List<AuditDraft> underWay) {
        underWay.forEach(world::log);
        underWay.clear();
    }
}
