/**
 * How profiles are put together: a few batched questions side by side, one instant at which all of
 * their answers are seen, and pure assembly after that.
 *
 * <p>All here is package-private; {@link org.lianxin.disclosure.assembly.DisclosureWiring} offers
 * it. A question for a thousand profiles asks the registry once and the listings once or twice:
 * side by side where the unified code already says whom to ask about, one after the other where a
 * person's roles must be known first.
 */
@NullMarked
package org.lianxin.disclosure.assembly;

import org.jspecify.annotations.NullMarked;
