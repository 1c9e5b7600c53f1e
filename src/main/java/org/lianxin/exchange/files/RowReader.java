package org.lianxin.exchange.files;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.RowFault;

/**
 * Reads the rows of one layout.
 *
 * @param <R> the row as a register takes it
 */
interface RowReader<R> {

    /** The row that these cells state; null exactly if they have a fault. */
    @Nullable R read(Cells cells, Filer filer);

    /** The column that is to be looked at when a register answers with this fault. */
    Column blamed(RowFault fault);
}
