package org.lianxin.remedy.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.remedy.graph.RemedyWorld.COMPANY;
import static org.lianxin.remedy.graph.RemedyWorld.COURT;
import static org.lianxin.remedy.graph.RemedyWorld.OTHER_AGENCY;
import static org.lianxin.remedy.graph.RemedyWorld.STRANGER;
import static org.lianxin.remedy.graph.RemedyWorld.authority;
import static org.lianxin.remedy.graph.RemedyWorld.company;
import static org.lianxin.remedy.graph.RemedyWorld.done;
import static org.lianxin.remedy.graph.RemedyWorld.key;
import static org.lianxin.remedy.graph.RemedyWorld.officer;
import static org.lianxin.remedy.graph.RemedyWorld.refused;
import static org.lianxin.remedy.graph.RemedyWorld.self;
import static org.lianxin.remedy.graph.RemedyWorld.subject;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Scope;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.Ending;
import org.lianxin.listing.Listing;
import org.lianxin.remedy.Acceptance;
import org.lianxin.remedy.CaseOutcome;
import org.lianxin.remedy.CaseRefusal;
import org.lianxin.remedy.CaseRefusal.Reason;
import org.lianxin.remedy.CaseSeen;
import org.lianxin.remedy.CaseStep;
import org.lianxin.remedy.CaseTarget;
import org.lianxin.remedy.CasesAt;
import org.lianxin.remedy.Correction;
import org.lianxin.remedy.Dispute;
import org.lianxin.remedy.DisputeGround;
import org.lianxin.remedy.DisputeState;
import org.lianxin.remedy.DisputeWanted;
import org.lianxin.remedy.Finding;
import org.lianxin.remedy.RestorationCall;
import org.lianxin.remedy.Settlement.Effect;
import org.lianxin.remedy.Settlement.Found;
import org.lianxin.rulebook.Due;
import org.lianxin.rulebook.Switches.Party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Disputes in the graph: each city's difference, with its negative twin. */
class DisputeRegisterIT {

    private final RemedyWorld world = new RemedyWorld();

    @ParameterizedTest
    @CsvSource({
        "zhanjiang, true, false",
        "jieyang, true, false",
        "jiyang, false, false",
        "ganzhou, true, true",
        "wuhan, true, false",
    })
    void restsMeasuresFromAcceptanceOnWhereThePlanSaysSo(
            String city, boolean suspends, boolean annotates) {
        CaseTarget listed = world.listed(city, "罚1");
        CaseTarget other = world.listed(city, "罚2");
        Dispute filed = filed(city, listed, DisputeGround.WRONG_FACTS);
        assertThat(world.inForce(listed)).as("filing rests nothing").isTrue();

        Dispute accepted = accepted(city, filed);

        assertThat(world.inForce(listed)).isEqualTo(!suspends);
        assertThat(world.annotated(listed)).isEqualTo(annotates);
        assertThat(world.inForce(other)).as("nothing else rests").isTrue();
        assertThat(world.annotated(other)).isFalse();
        assertThat(accepted.state())
                .isInstanceOfSatisfying(
                        DisputeState.Accepted.class,
                        now -> {
                            assertThat(now.suspends()).isEqualTo(suspends);
                            assertThat(now.annotated()).isEqualTo(annotates);
                        });
    }

    @Test
    void goesToTheInitiatorInJiyangAndToWhoeverCarriesItOutInZhanjiang() {
        CaseTarget jiyang = world.listed("jiyang", "罚1");
        assertThat(refused(file(jiyang, DisputeGround.OTHER, true, OTHER_AGENCY)))
                .isInstanceOfSatisfying(
                        CaseRefusal.NotAccepted.class,
                        not -> {
                            assertThat(not.why().reason())
                                    .isEqualTo(Acceptance.Reason.ANOTHER_RECEIVES);
                            assertThat(not.why().to()).isEqualTo(Party.INITIATOR);
                            assertThat(not.receiver()).isEqualTo(authority("jiyang").value());
                        });
        CaseTarget zhanjiang = world.listed("zhanjiang", "罚2");
        Dispute filed = done(file(zhanjiang, DisputeGround.OTHER, true, OTHER_AGENCY));
        assertThat(filed.receiver()).isEqualTo(OTHER_AGENCY.value());
        assertThat(filed.verifier()).isEqualTo(authority("zhanjiang").value());
        assertThat(refused(file(zhanjiang, DisputeGround.WRONG_TERM, true, authority("wuhan"))))
                .isInstanceOf(CaseRefusal.NotAccepted.class);
    }

