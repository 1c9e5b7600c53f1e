/**
 * How the door is built: the driver, the batching reader, the recorded clock, the schema.
 *
 * <p>Reading in one picture: an asker boards a {@code Flight} that has not left yet; a {@code Lane}
 * (one per question) lets a few flights be in the air at once; the {@code Transport} carries a
 * flight's keys to Neo4j and brings its {@code Landing} back. The lane knows nothing of Neo4j, so
 * its promise (whoever asks is answered, once, with what was true after asking) is tested against
 * thousands of random failures without one.
 */
@NullMarked
package org.lianxin.cypher.graph;

import org.jspecify.annotations.NullMarked;
