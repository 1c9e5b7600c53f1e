package org.lianxin.gateway.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseValueException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

class ScalarsTests {

    @Test
    void writesInstantsToTheMillisecondAlways() {
        assertThat(write("DateTime", Instant.parse("2026-11-21T02:00:00Z")))
                .isEqualTo("2026-11-21T02:00:00.000Z");
        assertThat(read("DateTime", "2026-11-21T10:00:00.123456+08:00"))
                .isEqualTo(Instant.parse("2026-11-21T02:00:00.123Z"));
    }

    @Test
    void writesAmountsWithoutAnExponent() {
        assertThat(write("Wan", new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(write("Wan", new BigDecimal("12.500000"))).isEqualTo("12.500000");
    }

    @Test
    void readsDays() {
        assertThat(read("Date", "2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2024-2-9", "+12024-01-01", "20240101", "today", ""})
    void refusesWhatIsNoDay(String text) {
        assertThatExceptionOfType(CoercingParseValueException.class)
                .isThrownBy(() -> read("Date", text))
                .withMessageNotContaining("2023");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-01", "2024-01-01T25:00:00Z", "2024-01-01T00:00:00", "now"})
    void refusesWhatIsNoInstant(String text) {
        assertThatExceptionOfType(CoercingParseValueException.class)
                .isThrownBy(() -> read("DateTime", text));
    }

    private static @Nullable Object write(String scalar, Object value) {
        return coercing(scalar).serialize(value, GraphQLContext.getDefault(), Locale.ROOT);
    }

    private static @Nullable Object read(String scalar, String text) {
        return coercing(scalar).parseValue(text, GraphQLContext.getDefault(), Locale.ROOT);
    }

    private static Coercing<?, ?> coercing(String name) {
        return Scalars.all().stream()
                .filter(scalar -> scalar.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getCoercing();
    }
}
