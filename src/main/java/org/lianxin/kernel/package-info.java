/**
 * The values that every module speaks in: unified codes, identity numbers, case numbers, cities,
 * intervals, role and list kinds. Floor 0: it may use {@code java.*} and jspecify, nothing else.
 *
 * <p>What must always be true: a value that exists is well formed. A constructor refuses nonsense
 * with an {@link IllegalArgumentException} that never repeats what it was given, because the text
 * may be somebody's identity number; where bad input is expected (files, requests) the {@code read}
 * methods answer with a sealed reading instead.
 *
 * <p>Words: <em>suspect</em> is a well-formed code that only fails a check digit (such codes were
 * really issued, so they are quarantined and can be confirmed by their source); <em>malformed</em>
 * is one that no authority can have issued.
 */
@NullMarked
package org.lianxin.kernel;

import org.jspecify.annotations.NullMarked;
