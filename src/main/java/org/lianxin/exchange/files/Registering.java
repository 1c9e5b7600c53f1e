package org.lianxin.exchange.files;

import org.lianxin.cypher.Writing;
import org.lianxin.kernel.RowOutcome;

import java.util.List;

/** Tells a register rows inside a transaction; answers row by row. */
@FunctionalInterface
interface Registering<R> {

    List<RowOutcome> tell(Writing writing, List<R> rows);
}
