package org.lianxin.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.kernel.City;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.remedy.Acceptance.Accepted;
import org.lianxin.remedy.Settlement.Effect;
import org.lianxin.remedy.Settlement.Found;
import org.lianxin.rulebook.DeadlineDecision;
import org.lianxin.rulebook.Due;
import org.lianxin.rulebook.Switches.Party;
import org.lianxin.rulebook.files.ShippedRulebooks;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Each city's dispute, and what the others do not have. */
class DisputeDecisionTests {

    private static final LocalDate RECEIVED = LocalDate.of(2024, 9, 27);

    @ParameterizedTest
    @CsvSource({
        "zhanjiang,IMPLEMENTER,PROVIDER,true,§24",
        "jieyang,IMPLEMENTER,PROVIDER,true,§21",
        "jiyang,INITIATOR,INITIATOR,false,§4.3",
        "ganzhou,IMPLEMENTER,PROVIDER,true,#14",
        "wuhan,IMPLEMENTER,PROVIDER,true,§4.8",
    })
    void isReceivedVerifiedAndSuspendsAsThePlanSays(
            String city, Party receiver, Party verifier, boolean suspends, String article) {
        assertThat(accepted(city))
                .satisfies(
                        accepted -> {
                            assertThat(accepted.receiver()).isEqualTo(receiver);
                            assertThat(accepted.verifier()).isEqualTo(verifier);
                            assertThat(accepted.suspends()).isEqualTo(suspends);
                            assertThat(accepted.annotated()).isEqualTo(city.equals("ganzhou"));
                            assertThat(accepted.article()).isEqualTo(article);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jieyang", "jiyang", "ganzhou", "wuhan"})
    void namesTheRightReceiverToWhoeverWentElsewhere(String city) {
        Party right = city.equals("jiyang") ? Party.INITIATOR : Party.IMPLEMENTER;
        Party wrong = city.equals("jiyang") ? Party.IMPLEMENTER : Party.INITIATOR;
        assertThat(receive(city, filing(wrong)))
                .isInstanceOfSatisfying(
                        Acceptance.NotAccepted.class,
                        refused -> {
                            assertThat(refused.reason())
                                    .isEqualTo(Acceptance.Reason.ANOTHER_RECEIVES);
                            assertThat(refused.to()).isEqualTo(right);
                        });
    }

    @Test
    void mustBeWrittenInJiyangAlone() {
        assertThat(receive("jiyang", oral(Party.INITIATOR)))
                .isInstanceOfSatisfying(
                        Acceptance.NotAccepted.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isEqualTo(Acceptance.Reason.NOT_WRITTEN));
        for (String city : List.of("zhanjiang", "jieyang", "ganzhou", "wuhan")) {
            assertThat(receive(city, oral(Party.IMPLEMENTER))).isInstanceOf(Accepted.class);
        }
    }

    @Test
    void isBegunByTheAuthorityInGanzhouAndWuhanAlone() {
        for (String city : List.of("ganzhou", "wuhan")) {
            assertThat(receive(city, exOfficio(Party.IMPLEMENTER)))
                    .isInstanceOfSatisfying(
                            Accepted.class,
                            accepted -> {
                                assertThat(accepted.suspends()).isTrue();
                                assertThat(accepted.annotated()).isFalse();
                                assertThat(accepted.due()).isInstanceOf(Due.NoNumber.class);
                            });
        }
        for (String city : List.of("zhanjiang", "jieyang")) {
            assertThat(receive(city, exOfficio(Party.IMPLEMENTER)))
                    .isEqualTo(
                            new Acceptance.NotAccepted(
                                    Acceptance.Reason.NOT_EX_OFFICIO, null, null));
        }
        assertThat(receive("jiyang", exOfficio(Party.INITIATOR)))
                .isInstanceOf(Acceptance.NotAccepted.class);
    }

    @Test
    void doesNotSuspendAgainOnTheSameGround() {
        Filing again = filed("wrong amount", Set.of("wrong amount"));
        Filing other = filed("wrong person", Set.of("wrong amount"));
        for (String city : List.of("zhanjiang", "jieyang", "ganzhou", "wuhan")) {
            assertThat(receive(city, again))
                    .isInstanceOfSatisfying(
                            Accepted.class,
                            accepted -> {
                                assertThat(accepted.suspends()).isFalse();
                                assertThat(accepted.sameGroundAgain()).isTrue();
                            });
            assertThat(receive(city, other))
                    .isInstanceOfSatisfying(
                            Accepted.class, accepted -> assertThat(accepted.suspends()).isTrue());
        }
    }

    @Test
    void givesTwentyDaysInGanzhouAndTheProvincesWorkingDaysInJiyang() {
        assertThat(accepted("ganzhou").due())
                .isInstanceOfSatisfying(
                        Due.By.class,
                        due -> assertThat(due.lastDay()).isEqualTo(LocalDate.of(2024, 10, 17)));
        assertThat(accepted("jiyang").due())
                .isInstanceOfSatisfying(
                        Due.By.class,
                        due -> assertThat(due.lastDay()).isEqualTo(LocalDate.of(2024, 10, 8)));
        assertThat(accepted("wuhan").due()).isInstanceOf(Due.NoNumber.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jieyang", "jiyang", "ganzhou", "wuhan"})
    void sendsACourtsEntryToItsCourtAndSuspendsNothing(String city) {
        Filing court =
                new Filing(
                        ListingOrigin.COURT,
                        Filing.Filer.SUBJECT,
                        true,
                        Party.IMPLEMENTER,
                        RECEIVED,
                        "paid",
                        Set.of(),
                        true);
        assertThat(receive(city, court))
                .isInstanceOfSatisfying(
                        Acceptance.SentToCourt.class,
                        sent -> {
                            assertThat(sent.due())
                                    .isInstanceOfSatisfying(
                                            Due.By.class,
                                            due ->
                                                    assertThat(due.lastDay())
                                                            .isEqualTo(RECEIVED.plusDays(15)));
                            assertThat(sent.next()).isNotEmpty();
                        });
    }

    @Test
    void hasThreeOutcomes() {
        Settlement wrong = settle("ganzhou", Found.WRONG);
        assertThat(wrong.effect()).isEqualTo(Effect.CORRECTED_OR_WITHDRAWN);
        assertThat(wrong.resumes()).isFalse();
        assertThat(wrong.annotation()).isFalse();

        Settlement right = settle("ganzhou", Found.RIGHT);
        assertThat(right.effect()).isEqualTo(Effect.STANDS);
        assertThat(right.resumes()).isTrue();
        assertThat(right.annotation()).as("the annotation goes").isFalse();

        Settlement open = settle("ganzhou", Found.CANNOT_BE_CONFIRMED);
        assertThat(open.effect()).isEqualTo(Effect.BOTH_STAND);
        assertThat(open.resumes()).isTrue();
        assertThat(open.annotation()).as("both versions stand, and readers see it").isTrue();
        assertThat(settle("wuhan", Found.CANNOT_BE_CONFIRMED).annotation()).isFalse();
    }

    @Test
    void resumesNothingWhereNothingRested() {
        assertThat(settle("jiyang", Found.RIGHT).resumes()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"zhanjiang,§24", "jieyang,§21", "jiyang,§4.3", "ganzhou,#14", "wuhan,§4.8"})
    void namesTheNextRemedyWithEveryRefusal(String city, String article) {
        assertThat(settle(city, Found.RIGHT).next())
                .extracting(NextRemedy::article)
                .containsExactly(article);
        assertThat(settle(city, Found.WRONG).next()).isEmpty();
    }

    @Test
    void pushesTheOutcomeToAllWhoActInJiyangAndTellsTheImplementerElsewhere() {
        assertThat(settle("jiyang", Found.WRONG).tell())
                .containsExactly(new Settlement.Told(null, "§4.3"));
        assertThat(settle("zhanjiang", Found.WRONG).tell())
                .containsExactly(new Settlement.Told(Party.IMPLEMENTER, "§24"));
    }

    @ParameterizedTest
    @CsvSource({"zhanjiang,§24", "jieyang,§21", "jiyang,本项目决定", "ganzhou,#14", "wuhan,§4.8"})
    void putsRightWhatAWrongEntryDid(String city, String article) {
        ActionTaken refused =
                new ActionTaken("listing", "body-2", "A09", "refused", LocalDate.of(2024, 9, 1));
        ActionTaken revoked =
                new ActionTaken("listing", "body-1", "A13", "revoked", LocalDate.of(2024, 9, 2));
        ActionTaken other =
                new ActionTaken("another", "body-1", "A13", "revoked", LocalDate.of(2024, 9, 2));
        List<ActionTaken> actions = List.of(refused, revoked, other);
        assertThat(RestorationDecision.after(settle(city, Found.WRONG), "listing", actions))
                .containsExactly(
                        new Restoration(revoked, article, null),
                        new Restoration(refused, article, null));
        assertThat(RestorationDecision.after(settle(city, Found.RIGHT), "listing", actions))
                .isEmpty();
    }

    private static Filing filing(Party to) {
        return new Filing(
                ListingOrigin.AGENCY,
                Filing.Filer.SUBJECT,
                true,
                to,
                RECEIVED,
                "wrong amount",
                Set.of(),
                false);
    }

    private static Filing filed(String ground, Set<String> earlier) {
        return new Filing(
                ListingOrigin.AGENCY,
                Filing.Filer.SUBJECT,
                true,
                Party.IMPLEMENTER,
                RECEIVED,
                ground,
                earlier,
                false);
    }

    private static Filing oral(Party to) {
        return new Filing(
                ListingOrigin.AGENCY,
                Filing.Filer.SUBJECT,
                false,
                to,
                RECEIVED,
                "wrong amount",
                Set.of(),
                false);
    }

    private static Filing exOfficio(Party to) {
        return new Filing(
                ListingOrigin.AGENCY,
                Filing.Filer.AUTHORITY,
                false,
                to,
                RECEIVED,
                "wrong amount",
                Set.of(),
                false);
    }

    private static Accepted accepted(String city) {
        Party to = city.equals("jiyang") ? Party.INITIATOR : Party.IMPLEMENTER;
        Acceptance acceptance = receive(city, filing(to));
        @Nullable Accepted accepted = acceptance instanceof Accepted it ? it : null;
        return Objects.requireNonNull(accepted);
    }

    private static Settlement settle(String city, Found found) {
        return decision(city).settle(accepted(city), found);
    }

    private static Acceptance receive(String city, Filing filing) {
        return decision(city).receive(filing);
    }

    private static DisputeDecision decision(String city) {
        return new DisputeDecision(
                ShippedRulebooks.all().get(new City(city), RECEIVED),
                ShippedRulebooks.frame(),
                new DeadlineDecision(ShippedRulebooks.calendar()));
    }
}
