package org.lianxin.remedy.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.remedy.graph.RemedyWorld.authority;
import static org.lianxin.remedy.graph.RemedyWorld.company;
import static org.lianxin.remedy.graph.RemedyWorld.done;
import static org.lianxin.remedy.graph.RemedyWorld.key;
import static org.lianxin.remedy.graph.RemedyWorld.officer;
import static org.lianxin.remedy.graph.RemedyWorld.refused;
import static org.lianxin.remedy.graph.RemedyWorld.self;

import org.junit.jupiter.api.Test;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.Ending;
import org.lianxin.listing.Listing;
import org.lianxin.listing.graph.TestListings;
import org.lianxin.remedy.CaseOutcome;
import org.lianxin.remedy.CaseRefusal;
import org.lianxin.remedy.CaseRefusal.Reason;
import org.lianxin.remedy.CaseSeen;
import org.lianxin.remedy.CaseTarget;
import org.lianxin.remedy.Correction;
import org.lianxin.remedy.Dispute;
import org.lianxin.remedy.DisputeGround;
import org.lianxin.remedy.DisputeWanted;
import org.lianxin.remedy.Finding;
import org.lianxin.remedy.RepairRequest;
import org.lianxin.remedy.RepairWanted;
import org.lianxin.remedy.Settlement.Found;

/** What random histories found wrong, each in the fewest steps that show it. */
class OverlappingDisputesIT {

    private static final Finding RIGHT = new Finding(Found.RIGHT, null, "经核实无误");
    private static final Finding UNCLEAR = new Finding(Found.CANNOT_BE_CONFIRMED, null, "无法核实");
    private static final Finding WRONG = new Finding(Found.WRONG, Correction.WITHDRAWN, "经核实有误");

    private final RemedyWorld world = new RemedyWorld();

    @Test
    void nothingThatIsOverIsDisputedOrRepairedAgain() {
        CaseTarget listed = world.listed("wuhan", "罚1");
        CaseTarget entry = world.entry("罚1");
        settled("wuhan", accepted("wuhan", entry, DisputeGround.OTHER), WRONG);

        for (CaseTarget over : new CaseTarget[] {listed, entry}) {
            assertThat(refused(file("wuhan", over, DisputeGround.WRONG_TERM)))
                    .isEqualTo(new CaseRefusal.For(Reason.TARGET_UNKNOWN));
            assertThat(
                            refused(
                                    world.repairing.apply(
                                            self(),
                                            key(),
                                            company(),
                                            new RepairWanted(
                                                    over,
                                                    RepairRequest.Way.PUT_RIGHT,
                                                    "已纠正",
                                                    "证明",
                                                    "承诺书"))))
                    .isEqualTo(new CaseRefusal.For(Reason.TARGET_UNKNOWN));
        }
    }

    @Test
    void aDisputeOfTheListingKeepsItAtRestWhenThatOfItsEntryEnds() {
        CaseTarget listed = world.listed("wuhan", "罚1");
        Dispute first = accepted("wuhan", world.entry("罚1"), DisputeGround.OTHER);
        Dispute second = accepted("wuhan", listed, DisputeGround.WRONG_TERM);

        settled("wuhan", first, RIGHT);
        assertThat(world.inForce(listed)).as("the second still rests it").isFalse();
        settled("wuhan", second, RIGHT);
        assertThat(world.inForce(listed)).isTrue();
    }

    @Test
    void bothVersionsStayMarkedWhenALaterDisputeFindsTheEntryRight() {
        CaseTarget listed = world.listed("ganzhou", "罚1");
        settled("ganzhou", accepted("ganzhou", listed, DisputeGround.OTHER), UNCLEAR);
        settled("ganzhou", accepted("ganzhou", listed, DisputeGround.WRONG_TERM), RIGHT);
        assertThat(world.annotated(listed)).as("the first left both versions standing").isTrue();

        CaseTarget other = world.listed("ganzhou", "罚2");
        settled("ganzhou", accepted("ganzhou", other, DisputeGround.OTHER), RIGHT);
        assertThat(world.annotated(other)).as("nothing is left open here").isFalse();
    }

    @Test
    void whatRanOutMeanwhileIsWithdrawnWhetherOrNotThatWasNoted() {
        CaseTarget noted = world.listed("wuhan", "罚1");
        CaseTarget unnoted = world.listed("zhanjiang", "罚2");
        Dispute first = accepted("wuhan", noted, DisputeGround.OTHER);
        Dispute second = accepted("zhanjiang", unnoted, DisputeGround.OTHER);
        world.clock.set("2028-03-05T02:00:00Z");
        settled("zhanjiang", second, WRONG);
        TestListings.lapses(world.transactions).note(world.today());
        settled("wuhan", first, WRONG);

        assertThat(world.listing(noted, company()).map(Listing::ending).map(Ending::reason))
                .hasValue(EndReason.CORRECTED);
        assertThat(world.listing(unnoted, company()).map(Listing::ending).map(Ending::reason))
                .hasValue(EndReason.CORRECTED);
    }

    private CaseOutcome<Dispute> file(String city, CaseTarget target, DisputeGround ground) {
        return world.register.file(
                self(),
                key(),
                company(),
                new DisputeWanted(target, ground, "说明", null, true, authority(city)));
    }

    private Dispute accepted(String city, CaseTarget target, DisputeGround ground) {
        Dispute filed = done(file(city, target, ground));
        return done(
                world.register.accept(
                        officer(authority(city)),
                        key(),
                        new CaseSeen(filed.id(), filed.version()),
                        "受理"));
    }

    private void settled(String city, Dispute accepted, Finding finding) {
        done(
                world.register.settle(
                        officer(authority(city)),
                        key(),
                        new CaseSeen(accepted.id(), accepted.version()),
                        finding));
    }
}
