/**
 * Registers the documents that organisations may be held to: {@code register-documents <folder>}.
 *
 * <p>Each {@code .graphql} file is one document, known by the SHA-256 of its bytes as they are. All
 * of a folder are registered or, if one does not fit the schema, none. What is registered stays:
 * whoever was told a hash can rely on it.
 */
@NullMarked
package org.lianxin.gateway.document;

import org.jspecify.annotations.NullMarked;
