package org.lianxin.conduct;

import java.time.LocalDate;

/** A place among one subject's entries, which run from the newest decision to the oldest. */
public record EntryCursor(LocalDate decidedOn, String id) {

    /** Right behind this entry. */
    public static EntryCursor behind(CreditEntry entry) {
        return new EntryCursor(entry.decidedOn(), entry.id());
    }
}
