package org.lianxin.access;

import java.util.ArrayList;
import java.util.List;

/**
 * What one request has looked at so far. It is filled while the request runs, by many threads, and
 * written to the audit log before a byte of the answer leaves.
 */
public final class Trace {

    private final List<Look> looks = new ArrayList<>();

    /**
     * Adds a look. A further part of what was shown for the same question on the same authority, as
     * a page of entries is that comes later, is added to the look it belongs to.
     */
    public void look(Look look) {
        synchronized (looks) {
            for (int i = 0; i < looks.size(); i++) {
                if (look.continues(looks.get(i))) {
                    looks.set(i, looks.get(i).and(look.shown()));
                    return;
                }
            }
            looks.add(look);
        }
    }

    /** All so far, in the order in which they began. */
    public List<Look> looks() {
        synchronized (looks) {
            return List.copyOf(looks);
        }
    }
}
