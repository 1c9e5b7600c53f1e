/**
 * The GraphQL engine: what stands behind the SDL, and how much one document may ask.
 *
 * <p>The scalars, which record stands behind which type, and the check that nothing in the SDL is
 * left without an answer or may be null where the SDL says it is not: the gateway does not start on
 * a schema that fails it.
 *
 * <p>A limit on everything that a document can make large: characters, tokens, depth, fields once
 * fragments are spread, root fields. Documents are measured once, when they are prepared, and then
 * kept prepared in a bounded memory.
 */
@NullMarked
package org.lianxin.gateway.engine;

import org.jspecify.annotations.NullMarked;
