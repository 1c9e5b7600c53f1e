package org.lianxin.exchange.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.exchange.peer.Region.A;
import static org.lianxin.exchange.peer.Region.B;
import static org.lianxin.exchange.peer.Region.C;
import static org.lianxin.exchange.peer.Region.TODAY;
import static org.lianxin.exchange.peer.Region.row;
import static org.lianxin.exchange.peer.Region.terms;

import org.lianxin.SetClock;
import org.lianxin.TestGraph;
import org.lianxin.exchange.PeerAgreementOutcome;
import org.lianxin.exchange.PeerGrade;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeStep;

import java.util.List;

/** Two regions, each with a graph of its own, that know each other and a third. */
record TwoGraphs(Region a, Region b, DirectSource fromA, DirectSource fromB) {

    /** With nothing in them, at the hour at which a new clock stands. */
    static TwoGraphs emptied() {
        return emptied(new SetClock());
    }

    static TwoGraphs emptied(SetClock clock) {
        TestGraph.reset();
        TestGraph.resetSecond();
        Region a = new Region(A, TestGraph.driver(), clock);
        Region b = new Region(B, TestGraph.second(), clock);
        for (Region each : List.of(a, b)) {
            each.know(each == a ? B : A);
            each.know(C);
        }
        return new TwoGraphs(a, b, new DirectSource(a, b), new DirectSource(b, a));
    }

    /** Each tells the other whatever stands in it. */
    TwoGraphs agreed(boolean mayForward) {
        done(a.agree(B, terms(true, true, PeerGrade.STANDING, mayForward)));
        done(b.agree(A, terms(true, true, PeerGrade.STANDING, mayForward)));
        return this;
    }

    static void done(PeerAgreementOutcome outcome) {
        assertThat(outcome).isInstanceOf(PeerAgreementOutcome.Done.class);
    }

    /** Files so many in the first, and finds one out of four of them wrong. */
    void file(int listings) {
        for (int i = 0; i < listings; i++) {
            a.file(row("甲" + i, TODAY));
            if (i % 4 == 3) {
                a.step("甲" + (i - 2), new LifeStep.End(EndReason.CORRECTED, TODAY));
            }
        }
    }
}
