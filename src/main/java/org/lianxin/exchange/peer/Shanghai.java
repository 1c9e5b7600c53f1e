package org.lianxin.exchange.peer;

import org.lianxin.cypher.Writing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar by which agreements begin and end. */
final class Shanghai {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Shanghai() {}

    static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    static LocalDate today(Writing writing) {
        return dayOf(writing.recordedAt());
    }
}
