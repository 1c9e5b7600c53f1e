package org.lianxin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until a test moves it. */
public final class SetClock extends Clock {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    public volatile Instant now;

    /** At ten in the morning of 21 November 2026, in Asia/Shanghai. */
    public SetClock() {
        this(Instant.parse("2026-11-21T02:00:00Z"));
    }

    public SetClock(Instant now) {
        this.now = now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public void days(int days) {
        pass(Duration.ofDays(days));
    }

    /** The day in Asia/Shanghai. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, SHANGHAI);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
