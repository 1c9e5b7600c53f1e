package org.lianxin.exchange;

import org.lianxin.access.Permit;

import java.util.List;

/** The bells that are up. */
public interface Bells {

    /** Those of the caller's organisation by feed, those that it took down too. */
    List<Bell> own(Permit permit);

    /** All that are dead, the longest first; for the credit office. */
    List<Bell> dead(Permit permit, int first);
}
