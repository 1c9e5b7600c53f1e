package org.lianxin.gateway.http;

import org.lianxin.gateway.TypedError;

/** What reading a request gave. */
sealed interface OperationReading {

    record Read(Operation operation) implements OperationReading {}

    record Rejected(TypedError error) implements OperationReading {}
}
