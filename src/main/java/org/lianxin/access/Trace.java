package org.lianxin.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one request has looked at so far. It is filled while the request runs, by many threads, and
 * written to the audit log before a byte of the answer leaves.
 */
public final class Trace {

    private final Map<Look, Look> looks = new LinkedHashMap<>();

    /**
     * Adds a look. A further part of what was shown for the same question on the same authority, as
     * a page of entries is that comes later, is added to the look it belongs to.
     */
    public void look(Look look) {
        synchronized (looks) {
            looks.merge(
                    look.showing(Shown.NOTHING), look, (known, more) -> known.and(more.shown()));
        }
    }

    /** All so far, in the order in which they began. */
    public List<Look> looks() {
        synchronized (looks) {
            return List.copyOf(looks.values());
        }
    }
}
