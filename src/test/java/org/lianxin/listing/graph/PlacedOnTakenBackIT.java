package org.lianxin.listing.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.listing.graph.LifeOfficers.DOCUMENT;
import static org.lianxin.listing.graph.LifeOfficers.PLACED;
import static org.lianxin.listing.graph.LifeOfficers.TERM;
import static org.lianxin.listing.graph.LifeOfficers.moved;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxin.TestGraph;
import org.lianxin.conduct.EntryMark;
import org.lianxin.conduct.graph.TestConduct;
import org.lianxin.listing.Lack;
import org.lianxin.listing.LifeOutcome;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.ListingLife;

import java.util.Optional;

/** An officer lists nobody on a decision that was withdrawn or repaired. */
class PlacedOnTakenBackIT {

    @BeforeEach
    void empty() {
        TestGraph.reset();
    }

    @ParameterizedTest
    @EnumSource(
            value = EntryMark.class,
            names = {"WITHDRAWN", "REPAIRED"})
    void neitherProposesNorPlacesOnADecisionThatWasTakenBack(EntryMark mark) {
        LifeOfficers officers = LifeOfficers.in("wuhan");
        ListingLife noticed = officers.noticed();
        mark(officers, mark);

        lacksADecision(officers.take(noticed, new LifeStep.Place(TERM)));
        lacksADecision(officers.propose(officers.proposal(officers.blackList(), "安全生产", DOCUMENT)));
        assertThat(officers.listings()).isEmpty();
    }

    @Test
    void placesOnADisputedOne() {
        LifeOfficers officers = LifeOfficers.in("wuhan");
        ListingLife noticed = officers.noticed();
        mark(officers, EntryMark.DISPUTED);

        moved(officers.take(noticed, new LifeStep.Place(TERM)));
        assertThat(officers.listings()).hasSize(1);
    }

    private static void lacksADecision(LifeOutcome outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        LifeOutcome.Lacking.class,
                        lacking ->
                                assertThat(lacking.lacks())
                                        .extracting(Lack::kind)
                                        .containsExactly(Lack.Kind.NO_DECISION));
    }

    /** Recorded later than the day on which it is placed: that changes nothing. */
    private static void mark(LifeOfficers officers, EntryMark mark) {
        String entry = entry();
        officers.transactions.write(
                writing -> {
                    TestConduct.marks().mark(writing, entry, mark, PLACED.plusDays(9));
                    return Optional.empty();
                });
    }

    private static String entry() {
        try (var session = TestGraph.driver().session()) {
            return session.run("MATCH (e:CreditEntry) RETURN e.key AS key")
                    .single()
                    .get("key")
                    .asString();
        }
    }
}
