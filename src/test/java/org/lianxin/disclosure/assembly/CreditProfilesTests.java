package org.lianxin.disclosure.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianxin.disclosure.assembly.PilotWorld.COMPANY;
import static org.lianxin.disclosure.assembly.PilotWorld.DAY;
import static org.lianxin.disclosure.assembly.PilotWorld.DIRECTOR;
import static org.lianxin.disclosure.assembly.PilotWorld.HEAD;
import static org.lianxin.disclosure.assembly.PilotWorld.OTHER;

import org.junit.jupiter.api.Test;
import org.lianxin.disclosure.CreditProfile;
import org.lianxin.disclosure.MeasureInForce;
import org.lianxin.disclosure.PathShown;
import org.lianxin.disclosure.PricingFactor;
import org.lianxin.disclosure.Standing;
import org.lianxin.disclosure.WayOut;
import org.lianxin.disclosure.WayOutKind;
import org.lianxin.fixture.ListingFixture;
import org.lianxin.kernel.City;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.Listing;
import org.lianxin.rulebook.Pricing;

import java.time.LocalDate;
import java.util.List;

/** What a profile holds, and what it leaves out. */
class CreditProfilesTests {

    @Test
    void tellsAnOrganisationsListingWithItsGroundSourceTermAndWayOut() {
        try (var world = new PilotWorld(black().build())) {
            Standing standing = world.profile(COMPANY).standings().getFirst();
            assertThat(standing.reached()).isFalse();
            assertThat(standing.list()).isEqualTo(ListKind.BLACK);
            assertThat(standing.ground().document()).isEqualTo("试罚〔2021〕1号");
            assertThat(standing.ground().provision()).isEqualTo("《试点法》第一条");
            assertThat(standing.source().unit()).isEqualTo("试点数据单位");
            assertThat(standing.term().from()).isEqualTo(LocalDate.of(2021, 6, 1));
            assertThat(standing.wayOut())
                    .extracting(WayOut::kind)
                    .containsExactly(WayOutKind.DISPUTE, WayOutKind.REPAIR, WayOutKind.REVIEW);
            assertThat(standing.wayOut().getFirst().how().zh()).contains("暂不执行");
            assertThat(standing.wayOut().getFirst().article()).isEqualTo("§9");
        }
    }

    @Test
    void tellsOnAnOrganisationWhomItsMeasuresReachBesides() {
        try (var world = new PilotWorld(black().build())) {
            CreditProfile profile = world.profile(COMPANY);
            assertThat(profile.measures())
                    .extracting(MeasureInForce::code, MeasureInForce::reached)
                    .containsExactly(tuple("A12", false), tuple("A13", false), tuple("M09", false));
            assertThat(profile.measures().getFirst().paths())
                    .extracting(path -> path.person().name())
                    .containsExactly(HEAD.name());
        }
    }

    @Test
    void reachesAPersonThroughTheRoleHeldAndTellsThePath() {
        try (var world = new PilotWorld(black().build())) {
            CreditProfile profile = world.profile(HEAD);
            assertThat(profile.listings()).isEmpty();
            assertThat(profile.measures())
                    .extracting(MeasureInForce::code, MeasureInForce::reached)
                    .containsExactly(tuple("A12", true), tuple("A13", true));
            PathShown path = profile.measures().getFirst().paths().getFirst();
            assertThat(path.organisation().code()).isEqualTo(COMPANY.code().value());
            assertThat(path.role().title()).isEqualTo("法定代表人");
            assertThat(path.article()).isEqualTo("§10");
            assertThat(path.listing().ground().document()).isEqualTo("试罚〔2021〕1号");
            Standing standing = profile.standings().getFirst();
            assertThat(standing.reached()).isTrue();
            assertThat(standing.paths()).hasSize(2);
        }
    }

    @Test
    void reachesDifferentPersonsByDifferentMeasuresOfOneListing() {
        Listing listing = black().found(DIRECTOR, "直接责任", LocalDate.of(2021, 4, 1)).build();
        try (var world = new PilotWorld(listing)) {
            assertThat(codes(world.profile(DIRECTOR))).containsExactly("A13");
            assertThat(codes(world.profile(HEAD))).containsExactly("A12", "A13");
        }
    }

    @Test
    void doesNotReachADirectorWhoWasNotFoundResponsible() {
        try (var world = new PilotWorld(black().build())) {
            assertThat(world.profile(DIRECTOR).measures()).isEmpty();
            assertThat(world.profile(DIRECTOR).standings()).isEmpty();
        }
    }

    @Test
    void spreadsNothingToThePersonsOtherCompanies() {
        try (var world = new PilotWorld(black().build())) {
            CreditProfile other = world.profile(OTHER);
            assertThat(other.standings()).isEmpty();
            assertThat(other.measures()).isEmpty();
            assertThat(other.pricingFactors()).isEmpty();
        }
    }

