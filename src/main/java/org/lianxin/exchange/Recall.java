package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerKind;
import org.lianxin.kernel.SubjectId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A recall: what one organisation was told holds no longer as it was told. It names the thing and
 * the look, never what the thing said.
 *
 * @param seq its place among the recalls of that organisation, dense from 1
 * @param recipient who was told
 * @param subject whom the thing is about
 * @param because what changed
 * @param on the day from which it holds
 * @param changedAt when the change was recorded
 * @param now what the latest change about the same thing says
 * @param rule what the law says of such a change; null where it says nothing
 * @param answers what the recipient did, version by version; empty while it has not acknowledged
 * @param recordedAt when the recipient was told
 */
public record Recall(
        String id,
        long seq,
        Recipient recipient,
        RecallTarget about,
        SubjectId subject,
        RecallKind because,
        LocalDate on,
        Instant changedAt,
        RecallReceipt receipt,
        Now now,
        @Nullable String rule,
        RecallDue due,
        List<RecallAnswer> answers,
        Instant recordedAt) {

    public Recall {
        answers = List.copyOf(answers);
    }

    /** What holds now, and since which day. */
    public record Now(RecallKind kind, LocalDate on) {}

    /**
     * An organisation that was told, as it was registered then.
     *
     * @param name null where it is registered no longer
     */
    public record Recipient(
            String organisation, @Nullable String name, @Nullable CallerKind kind) {}

    /** Whether it has not been acknowledged. */
    public boolean isOpen() {
        return answers.isEmpty();
    }
}
