package org.lianxin.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * How many matters were checked, counted from the log itself: what has no entry did not happen, and
 * whoever claims to have checked has a receipt.
 */
public interface MatterChecks {

    /** A fact of an entry that begins with this says for what kind of matter it was checked. */
    String FACT = "MATTER_CHECK_";

    /**
     * The counts of these.
     *
     * @param until the first day that does not count
     * @return one for each asked
     * @throws AuditUnavailable if the log cannot be read
     */
    Map<Asked, Count> count(Collection<Asked> asked, LocalDate from, LocalDate until);

    /** An organisation's checks for one kind of matter. */
    record Asked(String organisation, String kind) {}

    /**
     * So many.
     *
     * @param checks how often
     * @param matters for how many matters, by their references
     */
    record Count(long checks, long matters) {

        public static final Count NONE = new Count(0, 0);
    }
}
