package org.lianxin.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.Lack.Kind;
import org.lianxin.rulebook.files.ShippedRulebooks;

import java.time.LocalDate;
import java.util.List;

/** What a placing needs in each city, each need with the placing that lacks just that. */
class PlacingDecisionTests {

    private static final LocalDate ON = PlacingFixture.ON;

    @ParameterizedTest
    @CsvSource({
        "zhanjiang,失信“黑名单”",
        "jieyang,失信“黑名单”",
        "jiyang,严重失信主体“黑名单”",
        "wuhan,严重失信主体“黑名单”",
        "ganzhou,严重失信主体名单",
    })
    void placesWhatLacksNothingOnTheListUnderItsOwnName(String city, String name) {
        assertThat(decide(city, PlacingFixture.in(city)))
                .isInstanceOfSatisfying(
                        PlacingOutcome.Placeable.class,
                        placeable -> {
                            assertThat(placeable.list().zh()).isEqualTo(name);
                            assertThat(placeable.use()).isEqualTo(PlacingOutcome.Use.FULL);
                        });
    }

    @Test
    void hasNoBlackListByThatNameInGanzhouAndNoAttentionListOutsideWuhan() {
        assertThat(lacks("ganzhou", PlacingFixture.in("ganzhou").list(ListKind.BLACK)))
                .containsExactly(Kind.LIST_NOT_KEPT);
        for (String city : List.of("zhanjiang", "jieyang", "jiyang", "ganzhou")) {
            assertThat(lacks(city, PlacingFixture.in(city).list(ListKind.ATTENTION)))
                    .containsExactly(Kind.LIST_NOT_KEPT);
        }
        assertThat(decide("wuhan", PlacingFixture.in("wuhan").list(ListKind.ATTENTION)))
                .isInstanceOf(PlacingOutcome.Placeable.class);
    }

    @Test
    void leavesTheCourtsListsToTheCourts() {
        assertThat(lacks("zhanjiang", PlacingFixture.in("zhanjiang").list(ListKind.COURT_DEBTOR)))
                .contains(Kind.LIST_NOT_KEPT);
    }

    @ParameterizedTest
    @CsvSource({"zhanjiang,§9", "jieyang,§9", "jiyang,§3.1", "ganzhou,#9", "wuhan,§3.1"})
    void needsAStandingDecisionOfWhoDealtWithTheConduct(String city, String article) {
        assertThat(decide(city, PlacingFixture.in(city).ground(null)))
                .isInstanceOfSatisfying(
                        PlacingOutcome.Lacking.class,
                        lacking -> {
                            assertThat(lacking.kinds())
                                    .containsExactly(Kind.NO_DECISION, Kind.NO_LEGAL_BASIS);
                            assertThat(lacking.lacks().getFirst().article()).isEqualTo(article);
                        });
        assertThat(lacks(city, PlacingFixture.in(city).ground(decision(ON, "法"))))
                .containsExactly(Kind.NO_DECISION);
        assertThat(lacks(city, PlacingFixture.in(city).ground(decision(ON.plusDays(1), "法"))))
                .isEmpty();
    }

    @Test
    void needsACategoryThatTheCitysOwnPlanNames() {
        PlacingFixture recall =
                PlacingFixture.in("zhanjiang").category("缺陷产品召回").competentFor("缺陷产品召回");
        assertThat(lacks("zhanjiang", recall)).isEmpty();
        assertThat(
                        lacks(
                                "wuhan",
                                PlacingFixture.in("wuhan")
                                        .category("缺陷产品召回")
                                        .competentFor("缺陷产品召回")))
                .containsExactly(Kind.CATEGORY_NOT_NAMED);
    }

    @Test
    void needsABasisInLawSinceTheNationalFrame() {
        PlacingGround none = decision(null, null);
        assertThat(lacks("zhanjiang", PlacingFixture.in("zhanjiang").ground(none)))
                .containsExactly(Kind.NO_LEGAL_BASIS);
        PlacingGround then =
                new PlacingGround("试罚〔2018〕1号", "9", LocalDate.of(2018, 4, 1), null, null);
        assertThat(
                        lacks(
                                "zhanjiang",
                                PlacingFixture.in("zhanjiang")
                                        .ground(then)
                                        .notice(noticed(LocalDate.of(2018, 5, 7)))
                                        .on(LocalDate.of(2018, 6, 4))))
                .isEmpty();
    }

    @Test
    void doesNotAskWuhansAttentionListForABasisInLaw() {
        assertThat(
                        lacks(
                                "wuhan",
                                PlacingFixture.in("wuhan")
                                        .list(ListKind.ATTENTION)
                                        .ground(decision(null, null))))
                .isEmpty();
    }

    @Test
    void needsAnAuthorityCompetentForTheActInThatCity() {
        assertThat(lacks("wuhan", PlacingFixture.in("wuhan").competentFor("食品药品")))
                .containsExactly(Kind.NOT_COMPETENT);
        assertThat(lacks("wuhan", PlacingFixture.in("wuhan").placerOf("zhanjiang")))
                .containsExactly(Kind.NOT_COMPETENT);
    }

