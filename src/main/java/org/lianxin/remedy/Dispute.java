package org.lianxin.remedy;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.City;
import org.lianxin.kernel.SubjectId;
import org.lianxin.rulebook.Due;

import java.time.LocalDate;
import java.util.List;

/**
 * A dispute 异议 and all its steps, as known at the instant asked for.
 *
 * @param subjectName as the disputed entry spells it
 * @param city whose plan it is handled by
 * @param receiver unified code of the body that has it; of a court's entry, the court's, if known
 * @param verifier unified code of the body that verifies and decides; null at a court
 * @param receivedOn from which its deadline counts
 */
public record Dispute(
        String id,
        CaseTarget target,
        SubjectId subject,
        String subjectName,
        City city,
        Filing.Filer by,
        DisputeGround ground,
        String says,
        @Nullable String evidence,
        boolean written,
        @Nullable String receiver,
        @Nullable String verifier,
        LocalDate receivedOn,
        Due due,
        DisputeState state,
        List<CaseStep> history) {

    public Dispute {
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("a dispute begins with a step");
        }
    }

    public long version() {
        return history.getLast().version();
    }
}
