package org.lianxin.conduct;

import org.lianxin.cypher.Filed;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.Provenance;
import org.lianxin.subject.PersonSummary;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * That somebody was found responsible for a conduct.
 *
 * @param responsibility as filed
 */
public record Finding(
        PersonSummary person, String responsibility, LocalDate foundOn, Provenance source) {

    /** In an answer: by day, then person. */
    public static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::foundOn)
                    .thenComparing(finding -> finding.person().id().key());

    /** Reads the columns of a finding and of its person. */
    public static Finding read(Row row) {
        return new Finding(
                PersonSummary.read(row),
                row.text("responsibility"),
                row.date("foundOn"),
                Filed.read(row));
    }

    /** Whether it is direct responsibility, which alone lets a measure reach further roles. */
    public boolean direct() {
        return Responsibility.of(responsibility) == Responsibility.DIRECT;
    }
}
