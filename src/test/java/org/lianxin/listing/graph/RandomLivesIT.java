package org.lianxin.listing.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.conduct.Rows.COMPANY;
import static org.lianxin.conduct.Rows.penalty;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.access.MutationKey;
import org.lianxin.conduct.EntryRow;
import org.lianxin.conduct.graph.TestConduct;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.Life;
import org.lianxin.listing.LifeOutcome;
import org.lianxin.listing.LifeStage;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.Listing;
import org.lianxin.listing.ListingLife;
import org.lianxin.listing.StepWanted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Random lives of many listings in five cities, interleaved, decided on the graph and kept on paper
 * beside it. Each step is taken by both or refused by both; and at instants between the steps both
 * know the same, also long after.
 */
class RandomLivesIT {

    private static final List<String> CITIES =
            List.of("zhanjiang", "jieyang", "jiyang", "ganzhou", "wuhan");
    private static final int TOGETHER = 100;
    private static final int STEPS_EACH = 6;
    private static final int INSTANTS = 8;

    @Test
    void agreesWithWhatWasKeptOnPaper() {
        new Round(20_261_121).run();
    }

    @Test
    @Tag("slow")
    void agreesInAThousandHistories() {
        rounds(0, 10);
    }

    @Test
    @Tag("long")
    void agreesInTheOtherNineThousandOfTen() {
        rounds(10, 100);
    }

    private static void rounds(int from, int until) {
        for (int round = from; round < until; round++) {
            new Round(round).run();
        }
    }

    /** One listing, in the graph and on paper. */
    private record Both(String id, String city, boolean red, NaiveLife paper) {}

    private static final class Round {

        private final long seed;
        private final SplittableRandom random;
        private final RandomLife wishes;
        private final Map<String, LifeOfficers> officers = new HashMap<>();
        private final List<Both> all = new ArrayList<>();
        private final List<Instant> instants = new ArrayList<>();
        private int keys;
        private int taken;
        private int refused;

        Round(long seed) {
            this.seed = seed;
            this.random = new SplittableRandom(seed);
            this.wishes = new RandomLife(random);
        }

        void run() {
            TestGraph.reset();
            CITIES.forEach(city -> officers.put(city, LifeOfficers.in(city)));
            penalties();
            IntStream.range(0, TOGETHER).forEach(this::propose);
            for (int i = 0; i < TOGETHER * STEPS_EACH; i++) {
                step(all.get(random.nextInt(TOGETHER)));
            }
            instants.add(any().recordedUpTo());
            assertThat(taken).as("steps taken, seed " + seed).isGreaterThan(TOGETHER * 2);
            assertThat(refused).as("steps refused, seed " + seed).isGreaterThan(TOGETHER);
            for (int i = 0; i < INSTANTS; i++) {
                compare(instants.get(random.nextInt(instants.size())));
            }
            compare(instants.getLast());
        }

        private void penalties() {
            List<EntryRow> rows =
                    IntStream.range(0, TOGETHER)
                            .mapToObj(
                                    i ->
                                            penalty(
                                                    COMPANY,
                                                    document(i),
                                                    LifeOfficers.PENALTY,
                                                    Filings.file(7).line(i + 2)))
                            .toList();
            any().transactions.write(writing -> TestConduct.register().record(writing, rows));
        }

        private void propose(int number) {
            String city = CITIES.get(random.nextInt(CITIES.size()));
            boolean red = random.nextInt(5) == 0;
            LifeOfficers here = at(city);
            var proposal =
                    here.proposal(
                            red ? ListKind.RED : here.blackList(),
                            red ? "诚信典型" : "安全生产",
                            document(number));
            LocalDate on = wishes.day();
            LifeOutcome outcome =
                    here.register.propose(
                            here.permit(), key(), proposal, on, LifeOfficers.by("甲"), "决定");
            NaiveLife paper = new NaiveLife(city, red);
            assertThat(outcome).as(at(number)).isInstanceOf(LifeOutcome.Moved.class);
            ListingLife life = ((LifeOutcome.Moved) outcome).life();
            paper.write(new LifeStep.Propose(on), life.life().steps().getLast().recordedAt());
            all.add(new Both(life.id(), city, red, paper));
        }

