package org.lianxin.oversight;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.kernel.City;
import org.lianxin.kernel.UnifiedCode;

import java.util.List;

/** Reminders that were raised, the newest first. */
public interface Reminders {

    int FIRST_MAX = 100;

    /** Those of one body. */
    List<Reminder> of(Permit permit, UnifiedCode body, @Nullable String before, int first);

    /** Those of all bodies for one city's listings and cases: for its credit office. */
    List<Reminder> in(Permit permit, City city, @Nullable String before, int first);
}
