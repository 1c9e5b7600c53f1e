package org.lianxin.remedy;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;

import java.util.List;

/** What is to be put right after listings were found wrong. */
public interface Restorations {

    /** What a body was called on to put right, the newest first. */
    List<RestorationCall> at(
            Permit permit, String organisation, @Nullable String before, int first);

    /** All that one dispute called for, by body. */
    List<RestorationCall> after(Permit permit, String dispute);
}
