package org.lianxin.exchange.files;

import org.lianxin.exchange.RejectedRow.Fate;
import org.lianxin.kernel.Bilingual;

/**
 * What is wrong with a row.
 *
 * @param column the header of the column at fault; empty if it is the row as a whole
 * @param value as it may be shown
 */
record Fault(String column, String value, Fate fate, Bilingual reason) {

    static Fault ofRow(Fate fate, Bilingual reason) {
        return new Fault("", "", fate, reason);
    }
}
