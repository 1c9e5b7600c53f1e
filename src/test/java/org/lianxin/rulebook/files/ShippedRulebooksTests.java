package org.lianxin.rulebook.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.kernel.City;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.RoleKind;
import org.lianxin.rulebook.AlsoFiled;
import org.lianxin.rulebook.CategoryItem;
import org.lianxin.rulebook.CategoryRule;
import org.lianxin.rulebook.Condition;
import org.lianxin.rulebook.Force;
import org.lianxin.rulebook.MeasureRule;
import org.lianxin.rulebook.PersonRole;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Rulebooks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the shipped rulebooks say on the points that decide whom a listing reaches. */
class ShippedRulebooksTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Rulebooks rulebooks = ShippedRulebooks.all();

    private Rulebook of(String city) {
        return rulebooks.get(new City(city), TODAY);
    }

    private Stream<Rulebook> everyCity() {
        return rulebooks.cities().stream().map(city -> rulebooks.get(city, TODAY));
    }

    @Test
    void reachesOtherPersonsByTheMarketBanThanByHonours() {
        for (String city : List.of("zhanjiang", "jieyang", "jiyang", "wuhan")) {
            assertThat(roles(of(city).getMeasure("A12")))
                    .containsExactly(
                            "LEGAL_REPRESENTATIVE",
                            "PRINCIPAL",
                            "REGISTERED_PRACTITIONER if responsible");
            for (String honours : List.of("A13", "A14")) {
                assertThat(roles(of(city).getMeasure(honours)))
                        .containsExactly(
                                "LEGAL_REPRESENTATIVE",
                                "PERSON_IN_CHARGE",
                                "SENIOR_MANAGER",
                                "DIRECTOR if responsible",
                                "SHAREHOLDER if responsible");
            }
        }
    }

    @Test
    void reachesNoOtherRoleByAnyCitysMeasure() {
        everyCity()
                .flatMap(city -> city.measures().stream())
                .filter(measure -> !List.of("A12", "A13", "A14", "PF01").contains(measure.code()))
                .forEach(
                        measure ->
                                assertThat(measure.reachesPersons()).as(measure.code()).isFalse());
    }

    @Test
    void recordsInThePersonalFileWhoeverIsDirectlyResponsible() {
        for (String city : List.of("zhanjiang", "jieyang", "wuhan")) {
            MeasureRule file = of(city).getMeasure("PF01");
            assertThat(file.anyDirectlyResponsible()).isTrue();
            assertThat(roles(file)).containsExactly("LEGAL_REPRESENTATIVE", "PRINCIPAL");
        }
        assertThat(of("jiyang").findMeasure("PF01")).isEmpty();
    }

    @Test
    void keepsGanzhouToTheNationalList() {
        Rulebook ganzhou = of("ganzhou");
        assertThat(ganzhou.measures())
                .noneMatch(MeasureRule::reachesPersons)
                .extracting(MeasureRule::code)
                .noneMatch(
                        code ->
                                code.startsWith("A")
                                        || code.startsWith("I0")
                                        || code.startsWith("PF"));
        assertThat(ganzhou.findList(ListKind.BLACK)).isEmpty();
        assertThat(ganzhou.measures())
                .filteredOn(measure -> !measure.lists().isEmpty() && !measure.code().equals("M01"))
                .allMatch(measure -> measure.conditions().contains(Condition.AFTER_PUBLICATION));
    }

    @Test
    void keepsWuhansAttentionListToCloserScrutiny() {
        assertThat(of("wuhan").measures())
                .filteredOn(measure -> measure.lists().contains(ListKind.ATTENTION))
                .noneMatch(MeasureRule::reachesPersons)
                .extracting(MeasureRule::code)
                .containsExactly("A02", "A03", "M09", "M10");
    }

    @Test
    void asksJiyangsBanForACitedBasisAndNoOtherCitys() {
        everyCity()
                .forEach(
                        city ->
                                assertThat(city.measures())
                                        .filteredOn(
                                                each ->
                                                        each.conditions()
                                                                .contains(Condition.CITED_BASIS))
                                        .extracting(MeasureRule::code)
                                        .isEqualTo(
                                                city.city().key().equals("jiyang")
                                                        ? List.of("A12")
                                                        : List.of()));
    }

    @Test
    void limitsTravelToThoseWhoCanPerformAndRefuse() {
        everyCity()
                .forEach(
                        city ->
                                assertThat(city.measures())
                                        .allMatch(
                                                each ->
                                                        each.code().matches("M0[2-8]")
                                                                == each.conditions()
                                                                        .contains(
                                                                                Condition
                                                                                        .ABLE_BUT_REFUSES)));
    }

    @Test
    void carriesTheCourtsListOnlyInZhanjiangAndJieyang() {
        everyCity()
                .forEach(
                        city ->
                                assertThat(
                                                city.measures().stream()
                                                        .anyMatch(
                                                                each ->
                                                                        each.lists()
                                                                                .contains(
                                                                                        ListKind
                                                                                                .COURT_DEBTOR)))
                                        .isEqualTo(
                                                List.of("zhanjiang", "jieyang")
                                                        .contains(city.city().key())));
    }

    @Test
    void leavesPricingToTheLenderEverywhere() {
        everyCity()
                .forEach(
                        city -> {
                            assertThat(city.measures())
                                    .filteredOn(each -> each.code().matches("M09|M10|M11"))
                                    .hasSize(3)
                                    .allMatch(each -> each.pricing() != null);
                            assertThat(city.measures())
                                    .filteredOn(each -> each.pricing() != null)
                                    .allMatch(each -> each.force() == Force.GUIDED);
                        });
    }

    @Test
    void tellsMandatoryFromRecommendedInZhanjiangAlone() {
        everyCity()
                .forEach(
                        city ->
                                assertThat(
                                                city.measures().stream()
                                                        .anyMatch(
                                                                each ->
                                                                        each.force()
                                                                                        == Force
                                                                                                .MANDATORY
                                                                                || each.force()
                                                                                        == Force
                                                                                                .RECOMMENDED))
                                        .isEqualTo(city.city().key().equals("zhanjiang")));
    }

    @Test
    void reachesTheDebtorsPersonsOnlyByAConsumptionRestriction() {
        assertThat(rulebooks.national(TODAY).measures())
                .filteredOn(each -> each.lists().contains(ListKind.COURT_DEBTOR))
                .isNotEmpty()
                .noneMatch(MeasureRule::reachesPersons);
        MeasureRule restriction = rulebooks.national(TODAY).getMeasure("XF01");
        assertThat(restriction.persons())
                .extracting(PersonRole::role)
                .containsExactly(
                        RoleKind.LEGAL_REPRESENTATIVE,
                        RoleKind.PRINCIPAL,
                        RoleKind.ACTUAL_CONTROLLER);
        assertThat(restriction.anyDirectlyResponsible()).isTrue();
    }

    @Test
    void readsAbilityAndRefusalFromTheWordingOfAListing() {
        Rulebook zhanjiang = of("zhanjiang");
        assertThat(zhanjiang.saysAbleButRefuses("有履行能力但拒不履行、逃避执行")).isTrue();
        assertThat(zhanjiang.saysAbleButRefuses("恶意欠薪")).isFalse();
        assertThat(zhanjiang.saysAbleButRefuses("没有的类别")).isFalse();
    }

    @Test
    void namesTheWordingsThatAreAlsoFiledAndNoOthers() {
        assertThat(alsoFiled("jiyang")).containsExactly("C2 偷税骗税 = 逃税骗税");
        assertThat(alsoFiled("wuhan")).containsExactly("C1 生态环保 = 生态环境");
        assertThat(alsoFiled("zhanjiang")).isEmpty();
        assertThat(alsoFiled("jieyang")).isEmpty();
        assertThat(alsoFiled("ganzhou")).isEmpty();
        assertThat(of("jiyang").findCategory("逃税骗税")).isPresent();
        assertThat(of("zhanjiang").findCategory("偷税骗税")).isEmpty();
    }

    private List<String> alsoFiled(String city) {
        List<String> filed = new ArrayList<>();
        for (CategoryRule category : of(city).categories()) {
            for (CategoryItem item : category.items()) {
                for (AlsoFiled also : item.alsoFiled()) {
                    filed.add(category.code() + " " + item.wording() + " = " + also.wording());
                }
            }
        }
        return filed;
    }

    private static List<String> roles(MeasureRule measure) {
        return measure.persons().stream()
                .map(
                        each ->
                                each.role()
                                        + (each.onlyIfDirectlyResponsible()
                                                ? " if responsible"
                                                : ""))
                .toList();
    }
}
