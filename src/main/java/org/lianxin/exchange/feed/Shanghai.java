package org.lianxin.exchange.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar by which terms begin and end. */
final class Shanghai {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Shanghai() {}

    static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
