package org.lianxin.exchange;

import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.kernel.SubjectId;

import java.util.List;

/**
 * How a lender registers whom it has lent to. The registry of subjects is never asked: a watch is
 * taken by the subject's own consent or not at all, so it tells nothing of whether anything is
 * recorded of anybody.
 */
public interface WatchRegister {

    /** Watches each subject that today consents to it; of the others nothing is kept. */
    WatchOutcome watch(Permit permit, MutationKey key, List<SubjectId> subjects);

    /** Ends watches, by their ids. */
    WatchOutcome unwatch(Permit permit, MutationKey key, List<String> ids);
}
