package org.lianxin.remedy.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.remedy.graph.RemedyWorld.authority;
import static org.lianxin.remedy.graph.RemedyWorld.company;
import static org.lianxin.remedy.graph.RemedyWorld.done;
import static org.lianxin.remedy.graph.RemedyWorld.key;
import static org.lianxin.remedy.graph.RemedyWorld.officer;
import static org.lianxin.remedy.graph.RemedyWorld.self;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.listing.LifeOutcome;
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

/** What becomes of a listing whose term lies ahead when the decision it rests on is taken back. */
class WithdrawnAheadIT {

    private static final int DAYS = 5;

    private final RemedyWorld world = new RemedyWorld();
    private final LocalDate from = world.today().plusDays(DAYS);

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jieyang", "jiyang", "ganzhou", "wuhan"})
    void neverComesIntoForceOnceItsDecisionIsWithdrawn(String city) {
        CaseTarget listed = world.listedFrom(from, city, "罚1");
        assertThat(world.listing(listed, company())).isPresent();

        settle(city, new Finding(Found.WRONG, Correction.WITHDRAWN, "经核实不是该主体"));

        assertThat(world.listing(listed, company())).as("nowhere to be read").isEmpty();
        begin();
        assertThat(world.listing(listed, company())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jieyang", "jiyang", "ganzhou", "wuhan"})
    void comesIntoForceWhereItsDecisionWasRight(String city) {
        CaseTarget listed = world.listedFrom(from, city, "罚1");

        settle(city, new Finding(Found.RIGHT, null, "经核实无误"));

        assertThat(world.inForce(listed)).as("not yet").isFalse();
        begin();
        assertThat(world.inForce(listed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jiyang", "wuhan"})
    void neverComesIntoForceOnceItsBodyWithdrawsIt(String city) {
        CaseTarget listed = world.listedFrom(from, city, "罚1");
        CaseTarget other = world.listedFrom(from, city, "罚2");

        assertThat(world.revoke(listed.key(), authority(city), false))
                .isInstanceOf(LifeOutcome.Moved.class);

        begin();
        assertThat(world.listing(listed, company())).isEmpty();
        assertThat(world.inForce(other)).isTrue();
    }

    private void settle(String city, Finding finding) {
        var wanted =
                new DisputeWanted(
                        world.entry("罚1"),
                        DisputeGround.WRONG_SUBJECT,
                        "内容与事实不符",
                        "证据一份",
                        true,
                        authority(city));
        Dispute filed = done(world.register.file(self(), key(), company(), wanted));
        var officer = officer(authority(city));
        Dispute accepted = done(world.register.accept(officer, key(), seen(filed), "符合条件"));
        done(world.register.settle(officer, key(), seen(accepted), finding));
    }

    private void begin() {
        world.clock.set(world.clock.instant().plus(Duration.ofDays(DAYS)));
        assertThat(world.today()).isEqualTo(from);
    }

    private static CaseSeen seen(Dispute dispute) {
        return new CaseSeen(dispute.id(), dispute.version());
    }
}
