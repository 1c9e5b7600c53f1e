/**
 * A limit on everything that a request can make large: characters and tokens of the document, its
 * depth, its fields once fragments are spread, its root fields, the batch and the page. Documents
 * are measured once, when they are prepared, and then kept prepared in a bounded cache.
 */
@NullMarked
package org.lianxin.gateway.limit;

import org.jspecify.annotations.NullMarked;
