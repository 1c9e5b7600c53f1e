package org.lianxin.subject.graph;

import org.lianxin.subject.Role;

import java.util.Comparator;

/** The order of roles in an answer; no two roles of one subject are equal in it. */
final class RoleOrder {

    static final Comparator<Role> BY_START =
            Comparator.comparing((Role role) -> role.held().from())
                    .thenComparing(role -> role.person().id().key())
                    .thenComparing(role -> role.organisation().code())
                    .thenComparing(Role::title)
                    .thenComparing(Role::kind);

    private RoleOrder() {}
}
