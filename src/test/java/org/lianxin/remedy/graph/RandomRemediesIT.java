package org.lianxin.remedy.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random disputes, repairs, revocations, restorations and deeds about many listings in five cities,
 * interleaved, through the real registers, and kept on paper beside them. What is refused by one is
 * refused by both; and at instants between the steps both know the same of every listing, every
 * measure and every deadline, also long after.
 */
class RandomRemediesIT {

    private static final int INSTANTS = 3;

    @Test
    void agreesWithWhatWasKeptOnPaper() {
        round(20_261_121, 30, 10);
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
        for (int seed = from; seed < until; seed++) {
            round(seed, 100, seed % 10 == 0 ? 9 : 4);
        }
    }

    private static void round(long seed, int listings, int stepsEach) {
        int steps = listings * stepsEach;
        var histories = new RandomRemedies(seed, listings, steps);
        for (int i = 0; i < steps; i++) {
            histories.step();
        }
        assertThat(histories.done()).as("steps taken, seed " + seed).isGreaterThan(steps / 3);
        assertThat(histories.refused()).as("steps refused, seed " + seed).isGreaterThan(steps / 6);
        var comparing = new RemediesCompared(histories);
        for (int i = 0; i < INSTANTS; i++) {
            comparing.compare(histories.someInstant());
        }
        comparing.compare(histories.lastInstant());
        comparing.compareNow();
        comparing.compareMarksAndCalls();
    }
}