    @Test
    void leavesOutWhatHasEndedOrNotBegun() {
        Listing ended = black().term(LocalDate.of(2020, 1, 1), DAY.minusDays(1)).build();
        Listing later = black().id("later").term(DAY.plusDays(1), null).build();
        try (var world = new PilotWorld(ended, later)) {
            CreditProfile profile = world.profile(COMPANY);
            assertThat(profile.standings()).isEmpty();
            assertThat(profile.listings()).isEmpty();
            assertThat(profile.measures()).isEmpty();
        }
    }

    @Test
    void holdsAListingToItsLastDay() {
        Listing lastDay = black().term(LocalDate.of(2020, 1, 1), DAY).build();
        try (var world = new PilotWorld(lastDay)) {
            assertThat(world.profile(COMPANY).measures()).isNotEmpty();
        }
    }

    @Test
    void showsASuspendedListingAnnotatedAndWithoutMeasures() {
        try (var world = new PilotWorld(black().suspended(DAY, null).build())) {
            CreditProfile profile = world.profile(COMPANY);
            assertThat(profile.listings().getFirst().inForce()).isFalse();
            assertThat(profile.listings().getFirst().suspensions()).hasSize(1);
            assertThat(profile.standings().getFirst().summary().zh()).contains("暂停执行");
            assertThat(profile.measures()).isEmpty();
            assertThat(profile.pricingFactors()).isEmpty();
            assertThat(world.profile(HEAD).standings()).isEmpty();
        }
    }

    @Test
    void tellsWhyAListingCarriesNothing() {
        Listing unnamed = black().category("逃税骗税").build();
        Listing elsewhere = black().id("x").city("nowhere").build();
        try (var world = new PilotWorld(unnamed, elsewhere)) {
            CreditProfile profile = world.profile(COMPANY);
            assertThat(profile.measures()).isEmpty();
            assertThat(profile.listings().get(0).notApplied())
                    .extracting(not -> not.reason().zh())
                    .containsOnly("该市规定未列此失信类别");
            assertThat(profile.listings().get(1).nothingApplies()).isNotNull();
            assertThat(profile.listings().get(1).wayOut()).isNotEmpty();
        }
    }

    @Test
    void tellsARedListingAsAnHonourOfTheListedAlone() {
        Listing red = black().on(ListKind.RED).category("诚信典型").build();
        try (var world = new PilotWorld(red)) {
            CreditProfile profile = world.profile(COMPANY);
            assertThat(profile.honours().getFirst().title()).isEqualTo("诚信典型");
            assertThat(profile.standings()).isEmpty();
            assertThat(codes(profile)).containsExactly("IN-07");
            assertThat(world.profile(HEAD).measures()).isEmpty();
            assertThat(world.profile(HEAD).honours()).isEmpty();
        }
    }

    @Test
    void guidesALenderByDirectionAndStrengthWithoutAScore() {
        Listing red = black().id("red").on(ListKind.RED).build();
        try (var world = new PilotWorld(black().build(), red)) {
            assertThat(world.profile(COMPANY).pricingFactors())
                    .extracting(
                            PricingFactor::measureCode,
                            PricingFactor::direction,
                            PricingFactor::strength)
                    .containsExactly(
                            tuple("M09", Pricing.Direction.ADVERSE, Pricing.Strength.MODERATE),
                            tuple("IN-07", Pricing.Direction.FAVOURABLE, Pricing.Strength.WEAK));
        }
    }

    @Test
    void sendsADisputeOverACourtsEntryToTheExecutingCourt() {
        Listing debtor = black().court(ListKind.COURT_DEBTOR, null, null).build();
        try (var world = new PilotWorld(debtor)) {
            CreditProfile profile = world.profile(COMPANY);
            assertThat(codes(profile)).containsExactly("N01");
            assertThat(profile.standings().getFirst().wayOut())
                    .extracting(WayOut::kind)
                    .containsExactly(WayOutKind.CORRECTION, WayOutKind.REPAIR);
            assertThat(profile.standings().getFirst().wayOut().getFirst().to().zh())
                    .contains("试点人民法院");
            assertThat(world.profile(HEAD).standings()).isEmpty();
        }
    }

    @Test
    void judgesACourtsEntryFromElsewhereOnceByTheNationsRules() {
        Listing debtor = black().city("national").court(ListKind.COURT_DEBTOR, null, null).build();
        try (var world = new PilotWorld(debtor)) {
            assertThat(codes(world.profile(COMPANY))).containsExactly("N01");
        }
    }

    @Test
    void namesTheRulebooksItWasJudgedBy() {
        try (var world = new PilotWorld(black().build())) {
            assertThat(world.profile(COMPANY).rulebooks())
                    .extracting(used -> used.city())
                    .containsExactly(new City("pilot"));
            assertThat(world.profile(OTHER).rulebooks()).isEmpty();
        }
    }

    private static ListingFixture black() {
        return ListingFixture.of(COMPANY.id());
    }

    private static List<String> codes(CreditProfile profile) {
        return profile.measures().stream().map(MeasureInForce::code).toList();
    }
}
