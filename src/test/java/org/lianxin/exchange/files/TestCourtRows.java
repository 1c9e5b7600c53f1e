package org.lianxin.exchange.files;

import org.lianxin.cypher.Questions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.exchange.CourtRowReading;
import org.lianxin.rulebook.files.ShippedRulebooks;

/** How rows of courts' lists are read, for tests without a Spring context. */
public final class TestCourtRows {

    private TestCourtRows() {}

    public static CourtRowReading reading() {
        return reading(TestDoor.questions());
    }

    public static CourtRowReading reading(Questions questions) {
        return new CourtSyncRows(ShippedRulebooks.all(), questions);
    }
}
