/**
 * What can go wrong, as one catalogue of stable codes, and the one shape in which it is told:
 * {@code message} (Chinese, then English), {@code extensions.code}, {@code extensions.message},
 * {@code extensions.help}.
 */
@NullMarked
package org.lianxin.gateway.error;

import org.jspecify.annotations.NullMarked;
