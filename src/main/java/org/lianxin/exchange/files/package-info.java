/**
 * Reads files: what a file is (encoding, layout, length), what its rows say, and what became of
 * them.
 *
 * <p>A file is read twice. The first pass changes nothing; it finds out the encoding by decoding
 * strictly, the layout by the header, the number of rows, and that the file is whole. The second
 * one reads rows, and hands them in chunks to the write ports of the modules below, one transaction
 * for each chunk.
 */
@NullMarked
package org.lianxin.exchange.files;

import org.jspecify.annotations.NullMarked;
