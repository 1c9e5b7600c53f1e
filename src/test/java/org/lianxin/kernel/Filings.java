package org.lianxin.kernel;

import java.time.Instant;

/** A file of a test: rows of it, as registers are told them. */
public record Filings(String intake, Instant startedAt) {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    /** The n-th file that was begun. */
    public static Filings file(int n) {
        return new Filings("intake-" + n, FIRST.plusSeconds(n));
    }

    public Filing line(int line) {
        return new Filing(
                intake, startedAt, intake + ".csv", line, "湛江市市场监督管理局", "11440800M07326353C");
    }
}
