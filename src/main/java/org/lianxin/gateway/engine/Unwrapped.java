package org.lianxin.gateway.engine;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/**
 * A fetcher as the inspection should see it: what it answers with, without the {@code
 * DataFetcherResult} around it, which the inspection does not look into.
 */
@SuppressWarnings("rawtypes") // the engine hands out its fetchers so
record Unwrapped(SelfDescribingDataFetcher<?> fetcher)
        implements SelfDescribingDataFetcher<Object> {

    /** All fetchers of a wiring, by type and field. */
    static Map<String, Map<String, DataFetcher>> all(
            Map<String, Map<String, DataFetcher>> fetchers) {
        Map<String, Map<String, DataFetcher>> all = new HashMap<>();
        fetchers.forEach(
                (type, fields) -> {
                    Map<String, DataFetcher> seen = new HashMap<>();
                    fields.forEach((field, fetcher) -> seen.put(field, of(fetcher)));
                    all.put(type, seen);
                });
        return all;
    }

    private static DataFetcher<?> of(DataFetcher<?> fetcher) {
        return fetcher instanceof SelfDescribingDataFetcher<?> described
                ? new Unwrapped(described)
                : fetcher;
    }

    /** What is inside a future or a result; a list stays one. */
    static ResolvableType value(ResolvableType type) {
        Class<?> raw = type.resolve(Object.class);
        boolean wrapped =
                CompletionStage.class.isAssignableFrom(raw)
                        || DataFetcherResult.class.isAssignableFrom(raw);
        return wrapped ? value(type.getGeneric(0)) : type;
    }

    /** The class of a value, or of the elements of a list. */
    static Class<?> element(ResolvableType type) {
        ResolvableType value = value(type);
        Class<?> raw = value.resolve(Object.class);
        return Collection.class.isAssignableFrom(raw)
                ? element(value.as(Collection.class).getGeneric(0))
                : raw;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return fetcher.get(environment);
    }

    @Override
    public String getDescription() {
        return fetcher.getDescription();
    }

    @Override
    public ResolvableType getReturnType() {
        return value(fetcher.getReturnType());
    }

    @Override
    public Map<String, ResolvableType> getArguments() {
        return fetcher.getArguments();
    }

    @Override
    public @Nullable Method asMethod() {
        return fetcher.asMethod();
    }

    @Override
    public boolean usesDataLoader() {
        return fetcher.usesDataLoader();
    }
}