    @Test
    void isReceivedByWhoeverActedOnItFromWherever() {
        CaseTarget zhanjiang = world.listed("zhanjiang", "罚1");
        world.acted(zhanjiang, authority("wuhan"));
        assertThat(done(file(zhanjiang, DisputeGround.OTHER, true, authority("wuhan"))).receiver())
                .isEqualTo(authority("wuhan").value());
        CaseTarget another = world.listed("zhanjiang", "罚2");
        assertThat(refused(file(another, DisputeGround.OTHER, true, authority("wuhan"))))
                .isInstanceOf(CaseRefusal.NotAccepted.class);
    }

    @Test
    void mustBeWrittenInJiyangAlone() {
        CaseTarget jiyang = world.listed("jiyang", "罚1");
        assertThat(refused(file(jiyang, DisputeGround.OTHER, false, authority("jiyang"))))
                .isInstanceOfSatisfying(
                        CaseRefusal.NotAccepted.class,
                        not ->
                                assertThat(not.why().reason())
                                        .isEqualTo(Acceptance.Reason.NOT_WRITTEN));
        CaseTarget wuhan = world.listed("wuhan", "罚2");
        assertThat(done(file(wuhan, DisputeGround.OTHER, false, authority("wuhan"))).written())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "zhanjiang, false",
        "jieyang, false",
        "jiyang, false",
        "ganzhou, true",
        "wuhan, true",
    })
    void isBegunByTheAuthorityInGanzhouAndWuhanAlone(String city, boolean possible) {
        CaseTarget listed = world.listed(city, "罚1");
        CaseOutcome<Dispute> outcome = begin(listed, authority(city), authority(city));

        if (possible) {
            assertThat(done(outcome).history())
                    .extracting(CaseStep::kind)
                    .containsExactly(CaseStep.Kind.BEGUN, CaseStep.Kind.ACCEPTED);
        } else {
            assertThat(refused(outcome)).isInstanceOf(CaseRefusal.NotAccepted.class);
        }
        assertThat(world.inForce(listed)).isEqualTo(!possible);
        assertThat(world.annotated(listed)).isFalse();
    }

    @Test
    void isBegunInNobodyElsesName() {
        CaseTarget listed = world.listed("wuhan", "罚1");
        assertThat(refused(begin(listed, authority("wuhan"), OTHER_AGENCY)))
                .isEqualTo(new CaseRefusal.For(Reason.CASE_UNKNOWN));
    }

    @Test
    void isDueAsTheCitySaysAndNeverGuessed() {
        world.clock.set("2026-12-30T02:00:00Z");
        assertThat(filed("ganzhou", world.listed("ganzhou", "罚1"), DisputeGround.OTHER).due())
                .isInstanceOfSatisfying(
                        Due.By.class,
                        due -> assertThat(due.lastDay()).isEqualTo(LocalDate.of(2027, 1, 19)));
        assertThat(filed("jiyang", world.listed("jiyang", "罚2"), DisputeGround.OTHER).due())
                .isInstanceOfSatisfying(
                        Due.CalendarUnknown.class, due -> assertThat(due.year()).isEqualTo(2027));
        assertThat(filed("wuhan", world.listed("wuhan", "罚3"), DisputeGround.OTHER).due())
                .isInstanceOf(Due.NoNumber.class);
    }

    @Test
    void doesNotRestMeasuresAgainOnTheSameGround() {
        CaseTarget listed = world.listed("wuhan", "罚1");
        settled("wuhan", accepted("wuhan", filed("wuhan", listed, DisputeGround.OTHER)), right());
        assertThat(world.inForce(listed)).isTrue();

        Dispute again = accepted("wuhan", filed("wuhan", listed, DisputeGround.OTHER));
        assertThat(world.inForce(listed)).isTrue();
        assertThat(again.state())
                .isInstanceOfSatisfying(
                        DisputeState.Accepted.class,
                        now -> assertThat(now.sameGroundAgain()).isTrue());

        accepted("wuhan", filed("wuhan", listed, DisputeGround.WRONG_TERM));
        assertThat(world.inForce(listed)).as("another ground rests them").isFalse();
    }

    @Test
    void isNotFiledTwiceOnOneGroundAtATime() {
        CaseTarget listed = world.listed("wuhan", "罚1");
        filed("wuhan", listed, DisputeGround.OTHER);
        assertThat(refused(file(listed, DisputeGround.OTHER, true, authority("wuhan"))))
                .isEqualTo(new CaseRefusal.For(Reason.ALREADY_OPEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jieyang", "jiyang", "ganzhou", "wuhan"})
    void withdrawsWhatWasWrong(String city) {
        CaseTarget listed = world.listed(city, "罚1");
        Dispute settled =
                settled(
                        city,
                        accepted(city, filed(city, listed, DisputeGround.WRONG_SUBJECT)),
                        new Finding(Found.WRONG, Correction.WITHDRAWN, "经核实不是该主体"));

        assertThat(world.inForce(listed)).isFalse();
        assertThat(world.listing(listed, company()).map(Listing::ending).map(Ending::reason))
                .hasValue(EndReason.CORRECTED);
        assertThat(settled.state())
                .isInstanceOfSatisfying(
                        DisputeState.Settled.class,
                        now -> {
                            assertThat(now.effect()).isEqualTo(Effect.CORRECTED_OR_WITHDRAWN);
                            assertThat(now.next()).isEmpty();
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jieyang", "jiyang", "ganzhou", "wuhan"})
    void letsMeasuresGoOnWhereTheEntryIsRightAndNamesTheNextRemedy(String city) {
        CaseTarget listed = world.listed(city, "罚1");
        Dispute settled =
                settled(city, accepted(city, filed(city, listed, DisputeGround.OTHER)), right());

        assertThat(world.inForce(listed)).isTrue();
        assertThat(world.annotated(listed)).as("the annotation goes").isFalse();
        assertThat(((DisputeState.Settled) settled.state()).next()).isNotEmpty();
    }

    @Test
    void letsBothVersionsStandWhereNeitherCanBeConfirmed() {
        var open = new Finding(Found.CANNOT_BE_CONFIRMED, null, "无法确认");
        for (String city : List.of("ganzhou", "wuhan")) {
            CaseTarget listed = world.listed(city, "罚 " + city);
            Dispute settled =
                    settled(city, accepted(city, filed(city, listed, DisputeGround.OTHER)), open);

            assertThat(world.inForce(listed)).isTrue();
            assertThat(world.annotated(listed)).isEqualTo(city.equals("ganzhou"));
            assertThat(((DisputeState.Settled) settled.state()).effect())
                    .isEqualTo(Effect.BOTH_STAND);
        }
    }

    @Test
    void callsNothingCorrectedBeforeItsSourceHandedInWhatIsRight() {
        world.listed("wuhan", "罚1");
        CaseTarget entry = world.entry("罚1");
        Dispute accepted = accepted("wuhan", filed("wuhan", entry, DisputeGround.WRONG_FACTS));
        var corrected = new Finding(Found.WRONG, Correction.CORRECTED, "已更正");
        assertThat(refused(settle("wuhan", accepted, corrected)))
                .isEqualTo(new CaseRefusal.For(Reason.NOT_CORRECTED_YET));

        world.penalty(
                new org.lianxin.subject.Party.ByUnifiedCode(COMPANY, "示例有限公司"),
                "wuhan",
                "罚1",
                "更正后的事实");
        assertThat(done(settle("wuhan", accepted, corrected)).state())
                .isInstanceOf(DisputeState.Settled.class);
    }

    @Test
    void sendsACourtsEntryToItsCourtAndRestsNothing() {
        CaseTarget listed = world.listedByCourt();
        Dispute sent =
                done(file(listed, DisputeGround.ALREADY_PERFORMED, true, authority("zhanjiang")));

        assertThat(sent.receiver()).isEqualTo(COURT.value());
        assertThat(sent.state())
                .isInstanceOfSatisfying(
                        DisputeState.AtCourt.class, at -> assertThat(at.next()).isNotEmpty());
        assertThat(sent.due())
                .isInstanceOfSatisfying(
                        Due.By.class,
                        due -> assertThat(due.lastDay()).isEqualTo(world.today().plusDays(15)));
        assertThat(world.inForce(listed)).isTrue();
        assertThat(refused(accept("zhanjiang", sent, key())))
                .isEqualTo(new CaseRefusal.For(Reason.CASE_UNKNOWN));
    }

    @Test
    void isFiledByTheSubjectAloneAndDecidedByItsOwnBodiesAlone() {
        CaseTarget listed = world.listed("zhanjiang", "罚1");
        var wanted = wanted(listed, DisputeGround.OTHER, true, authority("zhanjiang"));
        assertThat(
                        refused(
                                world.register.file(
                                        subject(STRANGER, Scope.DISPUTES_FILE),
                                        key(),
                                        company(),
                                        wanted)))
                .isEqualTo(new CaseRefusal.For(Reason.NOT_THE_SUBJECT));

        Dispute filed = done(world.register.file(self(), key(), company(), wanted));
        assertThat(refused(accept("wuhan", filed, key())))
                .isEqualTo(new CaseRefusal.For(Reason.CASE_UNKNOWN));
        assertThat(
                        refused(
                                world.register.accept(
                                        officer(authority("zhanjiang")),
                                        key(),
                                        new CaseSeen("no such case", 1),
                                        "受理")))
                .isEqualTo(new CaseRefusal.For(Reason.CASE_UNKNOWN));
    }

    @Test
    void isOfNobodyElsesListing() {
        CaseTarget persons = world.listedPerson("wuhan", "罚1");
        assertThat(refused(file(persons, DisputeGround.OTHER, true, authority("wuhan"))))
                .isEqualTo(new CaseRefusal.For(Reason.TARGET_UNKNOWN));
    }

    @Test
    void tellsTheSlowerOfTwoOfficersWhatChanged() throws Exception {
        CaseTarget listed = world.listed("wuhan", "罚1");
        Dispute filed = filed("wuhan", listed, DisputeGround.OTHER);
        Callable<CaseOutcome<Dispute>> accept = () -> accept("wuhan", filed, key());
        Callable<CaseOutcome<Dispute>> decline =
                () ->
                        world.register.decline(
                                officer(authority("wuhan")), key(), seen(filed), "不予受理");
        List<CaseOutcome<Dispute>> outcomes;
        try (var threads = Executors.newFixedThreadPool(2)) {
            outcomes =
                    threads.invokeAll(List.of(accept, decline)).stream()
                            .map(DisputeRegisterIT::result)
                            .toList();
        }

        assertThat(outcomes).filteredOn(CaseOutcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(CaseOutcome.Refused.class::isInstance)
                .singleElement()
                .extracting(RemedyWorld::refused)
                .isInstanceOfSatisfying(
                        CaseRefusal.Overtaken.class,
                        overtaken -> {
                            assertThat(overtaken.versionNow()).isEqualTo(2);
                            assertThat(overtaken.since())
                                    .singleElement()
                                    .extracting(CaseStep::version)
                                    .isEqualTo(2L);
                        });
    }

    @Test
    void theSameKeyAnswersTheFirstResultAgain() {
        CaseTarget listed = world.listed("wuhan", "罚1");
        MutationKey key = key();
        DisputeWanted wanted = wanted(listed, DisputeGround.OTHER, true, authority("wuhan"));
        Dispute first = done(world.register.file(self(), key, company(), wanted));
        accepted("wuhan", first);

        assertThat(done(world.register.file(self(), key, company(), wanted))).isEqualTo(first);
        DisputeWanted another = wanted(listed, DisputeGround.WRONG_TERM, true, authority("wuhan"));
        assertThat(refused(world.register.file(self(), key, company(), another)))
                .isEqualTo(new CaseRefusal.For(Reason.KEY_REUSED));
    }

    @Test
    void nothingRecordedLaterChangesAnEarlierAnswer() {
        CaseTarget listed = world.listed("wuhan", "罚1");
        Dispute filed = filed("wuhan", listed, DisputeGround.OTHER);
        Instant then = filed.history().getLast().recordedAt();
        List<Dispute> mine = world.disputes.of(self(), company(), null, 10, then);
        List<Dispute> theirs = theirs(then);

        Dispute accepted = accepted("wuhan", filed);
        settled("wuhan", accepted, right());

        assertThat(world.disputes.of(self(), company(), null, 10, then)).isEqualTo(mine);
        assertThat(theirs(then)).isEqualTo(theirs);
        assertThat(mine).containsExactly(filed);
        assertThat(world.disputes.find(self(), filed.id(), then)).hasValue(filed);
        assertThat(world.disputes.of(self(), company(), null, 10, null))
                .singleElement()
                .extracting(Dispute::version)
                .isEqualTo(3L);
        assertThat(world.disputes.of(self(), company(), null, 10, then.minusMillis(1))).isEmpty();
    }

    @Test
    void anotherOpenDisputeKeepsMeasuresAtRest() {
        CaseTarget listed = world.listed("wuhan", "罚1");
        Dispute first = accepted("wuhan", filed("wuhan", listed, DisputeGround.OTHER));
        Dispute second = accepted("wuhan", filed("wuhan", listed, DisputeGround.WRONG_TERM));

        settled("wuhan", first, right());
        assertThat(world.inForce(listed)).as("the second still rests them").isFalse();
        settled("wuhan", second, right());
        assertThat(world.inForce(listed)).isTrue();
    }

    @Test
    void aDisputeOfTheEntryKeepsItsListingAtRestAfterOneOfTheListingAndTheOtherWayRound() {
        for (boolean listingFirst : List.of(true, false)) {
            CaseTarget listed = world.listed("wuhan", "罚 " + listingFirst);
            CaseTarget entry = world.entry("罚 " + listingFirst);
            CaseTarget one = listingFirst ? listed : entry;
            CaseTarget two = listingFirst ? entry : listed;
            Dispute first = accepted("wuhan", filed("wuhan", one, DisputeGround.OTHER));
            Dispute second = accepted("wuhan", filed("wuhan", two, DisputeGround.OTHER));

            settled("wuhan", first, right());
            assertThat(world.inForce(listed)).as("the second still rests them").isFalse();
            settled("wuhan", second, right());
            assertThat(world.inForce(listed)).isTrue();
        }
    }

    @Test
    void whatCouldNotBeConfirmedStaysMarkedWhateverBecomesOfALaterDispute() {
        CaseTarget listed = world.listed("ganzhou", "罚1");
        var open = new Finding(Found.CANNOT_BE_CONFIRMED, null, "无法确认");
        settled(
                "ganzhou",
                accepted("ganzhou", filed("ganzhou", listed, DisputeGround.OTHER)),
                open);
        Dispute later =
                accepted("ganzhou", filed("ganzhou", world.entry("罚1"), DisputeGround.WRONG_TERM));
        settled("ganzhou", later, right());
        assertThat(world.annotated(listed)).isTrue();
    }

    @Test
    void aDisputedEntryRestsTheListingsThatRestOnItAndIsHiddenOnceWithdrawn() {
        CaseTarget listed = world.listed("ganzhou", "罚1");
        CaseTarget other = world.listed("ganzhou", "罚2");
        CaseTarget entry = world.entry("罚1");
        Dispute accepted = accepted("ganzhou", filed("ganzhou", entry, DisputeGround.OTHER));

        assertThat(world.inForce(listed)).isFalse();
        assertThat(world.inForce(other)).isTrue();
        assertThat(world.entries(null))
                .extracting(each -> each.documentNumber() + " " + each.disputed())
                .containsExactlyInAnyOrder("罚1 true", "罚2 false");

        Instant before = accepted.history().getLast().recordedAt();
        settled("ganzhou", accepted, new Finding(Found.WRONG, Correction.WITHDRAWN, "经核实有误"));
        assertThat(world.inForce(listed)).isFalse();
        assertThat(world.entries(null))
                .extracting(each -> each.documentNumber())
                .containsExactly("罚2");
        assertThat(world.entries(before)).as("whatever instant is asked about").hasSize(1);
    }

    @Test
    void callsOnWhoeverActedToPutItRight() {
        CaseTarget listed = world.listed("zhanjiang", "罚1");
        world.acted(listed, OTHER_AGENCY);
        Dispute accepted = accepted("zhanjiang", filed("zhanjiang", listed, DisputeGround.OTHER));
        Dispute settled =
                settled(
                        "zhanjiang",
                        accepted,
                        new Finding(Found.WRONG, Correction.WITHDRAWN, "经核实有误"));

        List<RestorationCall> calls =
                world.restorations.at(
                        officer(OTHER_AGENCY, Scope.RESTORATIONS_REPORT),
                        OTHER_AGENCY.value(),
                        null,
                        10);
        assertThat(calls).hasSize(1);
        assertThat(calls.getFirst().restoration().action().what()).isEqualTo("撤销荣誉称号");
        assertThat(calls.getFirst().isOpen()).isTrue();
        assertThat(refused(report(authority("wuhan"), calls.getFirst())))
                .isEqualTo(new CaseRefusal.For(Reason.CASE_UNKNOWN));
        RestorationCall reported = done(report(OTHER_AGENCY, calls.getFirst()));
        assertThat(reported.says()).isEqualTo("已恢复称号");
        assertThat(world.restorations.after(self(), settled.id())).containsExactly(reported);
        assertThat(refused(report(OTHER_AGENCY, calls.getFirst())))
                .isEqualTo(new CaseRefusal.For(Reason.OUT_OF_ORDER));
    }

    @Test
    void callsOnNobodyWhereTheEntryWasRight() {
        CaseTarget listed = world.listed("zhanjiang", "罚1");
        world.acted(listed, OTHER_AGENCY);
        Dispute settled =
                settled(
                        "zhanjiang",
                        accepted("zhanjiang", filed("zhanjiang", listed, DisputeGround.OTHER)),
                        right());
        assertThat(world.restorations.after(self(), settled.id())).isEmpty();
    }

    private CaseOutcome<RestorationCall> report(UnifiedCode body, RestorationCall call) {
        return world.restoring.report(
                officer(body, Scope.RESTORATIONS_REPORT), key(), call.id(), "已恢复称号");
    }

    private List<Dispute> theirs(@Nullable Instant at) {
        return world.disputes.at(
                officer(authority("wuhan")),
                new CasesAt(authority("wuhan").value(), false, null, 10, at));
    }

    private static Finding right() {
        return new Finding(Found.RIGHT, null, "经核实无误");
    }

    private Dispute filed(String city, CaseTarget target, DisputeGround ground) {
        return done(file(target, ground, true, authority(city)));
    }

    private CaseOutcome<Dispute> file(
            CaseTarget target, DisputeGround ground, boolean written, UnifiedCode to) {
        return world.register.file(self(), key(), company(), wanted(target, ground, written, to));
    }

    private CaseOutcome<Dispute> begin(CaseTarget target, UnifiedCode to, UnifiedCode by) {
        return world.register.begin(
                officer(by), key(), wanted(target, DisputeGround.OTHER, true, to));
    }

    private Dispute accepted(String city, Dispute filed) {
        return done(accept(city, filed, key()));
    }

    private CaseOutcome<Dispute> accept(String city, Dispute filed, MutationKey key) {
        return world.register.accept(officer(authority(city)), key, seen(filed), "符合条件");
    }

    private Dispute settled(String city, Dispute accepted, Finding finding) {
        return done(settle(city, accepted, finding));
    }

    private CaseOutcome<Dispute> settle(String city, Dispute accepted, Finding finding) {
        return world.register.settle(officer(authority(city)), key(), seen(accepted), finding);
    }

    private static CaseSeen seen(Dispute dispute) {
        return new CaseSeen(dispute.id(), dispute.version());
    }

    private static DisputeWanted wanted(
            CaseTarget target, DisputeGround ground, boolean written, UnifiedCode to) {
        return new DisputeWanted(target, ground, "内容与事实不符", "证据一份", written, to);
    }

    private static CaseOutcome<Dispute> result(
            java.util.concurrent.Future<CaseOutcome<Dispute>> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