        private void step(Both listing) {
            NaiveLife.Reading now = listing.paper.read(Instant.MAX);
            LifeStep step = wishes.next(now, listing.red);
            boolean expected = listing.paper.accepts(step);
            Life life =
                    isAuthorities(step)
                            ? byRegister(listing, step, now.version)
                            : byFollowing(listing, step, now.version);
            assertThat(life != null).as("%s: %s of %s", seed, step, listing).isEqualTo(expected);
            if (life != null) {
                Instant at = life.steps().getLast().recordedAt();
                listing.paper.write(step, at);
                instants.add(at);
                taken++;
            } else {
                refused++;
            }
        }

        /** What an officer decides by itself; the rest follows from disputes and repairs. */
        private static boolean isAuthorities(LifeStep step) {
            return step instanceof LifeStep.ServeNotice
                    || step instanceof LifeStep.Publicise
                    || step instanceof LifeStep.Place
                    || step instanceof LifeStep.Publish;
        }

        private @Nullable Life byRegister(Both listing, LifeStep step, long seen) {
            LifeOfficers here = at(listing.city);
            var wanted = new StepWanted(step, seen, LifeOfficers.by("甲"), "决定");
            return here.register.take(here.permit(), key(), listing.id, wanted)
                            instanceof LifeOutcome.Moved(ListingLife moved)
                    ? moved.life()
                    : null;
        }

        private @Nullable Life byFollowing(Both listing, LifeStep step, long seen) {
            LifeOfficers here = at(listing.city);
            var wanted = new StepWanted(step, seen, LifeOfficers.by("乙"), "异议或者修复");
            Life.Outcome outcome =
                    here.transactions.write(
                            writing -> here.steps.take(writing, listing.id, wanted));
            return outcome instanceof Life.Outcome.Moved(Life moved) ? moved : null;
        }

        private void compare(Instant known) {
            LifeOfficers reader = any();
            Map<String, Listing> shown = new HashMap<>();
            reader.listings(known).forEach(listing -> shown.put(listing.id(), listing));
            Map<String, ListingLife> lives =
                    reader.lives
                            .of(reader.permit(), all.stream().map(Both::id).toList())
                            .asKnownAt(known);
            for (Both listing : all) {
                NaiveLife.Reading paper = listing.paper.read(known);
                String which = seed + ": " + listing + " as known at " + known;
                ListingLife life = lives.get(listing.id);
                assertThat(life == null ? 0 : life.life().version())
                        .as(which)
                        .isEqualTo(paper.version);
                if (life != null) {
                    assertThat(LifeStage.of(Objects.requireNonNull(life.life().state())))
                            .as(which)
                            .isEqualTo(paper.stage);
                }
                compare(shown.get(listing.id), paper, which);
            }
        }

        private void compare(@Nullable Listing shown, NaiveLife.Reading paper, String which) {
            assertThat(shown != null).as(which).isEqualTo(paper.shown());
            if (shown == null) {
                return;
            }
            assertThat(shown.publishedOn()).as(which).isEqualTo(paper.published);
            for (int i = 0; i < 8; i++) {
                LocalDate day = wishes.day();
                assertThat(shown.inForceOn(day))
                        .as(which + ", in force on " + day)
                        .isEqualTo(paper.inForceOn(day));
                assertThat(shown.annotatedOn(day))
                        .as(which + ", marked on " + day)
                        .isEqualTo(paper.markedOn(day));
            }
        }

        private LifeOfficers at(String city) {
            return Objects.requireNonNull(officers.get(city));
        }

        private LifeOfficers any() {
            return at("wuhan");
        }

        private String at(int number) {
            return seed + ", listing " + number;
        }

        private static String document(int number) {
            return "罚字〔2026〕" + number + "号";
        }

        private MutationKey key() {
            return new MutationKey("demo", "random-" + seed + "-" + keys++);
        }
    }
}
