package org.lianxin.disclosure.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.access.Allowances;
import org.lianxin.access.CallerFixture;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Mode;
import org.lianxin.disclosure.CreditProfile;
import org.lianxin.disclosure.PersonShown;
import org.lianxin.disclosure.ProfileOutcome;
import org.lianxin.disclosure.RoleShown;
import org.lianxin.disclosure.Selected;
import org.lianxin.fixture.FixedAllowances;
import org.lianxin.fixture.InMemoryIdentity;
import org.lianxin.fixture.ListingFixture;
import org.lianxin.fixture.Selection;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.Listing;
import org.lianxin.subject.PersonDocument;
import org.lianxin.subject.SubjectKey;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each mode shows of the same company and the same person, and what it does not. */
class ModesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void thePublicSeesWhatIsPublished() {
        CreditProfile profile = company(Mode.PUBLIC, listed().publishedOn(TODAY).build());

        assertThat(profile.standings()).hasSize(1);
        assertThat(profile.measures()).isNotEmpty();
        assertThat(profile.access().mode()).isEqualTo(Mode.PUBLIC);
        assertThat(profile.access().full()).isEmpty();
    }

    @Test
    void thePublicSeesNothingThatNoSourceShowsAsPublished() {
        CreditProfile profile = company(Mode.PUBLIC, listed().build());

        assertThat(profile.standings()).isEmpty();
        assertThat(profile.listings()).isEmpty();
        assertThat(profile.measures()).isEmpty();
        assertThat(profile.pricingFactors()).isEmpty();
        assertThat(profile.rulebooks()).isEmpty();
    }

    @Test
    void thePublicSeesNothingBeforeItIsPublished() {
        assertThat(
                        company(Mode.PUBLIC, listed().publishedOn(TODAY.plusDays(1)).build())
                                .standings())
                .isEmpty();
    }

    @Test
    void thePublicHasNoRightToThePast() {
        Listing over =
                listed().publishedOn(PilotWorld.DAY)
                        .term(LocalDate.of(2020, 1, 1), TODAY.minusDays(1))
                        .build();

        assertThat(company(Mode.PUBLIC, over).standings()).isEmpty();
        assertThat(company(Mode.SUPERVISION, over).standings()).hasSize(1);
    }

    @Test
    void everyOtherModeSeesWhatIsNotPublishedToo() {
        for (Mode mode : EnumSet.complementOf(EnumSet.of(Mode.PUBLIC))) {
            assertThat(company(mode, listed().build()).standings()).as("%s", mode).hasSize(1);
        }
    }

    @Test
    void aConsentOpensTheKindsThatItHoldsAndOfTheOthersWhatIsPublished() {
        var measures = FixedAllowances.of(Mode.AUTHORISED, Set.of(DataCategory.MEASURES));

        CreditProfile unpublished = company(measures, listed().build());
        assertThat(unpublished.measures()).isNotEmpty();
        assertThat(unpublished.standings()).isEmpty();
        assertThat(unpublished.pricingFactors()).isEmpty();
        assertThat(unpublished.access().full()).containsExactly(DataCategory.MEASURES);

        CreditProfile published = company(measures, listed().publishedOn(TODAY).build());
        assertThat(published.standings()).hasSize(1);
        assertThat(published.pricingFactors()).isEmpty();
    }

    @Test
    void thePublicSeesTheLegalRepresentativesNameAndNoOther() {
        List<PersonShown> persons = persons(Mode.PUBLIC);

        assertThat(persons).extracting(PersonShown::name).contains(PilotWorld.HEAD.name());
        assertThat(persons)
                .filteredOn(person -> !person.name().equals(PilotWorld.HEAD.name()))
                .isNotEmpty()
                .allMatch(person -> person.name().contains("*"));
        assertThat(persons).allMatch(person -> person.maskedNumber() == null);
    }

    @Test
    void agenciesSeeNamesAndTheLastFourOfANumber() {
        List<PersonShown> persons = persons(Mode.SHARED);

        assertThat(persons).extracting(PersonShown::name).contains(PilotWorld.DIRECTOR.name());
        assertThat(persons)
                .filteredOn(PersonShown::verified)
                .isNotEmpty()
                .allMatch(person -> String.valueOf(person.maskedNumber()).matches("\\*+[0-9]+"));
    }

    @Test
    void whoeverHasAConsentAndTheSubjectSeeTheNumberAsItIsAlwaysShown() {
        for (Mode mode : List.of(Mode.AUTHORISED, Mode.SELF, Mode.SUPERVISION)) {
            assertThat(persons(mode))
                    .as("%s", mode)
                    .filteredOn(PersonShown::verified)
                    .isNotEmpty()
                    .allMatch(
                            person -> String.valueOf(person.maskedNumber()).startsWith("999999*"));
        }
    }

    @Test
    void refusesASubjectOfWhichNotAllIsCoveredWhetherItIsThereOrNot() {
        var hidden = new Selection(Set.of(), Map.of(Mode.PUBLIC, List.of("CreditProfile.roles")));
        try (var world = world(listed().build())) {
            var profiles = world.assembly().profiles(FixedAllowances.all(Mode.PUBLIC));
            var outcomes =
                    profiles.read(
                            CallerFixture.bankPermit(),
                            List.of(PilotWorld.key(PilotWorld.COMPANY), nobody()),
                            hidden,
                            PilotWorld.DAY,
                            null);

            assertThat(outcomes)
                    .allSatisfy(
                            outcome -> {
                                var withheld = (ProfileOutcome.Withheld) outcome;
                                assertThat(withheld.coordinates())
                                        .containsExactly("CreditProfile.roles");
                                assertThat(withheld.consentHelps()).isTrue();
                            });
        }
    }

    @Test
    void aPersonWhoIsNotThereAndOneWhoIsNotForTheCallerCostTheSameQuestions() {
        try (var world = world(listed().build())) {
            var none = FixedAllowances.none();
            var profiles = world.assembly().profiles(none);
            var outcomes =
                    profiles.read(
                            CallerFixture.bankPermit(),
                            List.of(PilotWorld.key(PilotWorld.HEAD)),
                            Selection.ALL,
                            PilotWorld.DAY,
                            null);
            int there = none.asked();
            int listings = world.listings().asked();
            var absent =
                    profiles.read(
                            CallerFixture.bankPermit(),
                            List.of(absent()),
                            Selection.ALL,
                            PilotWorld.DAY,
                            null);

            assertThat(there).isEqualTo(1);
            assertThat(none.asked()).isEqualTo(2);
            assertThat(listings).isZero();
            assertThat(world.listings().asked()).isZero();
            assertThat(outcomes)
                    .containsExactly(
                            new ProfileOutcome.Unknown(
                                    idOf(PilotWorld.key(PilotWorld.HEAD)), null));
            assertThat(absent).containsExactly(new ProfileOutcome.Unknown(idOf(absent()), null));
        }
    }

    private static CreditProfile company(Mode mode, Listing listing) {
        return company(FixedAllowances.all(mode), listing);
    }

    private static CreditProfile company(Allowances allowances, Listing listing) {
        return company(allowances, Selection.ALL, listing);
    }

    private static CreditProfile company(
            Allowances allowances, Selected selected, Listing listing) {
        try (var world = world(listing)) {
            return switch (world.assembly()
                    .profiles(allowances)
                    .read(
                            CallerFixture.bankPermit(),
                            List.of(PilotWorld.key(PilotWorld.COMPANY)),
                            selected,
                            PilotWorld.DAY,
                            null)
                    .getFirst()) {
                case ProfileOutcome.Found(var profile) -> profile;
                case ProfileOutcome other -> throw new AssertionError(other);
            };
        }
    }

    private static List<PersonShown> persons(Mode mode) {
        return company(mode, listed().build()).roles().stream().map(RoleShown::person).toList();
    }

    private static PilotWorld world(Listing listing) {
        return new PilotWorld(listing);
    }

    private static ListingFixture listed() {
        return ListingFixture.of(PilotWorld.COMPANY.id());
    }

    private static SubjectKey nobody() {
        return new SubjectKey.ByUnifiedCode(UnifiedCode.of("91999999MA00000YY0"));
    }

    private static SubjectKey absent() {
        return new SubjectKey.ByDocument(
                new PersonDocument(DocumentKind.RESIDENT_ID, "999999199001010016"));
    }

    private static PersonId idOf(SubjectKey key) {
        return new PersonId(new InMemoryIdentity().keyOf(((SubjectKey.ByDocument) key).document()));
    }
}
