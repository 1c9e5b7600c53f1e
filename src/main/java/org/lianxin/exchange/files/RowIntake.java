package org.lianxin.exchange.files;

import java.util.function.Consumer;

/**
 * How the rows of one layout are read, and which register is told of them.
 *
 * @param stands is shown each row that is in the graph, once its chunk is committed
 */
record RowIntake<R>(RowReader<R> reader, Registering<R> register, Consumer<R> stands) {

    RowIntake(RowReader<R> reader, Registering<R> register) {
        this(reader, register, row -> {});
    }
}
