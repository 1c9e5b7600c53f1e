package org.lianxin.measure;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What an officer wants recorded.
 *
 * @param versionSeen the version of the assignment that the officer decided on
 * @param on the day on which it was done
 * @param officer as the body names its officers; never an ID number
 * @param note the reason of declining, or what was done; null where there is nothing to say
 * @param receipt of the query on which the body acted; null where none is quoted
 */
public record DeedWanted(
        Deed deed,
        long versionSeen,
        LocalDate on,
        String officer,
        @Nullable String note,
        @Nullable QuotedReceipt receipt) {

    public DeedWanted {
        if (officer.isBlank()) {
            throw new IllegalArgumentException("a deed names its officer");
        }
    }
}
