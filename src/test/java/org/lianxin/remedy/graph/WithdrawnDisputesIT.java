package org.lianxin.remedy.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.remedy.graph.RemedyWorld.COURT;
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
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.remedy.CaseOutcome;
import org.lianxin.remedy.CaseRefusal;
import org.lianxin.remedy.CaseRefusal.Reason;
import org.lianxin.remedy.CaseSeen;
import org.lianxin.remedy.CaseStep;
import org.lianxin.remedy.CaseTarget;
import org.lianxin.remedy.CasesAt;
import org.lianxin.remedy.Dispute;
import org.lianxin.remedy.DisputeGround;
import org.lianxin.remedy.DisputeState;
import org.lianxin.remedy.DisputeWanted;
import org.lianxin.remedy.Finding;
import org.lianxin.remedy.Settlement.Found;

import java.time.Instant;
import java.util.List;

/** Whoever filed a dispute takes it back: what it began ends, and nobody else can end it so. */
class WithdrawnDisputesIT {

    private final RemedyWorld world = new RemedyWorld();

    @ParameterizedTest
    @CsvSource({
        "zhanjiang, true, false",
        "jieyang, true, false",
        "jiyang, false, false",
        "ganzhou, true, true",
        "wuhan, true, false",
    })
    void endsWhatItsAcceptanceBegan(String city, boolean suspends, boolean annotates) {
        CaseTarget listed = world.listed(city, "罚1");
        Dispute accepted = accepted(city, filed(city, listed, DisputeGround.OTHER));
        Instant then = accepted.history().getLast().recordedAt();
        assertThat(world.inForce(listed)).isEqualTo(!suspends);
        assertThat(world.annotated(listed)).isEqualTo(annotates);

        Dispute withdrawn = done(withdraw(accepted));

        assertThat(withdrawn.state()).isEqualTo(new DisputeState.Withdrawn());
        assertThat(withdrawn.history())
                .extracting(CaseStep::kind)
                .containsExactly(
                        CaseStep.Kind.FILED, CaseStep.Kind.ACCEPTED, CaseStep.Kind.WITHDRAWN);
        assertThat(withdrawn.history().getLast().organisation()).isNull();
        assertThat(world.inForce(listed)).as("measures go on").isTrue();
        assertThat(world.annotated(listed)).isFalse();
        assertThat(world.disputes.of(self(), company(), null, 10, then))
                .as("what was known then")
                .containsExactly(accepted);

        Dispute again = accepted(city, filed(city, listed, DisputeGround.OTHER));
        assertThat(world.inForce(listed)).as("the same ground rests nothing again").isTrue();
        assertThat(((DisputeState.Accepted) again.state()).sameGroundAgain()).isEqualTo(suspends);
    }

    @Test
    void takesNothingFromTheGroundIfItWasNeverAccepted() {
        CaseTarget listed = world.listed("wuhan", "罚1");
        done(withdraw(filed("wuhan", listed, DisputeGround.OTHER)));
        assertThat(world.inForce(listed)).isTrue();
        accepted("wuhan", filed("wuhan", listed, DisputeGround.OTHER));
        assertThat(world.inForce(listed)).isFalse();
    }

    @Test
    void leavesMeasuresAtRestForAnotherDispute() {
        CaseTarget listed = world.listed("ganzhou", "罚1");
        Dispute first = accepted("ganzhou", filed("ganzhou", listed, DisputeGround.OTHER));
        Dispute second = accepted("ganzhou", filed("ganzhou", listed, DisputeGround.WRONG_TERM));
        done(withdraw(first));
        assertThat(world.inForce(listed)).isFalse();
        assertThat(world.annotated(listed)).isTrue();
        done(withdraw(second));
        assertThat(world.inForce(listed)).isTrue();
        assertThat(world.annotated(listed)).isFalse();
    }

    @Test
    void letsADisputedEntryCarryItsListingsAgain() {
        CaseTarget listed = world.listed("ganzhou", "罚1");
        CaseTarget entry = world.entry("罚1");
        Dispute accepted = accepted("ganzhou", filed("ganzhou", entry, DisputeGround.OTHER));
        assertThat(world.inForce(listed)).isFalse();
        assertThat(world.entries(null)).anyMatch(each -> each.disputed());
        done(withdraw(accepted));
        assertThat(world.inForce(listed)).isTrue();
        assertThat(world.entries(null)).noneMatch(each -> each.disputed());
    }

