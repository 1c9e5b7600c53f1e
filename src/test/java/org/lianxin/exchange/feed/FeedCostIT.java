package org.lianxin.exchange.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.exchange.feed.FeedWorld.TERM;
import static org.lianxin.exchange.feed.FeedWorld.TODAY;
import static org.lianxin.exchange.feed.FeedWorld.row;

import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.conduct.Rows;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.graph.ProfiledWriting;
import org.lianxin.listing.ListingRow;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** What it costs to tell feeds of a change, in what the database touches for it. */
class FeedCostIT {

    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");

    private final FeedWorld world = new FeedWorld();

    /** A subject may have hundreds of entries, and each change tells of one of them. */
    @Test
    void readsOfASubjectsListingsOnlyThoseThatChange() {
        world.file(row(Rows.COMPANY, "守0", TODAY));
        long ofOne = hitsOfTellingAgain("守0");
        ListingRow[] many = new ListingRow[200];
        Arrays.setAll(many, i -> row(Rows.COMPANY, "守" + (i + 1), TERM, TODAY, i + 3));
        world.file(many);

        assertThat(hitsOfTellingAgain("守0")).isEqualTo(ofOne).isPositive();
    }

    private static long hitsOfTellingAgain(String document) {
        Touched listing = new Touched(Touched.Kind.LISTING, key(document));
        return ProfiledWriting.databaseHits(
                NOW, writing -> TestFeeds.follower().follow(writing, Set.of(listing)));
    }

    private static String key(String document) {
        return TestGraph.driver()
                .executableQuery(
                        "MATCH (l:Listing)-[:STATED_AS]->({groundDocument: $document})"
                                + " RETURN l.key AS key")
                .withParameters(Map.of("document", document))
                .execute()
                .records()
                .getFirst()
                .get("key")
                .asString();
    }
}
