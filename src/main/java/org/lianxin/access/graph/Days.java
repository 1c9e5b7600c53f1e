package org.lianxin.access.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that an instant lies on where the plans are in force. */
final class Days {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Days() {}

    static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, SHANGHAI);
    }
}
