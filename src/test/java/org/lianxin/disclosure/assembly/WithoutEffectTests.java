package org.lianxin.disclosure.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.disclosure.assembly.PilotWorld.COMPANY;
import static org.lianxin.disclosure.assembly.PilotWorld.DAY;
import static org.lianxin.disclosure.assembly.PilotWorld.DIRECTOR;
import static org.lianxin.disclosure.assembly.PilotWorld.HEAD;
import static org.lianxin.disclosure.assembly.PilotWorld.OTHER;
import static org.lianxin.disclosure.assembly.PilotWorld.UNVERIFIED;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerFixture;
import org.lianxin.access.CallerKind;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.disclosure.CreditProfile;
import org.lianxin.disclosure.Refusal;
import org.lianxin.disclosure.RelatedFact;
import org.lianxin.disclosure.UnconfirmedAnswer;
import org.lianxin.disclosure.UnconfirmedReach;
import org.lianxin.fixture.ListingFixture;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.Listing;

import java.util.List;
import java.util.Set;

/** What is told and has no effect: related facts, and unconfirmed persons to their lister. */
class WithoutEffectTests {

    private static final String LISTER = "11999999MA0000000A";

    @Test
    void tellsAPersonsCompanysListingThatDoesNotReachThePersonWithTheReason() {
        try (var world = new PilotWorld(black().build())) {
            RelatedFact fact = facts(world, world.profile(DIRECTOR)).getFirst();
            assertThat(fact.organisation().code()).isEqualTo(COMPANY.code().value());
            assertThat(fact.note().zh()).contains("没有任何效力").contains("未被认定负有直接责任");
            assertThat(fact.ground().document()).isNotEmpty();
            assertThat(fact.wayOut()).isNotEmpty();
        }
    }

    @Test
    void doesNotCallAFactUnrelatedThatReachesThePerson() {
        try (var world = new PilotWorld(black().build())) {
            assertThat(facts(world, world.profile(HEAD))).isEmpty();
        }
    }

    @Test
    void tellsASuspendedListingOfAPersonsCompanyAsWithoutEffect() {
        try (var world = new PilotWorld(black().suspended(DAY, null).build())) {
            assertThat(facts(world, world.profile(HEAD)).getFirst().note().zh()).contains("暂停执行");
        }
    }

    @Test
    void tellsTheCourtListingsOfThoseWhoRunAnOrganisation() {
        Listing own = ListingFixture.of(HEAD.id()).court(ListKind.COURT_DEBTOR, null, null).build();
        Listing black = ListingFixture.of(HEAD.id()).id("black").build();
        try (var world = new PilotWorld(own, black)) {
            List<RelatedFact> facts = facts(world, world.profile(COMPANY));
            assertThat(facts).hasSize(1);
            assertThat(facts.getFirst().listing().list()).isEqualTo(ListKind.COURT_DEBTOR);
            assertThat(facts.getFirst().note().zh()).contains("没有任何效力");
            assertThat(world.profile(COMPANY).standings()).isEmpty();
        }
    }

    @Test
    void doesNotTellAnOrganisationTheCourtListingsOfItsOrdinaryDirectors() {
        Listing own =
                ListingFixture.of(DIRECTOR.id()).court(ListKind.COURT_DEBTOR, null, null).build();
        try (var world = new PilotWorld(own)) {
            assertThat(facts(world, world.profile(COMPANY))).isEmpty();
        }
    }

    @Test
    void asksOnceForTheRelatedFactsOfManyProfiles() {
        try (var world = new PilotWorld(black().build())) {
            List<CreditProfile> profiles =
                    List.of(world.profile(DIRECTOR), world.profile(OTHER), world.profile(HEAD));
            int before = world.listings().asked();
            assertThat(world.assembly().relatedFacts().of(CallerFixture.bankPermit(), profiles))
                    .hasSize(3);
            assertThat(world.listings().asked()).isEqualTo(before + 1);
        }
    }

    @Test
    void tellsTheListerWhomItsListingWouldReachOnceVerified() {
        try (var world = new PilotWorld(black().placedBy(LISTER).build())) {
            List<UnconfirmedReach> told = unconfirmed(world, lister(LISTER));
            assertThat(told).hasSize(1);
            assertThat(told.getFirst().role().person().name()).isEqualTo(UNVERIFIED.name());
            assertThat(told.getFirst().measureCodes()).containsExactly("A12");
        }
    }

    @Test
    void tellsNobodyElseOfUnconfirmedPersons() {
        try (var world = new PilotWorld(black().placedBy(LISTER).build())) {
            assertThat(unconfirmed(world, lister("11999999MA0000001B"))).isEmpty();
            assertThat(unconfirmed(world, lister(null))).isEmpty();
            assertThat(world.profile(COMPANY).measures())
                    .flatExtracting(measure -> measure.paths())
                    .noneMatch(path -> path.person().name().equals(UNVERIFIED.name()));
        }
    }

    @Test
    void refusesToLookForUnconfirmedPersonsInTheFuture() {
        try (var world = new PilotWorld()) {
            assertThat(world.assembly().unconfirmed().read(lister(LISTER), DAY.plusYears(90), null))
                    .isEqualTo(new UnconfirmedAnswer.Refused(Refusal.FUTURE_VALID_AT));
        }
    }

    private static ListingFixture black() {
        return ListingFixture.of(COMPANY.id());
    }

    private static List<RelatedFact> facts(PilotWorld world, CreditProfile profile) {
        return world.assembly()
                .relatedFacts()
                .of(CallerFixture.bankPermit(), List.of(profile))
                .getFirst();
    }

    private static List<UnconfirmedReach> unconfirmed(PilotWorld world, Permit permit) {
        return switch (world.assembly().unconfirmed().read(permit, DAY, null)) {
            case UnconfirmedAnswer.Told(List<UnconfirmedReach> reaches) -> reaches;
            case UnconfirmedAnswer.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static Permit lister(@Nullable String organisation) {
        return CallerFixture.permit(
                new Caller(
                        "agency-demo",
                        organisation,
                        CallerKind.AGENCY,
                        Set.of(Scope.UNCONFIRMED_READ)),
                Scope.UNCONFIRMED_READ,
                null);
    }
}
