package org.lianxin.rulebook;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Bilingual;

import java.time.LocalDate;

/** By when something is due, and where that is written. */
public sealed interface Due {

    /**
     * Due by the end of that day.
     *
     * @param assumption what the text leaves open and had to be assumed; null where nothing
     */
    record By(LocalDate lastDay, String article, Bilingual rule, @Nullable Bilingual assumption)
            implements Due {}

    /** The rule has no number (及时, 尽快, per case): late can only be judged by a person. */
    record NoNumber(String article, Bilingual rule) implements Due {}

    /** No rule speaks of it. */
    record Silent() implements Due {}

    /** The count runs into a year whose working days are not known. */
    record CalendarUnknown(int year, String article, Bilingual rule) implements Due {}

    /** Whether it is late at the end of that day; false where no day is known. */
    default boolean lateOn(LocalDate day) {
        return this instanceof By by && day.isAfter(by.lastDay());
    }
}
