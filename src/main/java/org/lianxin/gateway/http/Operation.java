package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** One GraphQL operation as the client sent it. */
record Operation(
        String query, @Nullable String operationName, Map<String, @Nullable Object> variables) {}
