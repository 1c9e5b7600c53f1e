package org.lianxin.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GatheringTests {

    private static final long MILLI = 1_000_000;

    private final Gathering gathering = new Gathering();

    @Test
    void doesNotPutOffTheFirst() {
        assertThat(gathering.remaining(-5)).isZero();
    }

    @Test
    void leavesAsMuchTimeAsASharedCommitTook() {
        gathering.committed(2, 100 * MILLI, 110 * MILLI);
        assertThat(gathering.remaining(110 * MILLI)).isEqualTo(10 * MILLI);
        assertThat(gathering.remaining(117 * MILLI)).isEqualTo(3 * MILLI);
        assertThat(gathering.remaining(121 * MILLI)).isZero();
    }

    @Test
    void doesNotPutOffWhatFollowsALoneOne() {
        gathering.committed(2, 0, 10 * MILLI);
        gathering.committed(1, 20 * MILLI, 30 * MILLI);
        assertThat(gathering.remaining(30 * MILLI)).isZero();
    }

    @Test
    void putsNobodyOffForLongBecauseOneCommitWasSlow() {
        gathering.committed(9, 0, 5_000 * MILLI);
        assertThat(gathering.remaining(5_000 * MILLI)).isEqualTo(40 * MILLI);
    }

    /** Such a clock may pass from the largest number to the smallest. */
    @Test
    void countsAcrossTheClocksTurn() {
        long turn = Long.MAX_VALUE;
        gathering.committed(2, turn - 10 * MILLI, turn - MILLI);
        assertThat(gathering.remaining(turn + MILLI)).isEqualTo(7 * MILLI);
    }
}
