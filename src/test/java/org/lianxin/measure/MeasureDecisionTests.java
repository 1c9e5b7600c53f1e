package org.lianxin.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.fixture.ListingFixture;
import org.lianxin.fixture.MeasureFixture;
import org.lianxin.fixture.RulebookFixture;
import org.lianxin.fixture.SubjectFixture;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.Listing;
import org.lianxin.measure.NotCarried.Reason;
import org.lianxin.rulebook.Condition;
import org.lianxin.rulebook.Force;
import org.lianxin.rulebook.MeasureRule;
import org.lianxin.rulebook.SubjectKind;
import org.lianxin.rulebook.Switches;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class MeasureDecisionTests {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);
    private static final SubjectId ORGANISATION = SubjectFixture.organisation(1).id();
    private static final SubjectId PERSON = SubjectFixture.person(1).id();
    private static final String ABLE = "有履行能力而拒不履行生效法律文书确定义务";
    private static final String NOT_REPORTING = "违反财产报告制度";

    @Test
    void carriesAMeasureOfItsListForACategoryThatThePlanNames() {
        assertThat(carried(pilot(MeasureFixture.of("A01").build()), black().build()))
                .containsExactly("A01");
    }

    @Test
    void carriesNothingForACategoryThatThePlanDoesNotName() {
        var plan = pilot(MeasureFixture.of("A01").build());
        assertThat(reasons(plan, black().category("逃税骗税").build()))
                .containsExactly(Reason.CATEGORY_NOT_NAMED);
        assertThat(carried(plan, black().category("逃税骗税").build())).isEmpty();
    }

    @Test
    void takesAWordingThatIsAlsoFiledForTheActThatThePlanNames() {
        var plan =
                MeasureDecision.under(
                        book("pilot")
                                .alsoFiled("C2", "偷税骗税", "逃税骗税")
                                .measures(MeasureFixture.of("A01").categories(Set.of("C2")).build())
                                .build());
        assertThat(carried(plan, black().category("偷税骗税").build())).containsExactly("A01");
        assertThat(carried(plan, black().category("逃税骗税").build())).containsExactly("A01");
        assertThat(reasons(plan, black().category("逃税、骗税").build()))
                .containsExactly(Reason.CATEGORY_NOT_NAMED);
    }

    @Test
    void carriesNothingWithoutACategory() {
        assertThat(reasons(pilot(MeasureFixture.of("A01").build()), black().category(null).build()))
                .containsExactly(Reason.CATEGORY_NOT_NAMED);
    }

    @Test
    void limitsAMeasureToItsCategories() {
        var plan = pilot(MeasureFixture.of("A01").categories(Set.of("C3")).build());
        assertThat(reasons(plan, black().build())).containsExactly(Reason.CATEGORY_NOT_COVERED);
        assertThat(carried(plan, black().category("拒不履行").build())).containsExactly("A01");
    }

    @Test
    void keepsAMeasureOffListsThatDoNotCarryIt() {
        var plan = pilot(MeasureFixture.of("A01").lists(Set.of(ListKind.BLACK)).build());
        Listing attention = black().on(ListKind.ATTENTION).build();
        assertThat(carried(plan, attention)).isEmpty();
        assertThat(reasons(plan, attention)).isEmpty();
    }

    @Test
    void attachesNothingToAListThatTheCityDoesNotKeep() {
        var plan = pilot(MeasureFixture.of("A01").lists(Set.of(ListKind.values())).build());
        assertThat(plan.decide(black().on(ListKind.SERIOUS_DISHONESTY).build(), DAY))
                .isEqualTo(new Carriage.Nothing(Carriage.Reason.LIST_NOT_KEPT));
    }

    @Test
    void fitsAMeasureToTheKindOfSubjectListed() {
        var plan = pilot(MeasureFixture.of("M02").targets(Set.of(SubjectKind.PERSON)).build());
        assertThat(carried(plan, ListingFixture.of(PERSON).build())).containsExactly("M02");
        assertThat(reasons(plan, black().build())).containsExactly(Reason.TARGET_NOT_FITTED);
    }

    @Test
    void limitsTravelOnlyForThoseWhoCanPerformAndRefuse() {
        var plan = pilot(MeasureFixture.of("M04").when(Condition.ABLE_BUT_REFUSES).build());
        assertThat(carried(plan, black().category("拒不履行").build())).containsExactly("M04");
        assertThat(reasons(plan, black().build())).containsExactly(Reason.NOT_ABLE_BUT_REFUSING);
    }

    @Test
    void believesACourtOnlyByItsGroundAndOnlyUntilPerformed() {
        var nation =
                nation(
                        MeasureFixture.of("N09")
                                .lists(Set.of(ListKind.COURT_DEBTOR))
                                .when(Condition.ABLE_BUT_REFUSES)
                                .build());
        assertThat(carried(nation, debtor(ABLE, "部分未履行"))).containsExactly("N09");
        assertThat(carried(nation, debtor(NOT_REPORTING, "全部未履行"))).isEmpty();
        assertThat(carried(nation, debtor(ABLE, "全部已履行"))).isEmpty();
    }

    @Test
    void demandsACitedBasisWhereThePlanSaysAccordingToLaw() {
        var plan = pilot(MeasureFixture.of("A12").when(Condition.CITED_BASIS).build());
        assertThat(carried(plan, black().build())).containsExactly("A12");
        assertThat(reasons(plan, black().basis(" ").build()))
                .containsExactly(Reason.BASIS_NOT_CITED);
        assertThat(reasons(plan, black().basis(null).build()))
                .containsExactly(Reason.BASIS_NOT_CITED);
    }

    @Test
    void waitsForPublicationWhereThePlanDoes() {
        var plan = pilot(MeasureFixture.of("M09").when(Condition.AFTER_PUBLICATION).build());
        assertThat(carried(plan, black().publishedOn(DAY).build())).containsExactly("M09");
        assertThat(reasons(plan, black().publishedOn(DAY.plusDays(1)).build()))
                .containsExactly(Reason.NOT_PUBLISHED);
        assertThat(reasons(plan, black().build())).containsExactly(Reason.NOT_PUBLISHED);
    }

    /** As Ganzhou's plan does: nothing that the list holds no more, or not yet. */
    @Test
    void takesFromTheNationalListWhatItsLatestEditionHolds() {
        var plan =
                MeasureDecision.under(
                        book("pilot")
                                .nationalList(2021, "限制消费")
                                .nationalList(2022, "限制出境")
                                .measures(
                                        MeasureFixture.of("A05").nationalItem("限制消费").build(),
                                        MeasureFixture.of("A06").nationalItem("限制出境").build())
                                .build());
        Listing listing = black().build();
        assertThat(carriedOn(plan, listing, DAY)).containsExactly("A06");
        assertThat(carriedOn(plan, listing, DAY.minusDays(1))).containsExactly("A05");
        assertThat(carriedOn(plan, listing, DAY.minusYears(2)))
                .as("before the first edition")
                .isEmpty();
        assertThat(carriedOn(plan, listing, DAY.plusYears(1))).as("no edition known").isEmpty();
        assertThat(reasons(plan, listing)).containsExactly(Reason.NOT_IN_NATIONAL_LIST);
    }

    @Test
    void carriesNoMandatoryMeasureFromAListThatIsOnlyAdvice() {
        MeasureRule mandatory = MeasureFixture.of("A02").force(Force.MANDATORY).build();
        MeasureRule guided = MeasureFixture.of("M09").force(Force.GUIDED).build();
        var plan =
                MeasureDecision.under(
                        book("pilot")
                                .externalUse(Switches.ExternalEntriesUse.REFERENCE_ONLY)
                                .measures(mandatory, guided)
                                .build());
        assertThat(carried(plan, black().external().build())).containsExactly("M09");
        assertThat(carried(plan, black().build())).containsExactly("A02", "M09");
    }

    @Test
    void takesInTheCourtsListOnlyWhereThePlanDoes() {
        MeasureRule rule = MeasureFixture.of("A10").lists(Set.of(ListKind.COURT_DEBTOR)).build();
        Listing debtor = debtor(NOT_REPORTING, "全部未履行");
        for (var use : Switches.CourtDebtors.values()) {
            var plan =
                    MeasureDecision.under(book("pilot").courtDebtors(use).measures(rule).build());
            assertThat(plan.decide(debtor, DAY).carried())
                    .hasSize(use == Switches.CourtDebtors.JOINT_SANCTION ? 1 : 0);
        }
        assertThat(pilot(rule).decide(debtor, DAY))
                .isEqualTo(new Carriage.Nothing(Carriage.Reason.COURT_LIST_NOT_TAKEN_IN));
    }

    @Test
    void leavesAConsumptionRestrictionToTheNationsRules() {
        MeasureRule rule =
                MeasureFixture.of("XF01").lists(Set.of(ListKind.CONSUMPTION_RESTRICTION)).build();
        Listing restriction = black().court(ListKind.CONSUMPTION_RESTRICTION, ABLE, null).build();
        assertThat(carried(nation(rule), restriction)).containsExactly("XF01");
        assertThat(carried(pilot(rule), restriction)).isEmpty();
    }

    @Test
    void doesNotReadAMeritAsACategoryOfConduct() {
        MeasureRule incentive =
                MeasureFixture.of("IN-01")
                        .lists(Set.of(ListKind.RED))
                        .categories(Set.of("C1"))
                        .build();
        MeasureRule never =
                MeasureFixture.of("IN-02")
                        .lists(Set.of(ListKind.RED))
                        .when(Condition.ABLE_BUT_REFUSES)
                        .build();
        Listing red = black().on(ListKind.RED).category("拒不履行").build();
        assertThat(carried(pilot(incentive, never), red)).containsExactly("IN-01");
    }

    private static ListingFixture black() {
        return ListingFixture.of(ORGANISATION);
    }

    private static Listing debtor(String behaviour, String performance) {
        return black().court(ListKind.COURT_DEBTOR, behaviour, performance).build();
    }

    private static MeasureDecision pilot(MeasureRule... rules) {
        return MeasureDecision.under(book("pilot").measures(rules).build());
    }

    private static MeasureDecision nation(MeasureRule... rules) {
        return MeasureDecision.under(book("national").measures(rules).build());
    }

    private static RulebookFixture book(String city) {
        return RulebookFixture.of(city)
                .keeps(ListKind.BLACK, ListKind.ATTENTION, ListKind.RED)
                .category("C1", "安全生产")
                .refusal("C3", "拒不履行");
    }

    private static List<String> carried(MeasureDecision plan, Listing listing) {
        return plan.decide(listing, DAY).carried().stream().map(MeasureRule::code).toList();
    }

    private static List<String> carriedOn(MeasureDecision plan, Listing listing, LocalDate on) {
        return plan.decide(listing, on).carried().stream().map(MeasureRule::code).toList();
    }

    private static List<Reason> reasons(MeasureDecision plan, Listing listing) {
        return plan.decide(listing, DAY).notCarried().stream().map(NotCarried::reason).toList();
    }
}
