package org.lianxin.exchange;

import org.lianxin.kernel.SubjectId;

import java.util.List;
import java.util.Set;

/**
 * All recalls about one thing, for those whom it concerns.
 *
 * @param owners unified codes of the bodies that placed it or decide about it
 * @param namelessLooks how many looks showed it to callers that nobody can be told by: no
 *     organisation stood behind them
 * @param recalls the newest first
 */
public record RecallsAbout(
        RecallTarget about,
        SubjectId subject,
        Set<String> owners,
        long namelessLooks,
        List<Recall> recalls) {

    public RecallsAbout {
        owners = Set.copyOf(owners);
        recalls = List.copyOf(recalls);
    }
}
