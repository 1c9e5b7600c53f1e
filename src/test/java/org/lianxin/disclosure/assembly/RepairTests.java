package org.lianxin.disclosure.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.disclosure.WayOut;
import org.lianxin.disclosure.WayOutKind;
import org.lianxin.fixture.ListingFixture;
import org.lianxin.fixture.SubjectFixture;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.Listing;
import org.lianxin.rulebook.files.ShippedRulebooks;

import java.time.LocalDate;
import java.util.List;

/** Repair is the city's own until the national order holds, and the nation's from that day on. */
class RepairTests {

    private static final SubjectId COMPANY = SubjectFixture.organisation(1).id();
    private static final LocalDate LAST_DAY_OF_THE_CITIES = LocalDate.of(2026, 3, 31);
    private static final LocalDate FIRST_DAY_OF_THE_ORDER = LocalDate.of(2026, 4, 1);

    @ParameterizedTest
    @CsvSource({
        "zhanjiang, BLACK, §23, 不再作为联合惩戒对象, 规定未载明受理单位",
        "jieyang, BLACK, §20, 不再作为联合惩戒对象, 规定未载明受理单位",
        "jiyang, BLACK, §4.4, 提供整改证据；不再作为联合惩戒对象，并移出信用信息系统, 发起（列入）部门",
        "ganzhou, SERIOUS_DISHONESTY, #13, 减轻或者解除惩戒措施, 发起（列入）部门",
        "wuhan, BLACK, §4.7, 不再作为联合惩戒对象, 规定未载明受理单位",
        "wuhan, ATTENTION, §4.7, 不再作为联合惩戒对象, 规定未载明受理单位"
    })
    void isTheCitysOwnUntilTheNationalOrderHolds(
            String city, ListKind list, String article, String how, String to) {
        Listing listing = ListingFixture.of(COMPANY).city(city).on(list).build();

        WayOut before = repair(listing, LAST_DAY_OF_THE_CITIES);
        assertThat(before.article()).isEqualTo(article);
        assertThat(before.how().zh()).isEqualTo(how);
        assertThat(before.to().zh()).contains(to);

        WayOut after = repair(listing, FIRST_DAY_OF_THE_ORDER);
        assertThat(after.article()).startsWith("国家发展改革委令第36号 第三条");
        assertThat(after.how().zh())
                .contains("信用承诺书", "终止公示、停止共享和使用、解除失信惩戒措施")
                .doesNotContain("减轻", "联合惩戒对象");
        assertThat(after.how().en()).contains("ends publication, sharing and use, and measures");
        assertThat(after.to().zh()).contains("信用中国", "认定");
    }

    @Test
    void isTheNationsAlsoWhereNoPlanIsInForce() {
        Listing listing = ListingFixture.of(COMPANY).city("nowhere").build();

        assertThat(kinds(listing, LAST_DAY_OF_THE_CITIES)).containsExactly(WayOutKind.REVIEW);
        assertThat(kinds(listing, FIRST_DAY_OF_THE_ORDER))
                .containsExactly(WayOutKind.REPAIR, WayOutKind.REVIEW);
    }

    @Test
    void ofACourtsListingStaysTheCourts() {
        Listing debtor =
                ListingFixture.of(COMPANY)
                        .city("zhanjiang")
                        .court(ListKind.COURT_DEBTOR, "违反限制消费令", "全部未履行")
                        .build();

        assertThat(repair(debtor, FIRST_DAY_OF_THE_ORDER).article()).isEqualTo("法释〔2017〕7号第十条");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-31", "2026-04-01"})
    void isNoneForMerit(LocalDate day) {
        Listing red = ListingFixture.of(COMPANY).city("jiyang").on(ListKind.RED).build();

        assertThat(kinds(red, day)).containsExactly(WayOutKind.DISPUTE, WayOutKind.REVIEW);
    }

    private static WayOut repair(Listing listing, LocalDate day) {
        return waysOut(listing, day).stream()
                .filter(way -> way.kind() == WayOutKind.REPAIR)
                .findFirst()
                .orElseThrow();
    }

    private static List<WayOutKind> kinds(Listing listing, LocalDate day) {
        return waysOut(listing, day).stream().map(WayOut::kind).toList();
    }

    private static List<WayOut> waysOut(Listing listing, LocalDate day) {
        RulesInForce rules =
                new RulesInForce(
                        ShippedRulebooks.all(), ShippedRulebooks.frame(), AssemblyFixture.IDS);
        return new ListingJudge(rules, day).inTerm(List.of(listing)).getFirst().shown().wayOut();
    }
}
