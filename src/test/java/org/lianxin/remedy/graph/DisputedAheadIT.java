package org.lianxin.remedy.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.remedy.graph.RemedyWorld.authority;
import static org.lianxin.remedy.graph.RemedyWorld.company;
import static org.lianxin.remedy.graph.RemedyWorld.done;
import static org.lianxin.remedy.graph.RemedyWorld.key;
import static org.lianxin.remedy.graph.RemedyWorld.officer;
import static org.lianxin.remedy.graph.RemedyWorld.self;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.remedy.CaseSeen;
import org.lianxin.remedy.CaseTarget;
import org.lianxin.remedy.Correction;
import org.lianxin.remedy.Dispute;
import org.lianxin.remedy.DisputeGround;
import org.lianxin.remedy.DisputeWanted;
import org.lianxin.remedy.Finding;
import org.lianxin.remedy.Settlement.Found;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * 信息核实期间暂不执行: whatever rests on a disputed entry carries no measure while that is verified, also
 * what begins, is placed or is stated anew after the dispute was accepted. 济阳 §4.3: 不停止执行.
 */
class DisputedAheadIT {

    private static final int DAYS = 5;

    private final RemedyWorld world = new RemedyWorld();
    private final LocalDate ahead = world.today().plusDays(DAYS);
    private final Interval since2025 =
            Interval.closedOn(LocalDate.of(2025, 3, 1), LocalDate.of(2028, 2, 29));

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jieyang", "ganzhou", "wuhan"})
    void restsFromItsFirstDayWhereItWasDisputedBefore(String city) {
        CaseTarget listed = world.listedFrom(ahead, city, "罚1");
        CaseTarget other = world.listedFrom(ahead, city, "罚2");
        Dispute onEntry = accepted(city, world.entry("罚1"));

        begin();
        assertThat(world.inForce(listed)).isFalse();
        assertThat(world.inForce(other)).as("the twin nobody disputes").isTrue();
        assertThat(world.annotated(listed)).isEqualTo(city.equals("ganzhou"));

        settled(city, onEntry);
        assertThat(world.inForce(listed)).isTrue();
        assertThat(world.annotated(listed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jieyang", "ganzhou", "wuhan"})
    void beginsWhereTheDisputeOfItselfWasOverBefore(String city) {
        CaseTarget listed = world.listedFrom(ahead, city, "罚1");
        Dispute dispute = accepted(city, listed);
        world.clock.set(world.clock.instant().plus(Duration.ofDays(1)));
        settled(city, dispute);

        begin();
        assertThat(world.inForce(listed)).isTrue();
        assertThat(world.annotated(listed)).isFalse();
    }

    @Test
    void goesOnInJiyang() {
        CaseTarget listed = world.listedFrom(ahead, "jiyang", "罚1");
        accepted("jiyang", world.entry("罚1"));

        begin();
        assertThat(world.inForce(listed)).isTrue();
        assertThat(world.annotated(listed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jieyang", "ganzhou", "wuhan"})
    void restsFromItsPlacingWhereItsEntryWasDisputedBefore(String city) {
        Dispute dispute = accepted(city, world.penalty(authority(city), city, "罚1"));
        world.penalty(authority(city), city, "罚2");

        CaseTarget listed = world.placed(city, "罚1", since2025);
        CaseTarget other = world.placed(city, "罚2", since2025);
        assertThat(world.inForce(listed)).isFalse();
        assertThat(world.inForce(other)).isTrue();
        assertThat(world.annotated(listed)).isEqualTo(city.equals("ganzhou"));

        settled(city, dispute);
        assertThat(world.inForce(listed)).isTrue();
        assertThat(world.annotated(listed)).isFalse();
        world.placed(city, "罚1", Interval.closedOn(since2025.from(), LocalDate.of(2028, 3, 9)));
        assertThat(world.inForce(listed)).as("nothing is disputed any more").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jiyang"})
    void carriesMeasuresWhereNobodyAcceptedOrThePlanLetsThemGoOn(String city) {
        CaseTarget entry = world.penalty(authority(city), city, "罚1");
        Dispute filed = filed(authority(city), entry);
        if (city.equals("jiyang")) {
            accept(authority(city), filed);
        }
        assertThat(world.inForce(world.placed(city, "罚1", since2025))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"RIGHT", "WRONG"})
    void goesOnWithTheDisputeAlsoIfItRestsOnAnotherDecisionByThen(Found found) {
        CaseTarget former = world.penalty(RemedyWorld.OTHER_AGENCY, "zhanjiang", "罚1");
        CaseTarget listed = world.placed("zhanjiang", "罚1", since2025);
        Dispute dispute = accept(RemedyWorld.OTHER_AGENCY, filed(RemedyWorld.OTHER_AGENCY, former));
        assertThat(world.inForce(listed)).isFalse();
        world.penalty(authority("zhanjiang"), "zhanjiang", "罚1");
        world.placed(
                "zhanjiang", "罚1", Interval.closedOn(since2025.from(), LocalDate.of(2028, 3, 9)));
        assertThat(world.inForce(listed)).as("as long as it is verified").isFalse();

        Correction correction = found == Found.WRONG ? Correction.WITHDRAWN : null;
        settle(authority("zhanjiang"), dispute, new Finding(found, correction, "经核实"));
        assertThat(world.inForce(listed)).as("the former decision is not its own").isTrue();
    }

    private Dispute accepted(String city, CaseTarget target) {
        return accept(authority(city), filed(authority(city), target));
    }

    private void settled(String city, Dispute dispute) {
        settle(authority(city), dispute, new Finding(Found.RIGHT, null, "经核实无误"));
    }

    private Dispute filed(UnifiedCode with, CaseTarget target) {
        var wanted =
                new DisputeWanted(target, DisputeGround.WRONG_FACTS, "内容与事实不符", "证据一份", true, with);
        return done(world.register.file(self(), key(), company(), wanted));
    }

    private Dispute accept(UnifiedCode by, Dispute filed) {
        return done(world.register.accept(officer(by), key(), seen(filed), "符合条件"));
    }

    private void settle(UnifiedCode by, Dispute accepted, Finding finding) {
        done(world.register.settle(officer(by), key(), seen(accepted), finding));
    }

    private void begin() {
        world.clock.set(ahead.atTime(2, 0).toInstant(ZoneOffset.UTC));
        assertThat(world.today()).isEqualTo(ahead);
    }

    private static CaseSeen seen(Dispute dispute) {
        return new CaseSeen(dispute.id(), dispute.version());
    }
}
