package org.lianxin.disclosure.assembly;

import org.jspecify.annotations.Nullable;
import org.lianxin.disclosure.Refusal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The day and the instant that a question means, and whether they may be asked about. */
final class AskedMoment {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /**
     * How far the graph's clock may be ahead of this gateway's: an instant that one gateway
     * answered with must not be refused by another. What is not recorded yet is not told for it.
     */
    static final Duration SKEW_MAX = Duration.ofMinutes(1);

    private final Clock clock;

    AskedMoment(Clock clock) {
        this.clock = clock;
    }

    /** Neither tomorrow's standing nor tomorrow's knowledge is known today. */
    Optional<Refusal> refusal(@Nullable LocalDate validAt, @Nullable Instant knownAt) {
        if (validAt != null && validAt.isAfter(today())) {
            return Optional.of(Refusal.FUTURE_VALID_AT);
        }
        if (knownAt != null && knownAt.isAfter(clock.instant().plus(SKEW_MAX))) {
            return Optional.of(Refusal.FUTURE_KNOWN_AT);
        }
        return Optional.empty();
    }

    LocalDate day(@Nullable LocalDate validAt) {
        return validAt == null ? today() : validAt;
    }

    /**
     * The latest instant the answer may rest on. Without one what is recorded decides, not the
     * clock here: the graph's own clock may be some milliseconds ahead.
     */
    static Instant latest(@Nullable Instant knownAt) {
        return knownAt == null ? Instant.MAX : knownAt;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
