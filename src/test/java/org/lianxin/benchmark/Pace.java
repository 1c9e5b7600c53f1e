package org.lianxin.benchmark;

import java.time.Duration;
import java.util.List;

/** How long everything takes: as long as figures need, or just long enough to see it work. */
record Pace(int repeats, Duration turn, Duration warmUp, int batches) {

    static final Pace MEASURED = new Pace(5, Duration.ofSeconds(4), Duration.ofSeconds(40), 11);

    /** Its figures say nothing: nothing is warm yet. */
    static final Pace TRIED = new Pace(1, Duration.ofSeconds(1), Duration.ofSeconds(2), 1);

    /** {@code try} among the arguments tries it. */
    static Pace of(String... arguments) {
        return List.of(arguments).contains("try") ? TRIED : MEASURED;
    }
}
