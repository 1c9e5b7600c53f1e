package org.lianxin.gateway.engine;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Mode;
import org.lianxin.access.Scope;

import java.util.Collections;
import java.util.Set;

/**
 * What {@code @access} says of one field.
 *
 * @param modes in which it is visible; never empty
 * @param scopes of which one is needed; empty is open to anyone
 * @param category the kind of facts; {@code null} where the field that leads to it says it
 */
record Access(Set<Mode> modes, Set<Scope> scopes, @Nullable DataCategory category) {

    Access {
        modes = Set.copyOf(modes);
        scopes = Set.copyOf(scopes);
    }

    boolean usableWith(Set<Scope> held) {
        return scopes.isEmpty() || !Collections.disjoint(scopes, held);
    }
}
