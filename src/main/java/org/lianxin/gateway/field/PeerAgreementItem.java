package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.PeerAgreement;
import org.lianxin.exchange.PeerGrade;
import org.lianxin.exchange.PeerTerms;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An agreement between regions as the schema has it. */
record PeerAgreementItem(
        UnifiedCode peer,
        boolean sends,
        boolean receives,
        List<ListKind> lists,
        List<City> cities,
        PeerGrade grade,
        boolean mayForward,
        LocalDate from,
        @Nullable LocalDate lastDay,
        String basis,
        boolean inForce,
        @Nullable String endedBecause,
        Instant recordedAt) {

    static PeerAgreementItem of(PeerAgreement agreement, LocalDate today) {
        PeerTerms terms = agreement.terms();
        return new PeerAgreementItem(
                agreement.peer(),
                terms.sends(),
                terms.receives(),
                terms.lists().stream().sorted().toList(),
                terms.cities().stream().sorted().toList(),
                terms.grade(),
                terms.mayForward(),
                terms.term().from(),
                terms.term().lastDay(),
                terms.basis(),
                agreement.isInForce(today),
                agreement.endedBecause(),
                agreement.recordedAt());
    }

    /**
     * Terms from the arguments of a mutation.
     *
     * @throws IllegalArgumentException for a value beyond what the schema's descriptions allow
     */
    static PeerTerms terms(Map<String, @Nullable Object> given) {
        return new PeerTerms(
                Given.one(given, "sends", Boolean.class),
                Given.one(given, "receives", Boolean.class),
                Given.all(given, "lists", String.class).stream()
                        .map(ListKind::valueOf)
                        .collect(Collectors.toSet()),
                new HashSet<>(Given.all(given, "cities", City.class)),
                PeerGrade.valueOf(Given.one(given, "grade", String.class)),
                Given.one(given, "mayForward", Boolean.class),
                Interval.closedOn(
                        Given.one(given, "from", LocalDate.class),
                        Given.oneOrNull(given, "lastDay", LocalDate.class)),
                Given.one(given, "basis", String.class));
    }
}
