/**
 * Answers a tree of records in one go.
 *
 * <p>Most of an answer is records inside records: no field of them asks anybody anything, it is
 * only a component of what is there already. The engine treats each such field as one that might,
 * with an environment, a path and a future of its own, which is most of what a query costs. Here a
 * selection below which there are only such fields is worked out once and from then on written
 * straight as JSON.
 *
 * <p>Invariant: the same bytes as the engine's. Whatever is out of the ordinary is left to the
 * engine: a directive below the field, an argument, a fetcher of its own, a value that is not a
 * record, a null where none may be. So only the engine ever makes an error.
 */
@NullMarked
package org.lianxin.gateway.tree;

import org.jspecify.annotations.NullMarked;
