package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.ConsentTerms;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Purpose;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A consent that somebody wants to give, read from the arguments of a mutation.
 *
 * @param organisation for which it is given; {@code null} for oneself
 */
record ConsentInput(
        @Nullable OrganisationId organisation, UnifiedCode grantee, ConsentTerms terms) {

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException for a value beyond what the schema's descriptions allow
     */
    static ConsentInput of(Map<String, @Nullable Object> given) {
        UnifiedCode code = Given.oneOrNull(given, "organisation", UnifiedCode.class);
        return new ConsentInput(
                code == null ? null : new OrganisationId(code),
                Given.one(given, "grantee", UnifiedCode.class),
                terms(Given.map(given, "terms")));
    }

    /** Reads terms alone; fails as {@link #of} does. */
    static ConsentTerms terms(Map<String, @Nullable Object> given) {
        return new ConsentTerms(
                Given.all(given, "purposes", String.class).stream()
                        .map(Purpose::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                Given.all(given, "categories", String.class).stream()
                        .map(DataCategory::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                Interval.closedOn(
                        Given.one(given, "from", LocalDate.class),
                        Given.one(given, "lastDay", LocalDate.class)),
                Given.oneOrNull(given, "usesPerDayMax", Integer.class),
                Given.oneOrNull(given, "usesMax", Integer.class),
                Given.one(given, "evidence", String.class));
    }
}
