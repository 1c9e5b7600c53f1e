package org.lianxin.rulebook;

import org.lianxin.kernel.RoleKind;

/**
 * A role at the listed organisation that a measure reaches.
 *
 * @param onlyIfDirectlyResponsible whether its holder must have been found directly responsible for
 *     that conduct (负有直接责任的)
 */
public record PersonRole(RoleKind role, boolean onlyIfDirectlyResponsible, String article) {}