    @Test
    void isForItsOwnSubjectAlone() {
        CaseTarget listed = world.listed("wuhan", "罚1");
        Dispute filed = filed("wuhan", listed, DisputeGround.OTHER);
        Permit stranger = subject(STRANGER, Scope.DISPUTES_FILE);
        assertThat(refused(withdraw(stranger, filed))).isEqualTo(reason(Reason.NOT_THE_SUBJECT));
        assertThat(refused(withdraw(officer(authority("wuhan")), filed)))
                .isEqualTo(reason(Reason.NOT_THE_SUBJECT));
        var other = new OrganisationId(UnifiedCode.of("91999999MADCN0031K"));
        world.spokenFor.add(other);
        assertThat(refused(world.register.withdraw(self(), key(), other, seen(filed), "不再异议")))
                .as("of another organisation that one speaks for")
                .isEqualTo(reason(Reason.CASE_UNKNOWN));
        world.spokenFor.clear();
        assertThat(refused(withdraw(filed)))
                .as("the legal representative left")
                .isEqualTo(reason(Reason.NOT_THE_SUBJECT));
        assertThat(world.disputes.find(self(), filed.id(), null)).contains(filed);
    }

    @Test
    void endsNothingThatAnAuthorityBeganOrACourtHasOrThatIsOver() {
        CaseTarget listed = world.listed("wuhan", "罚1");
        Dispute begun =
                done(
                        world.register.begin(
                                officer(authority("wuhan")),
                                key(),
                                wanted(listed, DisputeGround.OTHER, authority("wuhan"))));
        assertThat(refused(withdraw(begun))).isEqualTo(reason(Reason.CASE_UNKNOWN));
        assertThat(world.inForce(listed)).isFalse();

        Dispute atCourt = done(file(world.listedByCourt(), DisputeGround.OTHER, COURT));
        assertThat(refused(withdraw(atCourt))).isEqualTo(reason(Reason.OUT_OF_ORDER));

        Dispute accepted =
                accepted("wuhan", filed("wuhan", listed, DisputeGround.ALREADY_PERFORMED));
        Dispute settled =
                done(
                        world.register.settle(
                                officer(authority("wuhan")),
                                key(),
                                seen(accepted),
                                new Finding(Found.RIGHT, null, "无误")));
        assertThat(refused(withdraw(accepted)))
                .isInstanceOfSatisfying(
                        CaseRefusal.Overtaken.class,
                        overtaken -> assertThat(overtaken.versionNow()).isEqualTo(3));
        assertThat(refused(withdraw(settled))).isEqualTo(reason(Reason.OUT_OF_ORDER));
    }

    @Test
    void leavesTheListOfOpenCasesWhichCountsOnlyThose() {
        CaseTarget listed = world.listed("wuhan", "罚1");
        Dispute oldest = filed("wuhan", listed, DisputeGround.OTHER);
        Dispute taken = filed("wuhan", listed, DisputeGround.WRONG_TERM);
        Dispute newest = filed("wuhan", listed, DisputeGround.WRONG_FACTS);
        Instant then = newest.history().getLast().recordedAt();
        done(withdraw(taken));
        done(withdraw(newest));

        assertThat(ids(true, 1, null)).as("a page of one").containsExactly(oldest.id());
        assertThat(ids(false, 1, null)).containsExactly(newest.id());
        assertThat(ids(true, 9, then)).containsExactly(newest.id(), taken.id(), oldest.id());
    }

    private List<String> ids(boolean openOnly, int first, @Nullable Instant at) {
        return world
                .disputes
                .at(
                        officer(authority("wuhan")),
                        new CasesAt(authority("wuhan").value(), openOnly, null, first, at))
                .stream()
                .map(Dispute::id)
                .toList();
    }

    private CaseOutcome<Dispute> withdraw(Dispute dispute) {
        return withdraw(self(), dispute);
    }

    private CaseOutcome<Dispute> withdraw(Permit permit, Dispute dispute) {
        return world.register.withdraw(permit, key(), company(), seen(dispute), "不再异议");
    }

    private Dispute filed(String city, CaseTarget target, DisputeGround ground) {
        return done(file(target, ground, authority(city)));
    }

    private CaseOutcome<Dispute> file(CaseTarget target, DisputeGround ground, UnifiedCode to) {
        return world.register.file(self(), key(), company(), wanted(target, ground, to));
    }

    private Dispute accepted(String city, Dispute filed) {
        return done(world.register.accept(officer(authority(city)), key(), seen(filed), "受理"));
    }

    private static DisputeWanted wanted(CaseTarget target, DisputeGround ground, UnifiedCode to) {
        return new DisputeWanted(target, ground, "说明", null, true, to);
    }

    private static CaseSeen seen(Dispute dispute) {
        return new CaseSeen(dispute.id(), dispute.version());
    }

    private static CaseRefusal reason(Reason reason) {
        return new CaseRefusal.For(reason);
    }
}
