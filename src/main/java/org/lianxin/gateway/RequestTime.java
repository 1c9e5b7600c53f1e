package org.lianxin.gateway;

import graphql.schema.DataFetchingEnvironment;

import java.time.Duration;
import java.util.Optional;

/**
 * The time that the operation under way has, {@code lianxin.limits.request-millis-max} unless a
 * field needs more: what may take the graph minutes must not be called back before.
 */
public interface RequestTime {

    /** From now on so long, and the ordinary time for the rest of the operation; never less. */
    void allow(Duration time);

    /** That of a field's operation; empty where none is kept. */
    static Optional<RequestTime> of(DataFetchingEnvironment field) {
        return Optional.ofNullable(field.getGraphQlContext().get(RequestTime.class));
    }
}
