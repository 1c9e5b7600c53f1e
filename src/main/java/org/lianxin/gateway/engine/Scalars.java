package org.lianxin.gateway.engine;

import graphql.schema.GraphQLScalarType;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.City;
import org.lianxin.kernel.CodeReading;
import org.lianxin.kernel.DivisionCode;
import org.lianxin.kernel.UnifiedCode;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The scalars of {@code base.graphqls}. */
final class Scalars {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DATE_TIME =
            Pattern.compile(
                    "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Scalars() {}

    static List<GraphQLScalarType> all() {
        return List.of(
                TextScalar.of("Date", Scalars::date, Scalars::readDate),
                TextScalar.of("DateTime", Scalars::dateTime, Scalars::readDateTime),
                TextScalar.of("UnifiedCode", Scalars::unifiedCode, Scalars::readUnifiedCode),
                TextScalar.of("DivisionCode", Scalars::divisionCode, text -> Optional.empty()),
                TextScalar.of("City", Scalars::city, Scalars::readCity),
                TextScalar.of("Wan", Scalars::wan, text -> Optional.empty()));
    }

    private static @Nullable String date(Object value) {
        return value instanceof LocalDate day ? day.toString() : null;
    }

    private static Optional<LocalDate> readDate(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** To the millisecond, as recorded times are; asked again with it, nothing is rounded away. */
    private static @Nullable String dateTime(Object value) {
        return value instanceof Instant instant ? MILLIS.format(instant) : null;
    }

    private static Optional<Instant> readDateTime(String text) {
        if (!DATE_TIME.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME
                            .parse(text, Instant::from)
                            .truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeParseException noSuchInstant) {
            return Optional.empty();
        }
    }

    private static @Nullable String unifiedCode(Object value) {
        return switch (value) {
            case UnifiedCode code -> code.value();
            case String code -> code;
            default -> null;
        };
    }

    private static Optional<UnifiedCode> readUnifiedCode(String text) {
        return switch (UnifiedCode.read(text)) {
            case CodeReading.Valid valid -> Optional.of(valid.code());
            case CodeReading.Suspect suspect -> Optional.of(suspect.code());
            case CodeReading.Malformed _ -> Optional.empty();
        };
    }

    private static @Nullable String divisionCode(Object value) {
        return value instanceof DivisionCode division ? division.value() : null;
    }

    private static @Nullable String city(Object value) {
        return value instanceof City city ? city.key() : null;
    }

    private static Optional<City> readCity(String text) {
        try {
            return Optional.of(new City(text));
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }

    private static @Nullable String wan(Object value) {
        return value instanceof BigDecimal amount ? amount.toPlainString() : null;
    }
}
