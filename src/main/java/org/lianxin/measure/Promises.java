package org.lianxin.measure;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;

import java.util.List;

/** Promises on which matters were taken in. Whoever shows them has seen to who may see them. */
public interface Promises {

    int FIRST_MAX = 100;

    /**
     * Those that a body was given, the newest first.
     *
     * @param openOnly only those neither fulfilled nor broken
     * @param before the id behind which to go on; null from the newest
     */
    List<Promise> at(
            Permit permit, String body, boolean openOnly, @Nullable String before, int first);
}
