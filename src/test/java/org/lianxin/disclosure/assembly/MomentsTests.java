package org.lianxin.disclosure.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lianxin.disclosure.assembly.PilotWorld.COMPANY;
import static org.lianxin.disclosure.assembly.PilotWorld.DAY;
import static org.lianxin.disclosure.assembly.PilotWorld.DIRECTOR;
import static org.lianxin.disclosure.assembly.PilotWorld.HEAD;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianxin.access.CallerFixture;
import org.lianxin.access.Permit;
import org.lianxin.disclosure.CreditProfile;
import org.lianxin.disclosure.ProfileOutcome;
import org.lianxin.disclosure.Refusal;
import org.lianxin.fixture.InMemoryListings;
import org.lianxin.fixture.InMemoryRulebooks;
import org.lianxin.fixture.InMemorySubjects;
import org.lianxin.fixture.ListingFixture;
import org.lianxin.fixture.SubjectFixture;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.Role;
import org.lianxin.subject.SubjectKey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Batches, days and instants: what is asked for, what is answered, and as known when. */
class MomentsTests {

    private static final Permit PERMIT = CallerFixture.bankPermit();
    private static final Instant RECORDED = SubjectFixture.RECORDED_AT;
    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 22);
    private static final SubjectKey NOBODY =
            new SubjectKey.ByUnifiedCode(UnifiedCode.of("91999999MA00000YY0"));

    @Test
    void answersEachItemForItselfInTheOrderAsked() {
        try (var world = listed()) {
            var keys =
                    List.of(
                            PilotWorld.key(HEAD),
                            NOBODY,
                            PilotWorld.key(COMPANY),
                            PilotWorld.key(HEAD));
            List<ProfileOutcome> outcomes =
                    world.assembly().profiles().read(PERMIT, keys, DAY, null);
            assertThat(outcomes).hasSize(4);
            assertThat(outcomes.get(0)).isInstanceOf(ProfileOutcome.Found.class);
            assertThat(outcomes.get(1)).isInstanceOf(ProfileOutcome.Unknown.class);
            assertThat(outcomes.get(2)).isInstanceOf(ProfileOutcome.Found.class);
            assertThat(outcomes.get(3)).isEqualTo(outcomes.get(0));
        }
    }

    @Test
    void asksAboutAThousandCompaniesInOneQuestionForListings() {
        try (var world = listed()) {
            world.assembly()
                    .profiles()
                    .read(PERMIT, Collections.nCopies(1_000, PilotWorld.key(COMPANY)), DAY, null);
            assertThat(world.listings().asked()).isEqualTo(1);
        }
    }

    @Test
    void takesAThousandAndNotOneMore() {
        try (var world = listed()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () ->
                                    world.assembly()
                                            .profiles()
                                            .read(
                                                    PERMIT,
                                                    Collections.nCopies(1_001, NOBODY),
                                                    DAY,
                                                    null));
        }
    }

    @Test
    void answersNothingToNothing() {
        try (var world = listed()) {
            assertThat(world.assembly().profiles().read(PERMIT, List.of(), null, null)).isEmpty();
        }
    }

    @Test
    void refusesEveryItemForADayInTheFuture() {
        try (var world = listed()) {
            assertThat(
                            world.assembly()
                                    .profiles()
                                    .read(PERMIT, List.of(NOBODY, NOBODY), TOMORROW, null))
                    .hasSize(2)
                    .containsOnly(new ProfileOutcome.Refused(Refusal.FUTURE_VALID_AT));
        }
    }

    @Test
    void refusesAnInstantInTheFuture() {
        try (var world = listed()) {
            Instant later = AssemblyFixture.NOW.plus(AskedMoment.SKEW_MAX).plusMillis(1);
            assertThat(world.assembly().profiles().read(PERMIT, List.of(NOBODY), DAY, later))
                    .containsExactly(new ProfileOutcome.Refused(Refusal.FUTURE_KNOWN_AT));
        }
    }

    @Test
    void takesAnInstantThatAnotherGatewayAnsweredWith() {
        try (var world = listed()) {
            Instant ahead = AssemblyFixture.NOW.plus(AskedMoment.SKEW_MAX);
            assertThat(world.assembly().profiles().read(PERMIT, List.of(NOBODY), DAY, ahead))
                    .hasOnlyElementsOfType(ProfileOutcome.Unknown.class);
        }
    }

    @Test
    void countsDaysInShanghai() {
        var evening = Clock.fixed(Instant.parse("2026-11-21T16:00:00Z"), ZoneOffset.UTC);
        var before = Clock.fixed(Instant.parse("2026-11-21T15:59:59Z"), ZoneOffset.UTC);
        assertThat(new AskedMoment(evening).refusal(TOMORROW, null)).isEmpty();
        assertThat(new AskedMoment(evening).day(null)).isEqualTo(TOMORROW);
        assertThat(new AskedMoment(before).refusal(TOMORROW, null))
                .isEqualTo(Optional.of(Refusal.FUTURE_VALID_AT));
    }

    @Test
    void namesTheLatestInstantThatEveryPartCanPromise() {
        var listings = new InMemoryListings(List.of(), RECORDED.minusSeconds(9));
        try (var assembly = assembly(PilotWorld.subjects(), listings)) {
            assertThat(company(assembly, null).knownAt()).isEqualTo(RECORDED.minusSeconds(9));
            assertThat(company(assembly, RECORDED).knownAt()).isEqualTo(RECORDED.minusSeconds(9));
            assertThat(company(assembly, RECORDED.minusSeconds(20)).knownAt())
                    .isEqualTo(RECORDED.minusSeconds(20));
        }
    }

    @Test
    void doesNotTellWhatWasNotKnownYet() {
        try (var world = listed()) {
            assertThat(company(world.assembly(), RECORDED).standings()).hasSize(1);
            assertThat(company(world.assembly(), RECORDED.minusMillis(1)).standings()).isEmpty();
        }
    }

    @Test
    void tellsTheSameOfTheSameDayAndInstant() {
        try (var world = listed()) {
            CreditProfile once = company(world.assembly(), null);
            assertThat(company(world.assembly(), once.knownAt())).isEqualTo(once);
        }
    }

    @Test
    void looksAgainWhereAnEarlierInstantShowsOtherRoles() {
        List<Role> none = List.of();
        var subjects =
                new InMemorySubjects(
                        at -> PilotWorld.readings(at.isBefore(RECORDED) ? PilotWorld.ROLES : none),
                        RECORDED);
        var listings =
                new InMemoryListings(
                        List.of(ListingFixture.of(COMPANY.id()).build()), RECORDED.minusSeconds(1));
        try (var assembly = assembly(subjects, listings)) {
            CreditProfile head = profile(assembly, PilotWorld.key(HEAD), null);
            assertThat(head.knownAt()).isEqualTo(RECORDED.minusSeconds(1));
            assertThat(head.roles()).isNotEmpty();
            assertThat(head.rulebooks()).isEmpty();
            assertThat(listings.asked()).isEqualTo(2);
        }
    }

    @Test
    void keepsAPersonWithoutAnyListingAsABlankSheet() {
        try (var world = new PilotWorld()) {
            CreditProfile director = world.profile(DIRECTOR);
            assertThat(director.standings()).isEmpty();
            assertThat(director.roles()).hasSize(1);
        }
    }

    private static PilotWorld listed() {
        return new PilotWorld(ListingFixture.of(COMPANY.id()).build());
    }

    private static AssemblyFixture assembly(InMemorySubjects subjects, InMemoryListings listings) {
        return new AssemblyFixture(subjects, listings, new InMemoryRulebooks(PilotWorld.plans()));
    }

    private static CreditProfile company(AssemblyFixture assembly, @Nullable Instant knownAt) {
        return profile(assembly, PilotWorld.key(COMPANY), knownAt);
    }

    private static CreditProfile profile(
            AssemblyFixture assembly, SubjectKey key, @Nullable Instant knownAt) {
        return switch (assembly.profiles().read(PERMIT, List.of(key), DAY, knownAt).getFirst()) {
            case ProfileOutcome.Found(CreditProfile profile) -> profile;
            case ProfileOutcome other -> throw new AssertionError(other);
        };
    }
}
