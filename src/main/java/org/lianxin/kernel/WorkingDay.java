package org.lianxin.kernel;

import java.time.LocalDate;

/** A day found by counting working days, or the year whose calendar it would have taken. */
public sealed interface WorkingDay {

    record On(LocalDate day) implements WorkingDay {}

    /** The count runs into a year whose calendar is not known. */
    record Unknown(int year) implements WorkingDay {}
}
