/**
 * Binds the SDL to Java: the scalars, which record stands behind which type, and the check that
 * nothing in the SDL is left without an answer or may be null where the SDL says it is not. The
 * gateway does not start on a schema that fails it.
 */
@NullMarked
package org.lianxin.gateway.schema;

import org.jspecify.annotations.NullMarked;
