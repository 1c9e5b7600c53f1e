/**
 * A second implementation of reach: naive, in plain Java, straight from the plans' words.
 *
 * <p>It shares no code with the one it judges, only the words for its data ({@code kernel} is not
 * needed either: everything here is text and dates). It loops over every listing, rule, role,
 * finding and day, is slow on purpose, and its rule values come from its own table ({@link
 * org.lianxin.oracle.FivePlans}), not from the rulebook files.
 *
 * <p>Both are asked about many random worlds and about {@code director-graph}; they must tell the
 * same.
 */
@NullMarked
package org.lianxin.oracle;

import org.jspecify.annotations.NullMarked;