    @Test
    void neverPlacesAMinor() {
        LocalDate birthday = ON.minusYears(18);
        assertThat(lacks("wuhan", PlacingFixture.in("wuhan").born(birthday.plusDays(1))))
                .containsExactly(Kind.MINOR);
        assertThat(lacks("wuhan", PlacingFixture.in("wuhan").born(birthday))).isEmpty();
    }

    @Test
    void needsAPriorNoticeThatTellsAllAndTimeToAnswerIt() {
        assertThat(lacks("jiyang", PlacingFixture.in("jiyang").notice(null)))
                .containsExactly(Kind.NO_PRIOR_NOTICE);
        PriorNotice silent =
                new PriorNotice(ON.minusDays(9), ON.minusDays(1), true, true, true, false);
        assertThat(lacks("jiyang", PlacingFixture.in("jiyang").notice(silent)))
                .containsExactly(Kind.NOTICE_INCOMPLETE);
        assertThat(lacks("jiyang", PlacingFixture.in("jiyang").notice(noticed(ON.minusDays(7)))))
                .containsExactly(Kind.TIME_TO_ANSWER);
        assertThat(lacks("jiyang", PlacingFixture.in("jiyang").notice(noticed(ON.minusDays(8)))))
                .isEmpty();
    }

    @Test
    void neededNoNoticeWhereNeitherPlanNorLawAskedForOne() {
        LocalDate then = LocalDate.of(2017, 9, 1);
        PlacingGround ground = new PlacingGround("试罚1号", "9", then.minusDays(9), null, null);
        PlacingFixture placing = PlacingFixture.in("jieyang").ground(ground).notice(null).on(then);
        assertThat(lacks("jieyang", placing)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jieyang", "jiyang", "ganzhou", "wuhan"})
    void publicisesARedEntryFirst(String city) {
        assertThat(lacks(city, red(city))).isEmpty();
        assertThat(lacks(city, red(city).publicised(null))).containsExactly(Kind.NOT_PUBLICISED);
        assertThat(lacks(city, red(city).publicised(Interval.closedOn(ON.minusDays(6), ON))))
                .containsExactly(Kind.NOT_PUBLICISED);
        assertThat(
                        lacks(
                                city,
                                red(city)
                                        .publicised(
                                                Interval.closedOn(
                                                        ON.minusDays(6), ON.minusDays(1)))))
                .isEmpty();
    }

    @Test
    void flagsWhatComesFromOutsideGovernment() {
        assertThat(use("zhanjiang")).isEqualTo(PlacingOutcome.Use.EXTERNAL);
        assertThat(use("jieyang")).isEqualTo(PlacingOutcome.Use.EXTERNAL);
        assertThat(use("wuhan")).isEqualTo(PlacingOutcome.Use.REFERENCE_ONLY);
        for (String city : List.of("jiyang", "ganzhou")) {
            assertThat(lacks(city, PlacingFixture.in(city).external()))
                    .containsExactly(Kind.EXTERNAL_NOT_PROVIDED);
        }
    }

    @Test
    void saysAllThatIsMissingAtOnce() {
        assertThat(
                        lacks(
                                "ganzhou",
                                PlacingFixture.in("ganzhou")
                                        .list(ListKind.BLACK)
                                        .born(ON.minusYears(17))
                                        .category("电信诈骗")
                                        .ground(null)
                                        .notice(null)))
                .containsExactly(
                        Kind.LIST_NOT_KEPT,
                        Kind.MINOR,
                        Kind.CATEGORY_NOT_NAMED,
                        Kind.NO_DECISION,
                        Kind.NO_LEGAL_BASIS,
                        Kind.NOT_COMPETENT,
                        Kind.NO_PRIOR_NOTICE);
    }

    private static PlacingFixture red(String city) {
        return PlacingFixture.in(city)
                .list(ListKind.RED)
                .category(null)
                .notice(null)
                .competentFor();
    }

    private static PlacingOutcome.Use use(String city) {
        PlacingFixture outside =
                PlacingFixture.in(city).external().ground(null).notice(null).competentFor();
        return decide(city, outside) instanceof PlacingOutcome.Placeable placeable
                ? placeable.use()
                : PlacingOutcome.Use.FULL;
    }

    private static PlacingGround decision(@Nullable LocalDate revokedOn, @Nullable String basis) {
        return new PlacingGround("试罚〔2024〕1号", "9", LocalDate.of(2024, 4, 1), revokedOn, basis);
    }

    private static PriorNotice noticed(LocalDate served) {
        return new PriorNotice(served, served.plusDays(7), true, true, true, true);
    }

    private static List<Kind> lacks(String city, PlacingFixture placing) {
        return decide(city, placing) instanceof PlacingOutcome.Lacking lacking
                ? lacking.kinds()
                : List.of();
    }

    private static PlacingOutcome decide(String city, PlacingFixture fixture) {
        Placing placing = fixture.build();
        return new PlacingDecision(
                        ShippedRulebooks.all().get(new City(city), placing.on()),
                        ShippedRulebooks.frame())
                .decide(placing);
    }
}
