package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One acknowledgement: what the recipient did. Another one adds a version, and takes none away.
 *
 * @param version from 1, without gaps
 * @param client by which it was given
 */
public record RecallAnswer(
        int version,
        List<RecallDone> done,
        @Nullable String note,
        String client,
        LocalDate on,
        Instant recordedAt) {

    public RecallAnswer {
        done = List.copyOf(done);
    }
}
