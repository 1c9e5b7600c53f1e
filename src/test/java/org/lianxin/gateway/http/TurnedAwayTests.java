package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.fixture.InMemoryAuditLog;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.http.TurnedAway.Kind;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/** However many are turned away, what is written of it stays small and tells how many they were. */
class TurnedAwayTests {

    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");
    private static final Kind BANK = new Kind("bank", ErrorCode.RATE_LIMITED);
    private static final Kind NOBODY = new Kind(TurnedAway.NOBODY, ErrorCode.TOKEN_INVALID);

    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final TurnedAway turnedAway = new TurnedAway(log, Clock.fixed(NOON, ZoneOffset.UTC));

    @AfterEach
    void close() {
        turnedAway.close();
    }

    @Test
    void theFirstOfAClientAndACodeIsLeftToItsRequest() {
        assertThat(turnedAway.isFirst(BANK)).isTrue();
        assertThat(turnedAway.isFirst(BANK)).isFalse();
        assertThat(turnedAway.isFirst(NOBODY)).isTrue();
        assertThat(turnedAway.isFirst(new Kind("bank", ErrorCode.TOKEN_INVALID))).isTrue();
    }

    @Test
    void aFloodBecomesOneEntryThatCountsIt() {
        IntStream.range(0, 10_001).forEach(_ -> turnedAway.isFirst(BANK));
        turnedAway.tell();

        assertThat(log.entries()).hasSize(1);
        AuditDraft told = log.entries().getFirst();
        assertThat(told.times()).isEqualTo(10_000);
        assertThat(told.client()).isEqualTo("bank");
        assertThat(told.at()).isEqualTo(NOON);
        assertThat(told.outcome()).isEqualTo(AuditOutcome.REFUSED);
        assertThat(told.reason()).isEqualTo("RATE_LIMITED");
        assertThat(told.subject()).isNull();
    }

    @Test
    void whatCameOnceIsNotToldAgainAndTheNextMinuteBeginsAnew() {
        turnedAway.isFirst(BANK);
        turnedAway.tell();

        assertThat(log.entries()).isEmpty();
        assertThat(turnedAway.isFirst(BANK)).isTrue();
    }

    @Test
    void keepsItsCountsUntilTheLogIsBack() {
        List.of(1, 2, 3).forEach(_ -> turnedAway.isFirst(BANK));
        log.down(true);
        turnedAway.tell();
        turnedAway.missed(NOBODY);
        turnedAway.isFirst(BANK);
        log.down(false);
        turnedAway.tell();

        assertThat(log.entries()).extracting(AuditDraft::times).containsExactlyInAnyOrder(3, 1);
        turnedAway.tell();
        assertThat(log.entries()).hasSize(2);
    }

    @Test
    void manyClientsAreCountedTogetherFromSomePointOn() {
        IntStream.range(0, 5_000)
                .mapToObj(i -> new Kind("client-" + i % 2_500, ErrorCode.RATE_LIMITED))
                .forEach(turnedAway::isFirst);
        turnedAway.tell();

        assertThat(log.entries()).hasSizeLessThanOrEqualTo(1_001);
        assertThat(log.entries())
                .filteredOn(entry -> entry.client().equals(TurnedAway.NOBODY))
                .extracting(AuditDraft::times)
                .containsExactly(2_999);
    }

    @Test
    void tellsTheLastOfItWhenItIsClosed() {
        turnedAway.isFirst(BANK);
        turnedAway.isFirst(BANK);
        turnedAway.close();

        assertThat(log.entries()).extracting(AuditDraft::times).containsExactly(1);
    }
}
