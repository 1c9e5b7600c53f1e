package org.lianxin.exchange.files;

/** How the rows of one layout are read, and which register is told of them. */
record RowIntake<R>(RowReader<R> reader, Registering<R> register) {}
