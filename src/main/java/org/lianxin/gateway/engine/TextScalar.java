package org.lianxin.gateway.engine;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A scalar that travels as a JSON string.
 *
 * @param <T> the Java value behind it
 */
final class TextScalar<T> implements Coercing<T, String> {

    private final String name;
    private final Function<Object, @Nullable String> writing;
    private final Function<String, Optional<T>> reading;

    private TextScalar(
            String name,
            Function<Object, @Nullable String> writing,
            Function<String, Optional<T>> reading) {
        this.name = name;
        this.writing = writing;
        this.reading = reading;
    }

    /**
     * A scalar.
     *
     * @param writing the text of a value; null for a value that is not of this kind
     * @param reading the value of a text; empty if the text is not of this form
     */
    static <T> GraphQLScalarType of(
            String name,
            Function<Object, @Nullable String> writing,
            Function<String, Optional<T>> reading) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TextScalar<>(name, writing, reading))
                .build();
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        String text = writing.apply(value);
        if (text == null) {
            throw new CoercingSerializeException("not a value of " + name);
        }
        return text;
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        return input instanceof String text
                ? reading.apply(text).orElseThrow(this::malformedValue)
                : refuseValue();
    }

    @Override
    public T parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        String text = input instanceof StringValue literal ? literal.getValue() : null;
        if (text == null) {
            throw malformedLiteral();
        }
        return reading.apply(text).orElseThrow(this::malformedLiteral);
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(
                input instanceof String text ? text : serialize(input, context, locale));
    }

    private T refuseValue() {
        throw malformedValue();
    }

    /** The input is not repeated: it may be an ID number in the wrong place. */
    private CoercingParseValueException malformedValue() {
        return new CoercingParseValueException("not a " + name);
    }

    private CoercingParseLiteralException malformedLiteral() {
        return new CoercingParseLiteralException("not a " + name);
    }
}
