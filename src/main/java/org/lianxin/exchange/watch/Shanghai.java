package org.lianxin.exchange.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar by which consents begin and end. */
final class Shanghai {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Shanghai() {}

    static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
