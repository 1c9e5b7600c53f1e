package org.lianxin.conduct;

import org.lianxin.kernel.Provenance;
import org.lianxin.subject.PersonSummary;

import java.time.LocalDate;

/**
 * That somebody was found responsible for a conduct.
 *
 * @param responsibility as filed
 */
public record Finding(
        PersonSummary person, String responsibility, LocalDate foundOn, Provenance source) {

    /** Whether it is direct responsibility, which alone lets a measure reach further roles. */
    public boolean direct() {
        return Responsibility.of(responsibility) == Responsibility.DIRECT;
    }
}
