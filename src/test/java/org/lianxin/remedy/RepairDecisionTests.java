package org.lianxin.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.kernel.City;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.remedy.RepairOutcome.Duty;
import org.lianxin.remedy.RepairOutcome.Effect;
import org.lianxin.remedy.RepairOutcome.Missing;
import org.lianxin.remedy.RepairOutcome.Reason;
import org.lianxin.remedy.RepairOutcome.Repaired;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.SubjectKind;
import org.lianxin.rulebook.Switches.Party;
import org.lianxin.rulebook.files.ShippedRulebooks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Repair in each city, before and from the day of the national order. */
class RepairDecisionTests {

    private static final LocalDate BEFORE = LocalDate.of(2026, 3, 31);
    private static final LocalDate ORDER = LocalDate.of(2026, 4, 1);

    @ParameterizedTest
    @CsvSource({
        "zhanjiang,NO_LONGER_A_TARGET,,§23",
        "jieyang,NO_LONGER_A_TARGET,,§20",
        "jiyang,NO_LONGER_A_TARGET,REMOVE_FROM_SYSTEM,§4.4",
        "ganzhou,REDUCED_OR_LIFTED,PUBLISH_STATEMENT,#13",
        "wuhan,NO_LONGER_A_TARGET,MASK_EVERYWHERE,§4.7",
    })
    void doesWhatTheCitysPlanSaysUntilTheNationalOrder(
            String city, Effect effect, @Nullable Duty duty, String article) {
        assertThat(decide(city, request(BEFORE)))
                .isInstanceOfSatisfying(
                        Repaired.class,
                        repaired -> {
                            assertThat(repaired.effect()).isEqualTo(effect);
                            assertThat(repaired.article()).isEqualTo(article);
                            assertThat(new ArrayList<>(repaired.duties()))
                                    .isEqualTo(duty == null ? List.of() : List.of(duty));
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jieyang", "jiyang", "ganzhou", "wuhan"})
    void endsPublicationSharingAndMeasuresTogetherFromTheNationalOrderOn(String city) {
        assertThat(decide(city, request(ORDER)))
                .isInstanceOfSatisfying(
                        Repaired.class,
                        repaired -> {
                            assertThat(repaired.effect()).isEqualTo(Effect.ALL_ENDS);
                            assertThat(repaired.article()).contains("第36号");
                            assertThat(repaired.duties())
                                    .as("what the plan asks beside stays")
                                    .isEqualTo(duties(city));
                        });
    }

    private static Set<Duty> duties(String city) {
        return decide(city, request(BEFORE)) instanceof Repaired repaired
                ? repaired.duties()
                : Set.of();
    }

    @Test
    void isAskedOfTheInitiatorInJiyangAndGanzhou() {
        for (String city : List.of("jiyang", "ganzhou")) {
            assertThat(reasons(city, asked(Party.IMPLEMENTER)))
                    .containsExactly(Reason.ANOTHER_DECIDES);
        }
        for (String city : List.of("zhanjiang", "jieyang", "wuhan")) {
            assertThat(reasons(city, asked(Party.IMPLEMENTER))).isEmpty();
        }
    }

    @Test
    void needsProofInJiyangByThePlanAndLaterEverywhereByTheLaw() {
        LocalDate early = LocalDate.of(2022, 6, 1);
        assertThat(reasons("jiyang", bare(early))).containsExactly(Reason.NO_EVIDENCE);
        assertThat(reasons("zhanjiang", bare(early))).isEmpty();
        LocalDate later = LocalDate.of(2025, 7, 1);
        for (String city : List.of("zhanjiang", "jieyang", "jiyang", "ganzhou", "wuhan")) {
            assertThat(reasons(city, bare(later)))
                    .containsExactly(Reason.NO_EVIDENCE, Reason.NO_COMMITMENT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // class, decided, asked, first day or nothing
        "MINOR,2025-07-01,2025-07-01,",
        "ORDINARY,2025-07-01,2025-09-30,2025-10-01",
        "ORDINARY,2025-07-01,2025-10-01,",
        "SERIOUS,2025-07-01,2026-06-30,2026-07-01",
        "SERIOUS,2025-07-01,2026-07-01,",
        "SERIOUS,2023-06-01,2024-05-31,2024-06-01",
        "ORDINARY,2023-03-01,2023-03-02,",
    })
    void waitsForTheMinimumPublicityOfItsClass(
            Gravity gravity, LocalDate decided, LocalDate on, @Nullable LocalDate first) {
        RepairRequest request =
                new RepairRequest(
                        SubjectKind.ORGANISATION,
                        ListingOrigin.AGENCY,
                        RepairRequest.Way.PUT_RIGHT,
                        Party.INITIATOR,
                        true,
                        true,
                        true,
                        gravity,
                        decided,
                        on);
        if (first == null) {
            assertThat(decide("wuhan", request)).isInstanceOf(Repaired.class);
        } else {
            assertThat(missing("wuhan", request))
                    .singleElement()
                    .satisfies(
                            it -> {
                                assertThat(it.reason()).isEqualTo(Reason.TOO_EARLY);
                                assertThat(it.from()).isEqualTo(first);
                            });
        }
    }

    @Test
    void knowsPublicServiceForNaturalPersonsOnlyAndNotInJiyang() {
        for (String city : List.of("zhanjiang", "jieyang", "ganzhou", "wuhan")) {
            assertThat(reasons(city, service(SubjectKind.PERSON))).isEmpty();
            assertThat(reasons(city, service(SubjectKind.ORGANISATION)))
                    .containsExactly(Reason.NATURAL_PERSONS_ONLY);
        }
        assertThat(reasons("jiyang", service(SubjectKind.PERSON)))
                .containsExactly(Reason.NO_PUBLIC_SERVICE);
    }

    @Test
    void repairsNothingThatIsNotPutRight() {
        RepairRequest request =
                new RepairRequest(
                        SubjectKind.ORGANISATION,
                        ListingOrigin.AGENCY,
                        RepairRequest.Way.PUT_RIGHT,
                        Party.INITIATOR,
                        true,
                        true,
                        false,
                        Gravity.SERIOUS,
                        LocalDate.of(2020, 1, 1),
                        BEFORE);
        assertThat(reasons("wuhan", request)).containsExactly(Reason.NOT_MADE_GOOD);
    }

    @Test
    void sendsACourtsEntryToItsCourt() {
        RepairRequest request =
                new RepairRequest(
                        SubjectKind.ORGANISATION,
                        ListingOrigin.COURT,
                        RepairRequest.Way.PUT_RIGHT,
                        Party.INITIATOR,
                        true,
                        true,
                        true,
                        Gravity.SERIOUS,
                        LocalDate.of(2020, 1, 1),
                        BEFORE);
        assertThat(decide("zhanjiang", request)).isInstanceOf(RepairOutcome.SentToCourt.class);
    }

    @Test
    void unpublishesAtTheMaximumOfItsClass() {
        PublicityDecision decision = new PublicityDecision(ShippedRulebooks.frame());
        LocalDate decided = LocalDate.of(2025, 7, 1);
        assertThat(decision.decide(Gravity.MINOR, decided, decided))
                .hasValueSatisfying(
                        publicity -> {
                            assertThat(publicity.endsOn()).isEqualTo(LocalDate.of(2025, 10, 1));
                            assertThat(publicity.mayStayUnpublished()).isTrue();
                        });
        assertThat(decision.decide(Gravity.ORDINARY, decided, decided))
                .hasValueSatisfying(
                        publicity ->
                                assertThat(publicity.endsOn()).isEqualTo(LocalDate.of(2026, 7, 1)));
        assertThat(decision.decide(Gravity.SERIOUS, decided, decided))
                .hasValueSatisfying(
                        publicity ->
                                assertThat(publicity.endsOn()).isEqualTo(LocalDate.of(2028, 7, 1)));
        assertThat(decision.decide(Gravity.SERIOUS, decided, LocalDate.of(2023, 4, 30)))
                .as("before the law had classes")
                .isEmpty();
    }

    @Test
    void servesTheWayToRepairWithAPenaltyWhereItMustOrMay() {
        LocalDate before = LocalDate.of(2025, 6, 21);
        assertThat(notice("ganzhou", before)).isEqualTo(new RepairNotice.May("#13"));
        assertThat(notice("wuhan", before)).isEqualTo(new RepairNotice.NotProvided());
        for (String city : List.of("zhanjiang", "jieyang", "jiyang", "ganzhou", "wuhan")) {
            assertThat(notice(city, LocalDate.of(2025, 6, 22)))
                    .isInstanceOf(RepairNotice.Must.class);
        }
    }

    private static RepairNotice notice(String city, LocalDate on) {
        return new RepairNoticeDecision(book(city), ShippedRulebooks.frame()).decide(on);
    }

    private static RepairRequest request(LocalDate on) {
        return request(SubjectKind.ORGANISATION, RepairRequest.Way.PUT_RIGHT, on, true);
    }

    private static RepairRequest bare(LocalDate on) {
        return request(SubjectKind.ORGANISATION, RepairRequest.Way.PUT_RIGHT, on, false);
    }

    private static RepairRequest service(SubjectKind subject) {
        return request(subject, RepairRequest.Way.PUBLIC_SERVICE, BEFORE, true);
    }

    private static RepairRequest request(
            SubjectKind subject, RepairRequest.Way way, LocalDate on, boolean papers) {
        return new RepairRequest(
                subject,
                ListingOrigin.AGENCY,
                way,
                Party.INITIATOR,
                papers,
                papers,
                true,
                Gravity.SERIOUS,
                LocalDate.of(2020, 1, 1),
                on);
    }

    private static RepairRequest asked(Party to) {
        return new RepairRequest(
                SubjectKind.ORGANISATION,
                ListingOrigin.AGENCY,
                RepairRequest.Way.PUT_RIGHT,
                to,
                true,
                true,
                true,
                Gravity.SERIOUS,
                LocalDate.of(2020, 1, 1),
                BEFORE);
    }

    private static List<Reason> reasons(String city, RepairRequest request) {
        return missing(city, request).stream().map(Missing::reason).toList();
    }

    private static List<Missing> missing(String city, RepairRequest request) {
        return decide(city, request) instanceof RepairOutcome.NotRepaired refused
                ? refused.missing()
                : List.of();
    }

    private static RepairOutcome decide(String city, RepairRequest request) {
        return new RepairDecision(book(city), ShippedRulebooks.frame()).decide(request);
    }

    private static Rulebook book(String city) {
        return ShippedRulebooks.all().get(new City(city), BEFORE);
    }
}
