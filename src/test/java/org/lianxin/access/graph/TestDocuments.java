package org.lianxin.access.graph;

import org.lianxin.access.TrustedDocumentRegister;
import org.lianxin.access.TrustedDocuments;
import org.lianxin.cypher.graph.TestDoor;

/** Trusted documents in the test graph, for tests of other packages. */
public final class TestDocuments {

    private TestDocuments() {}

    public static TrustedDocuments trusted() {
        return documents();
    }

    public static TrustedDocumentRegister register() {
        return documents();
    }

    private static GraphTrustedDocuments documents() {
        return new GraphTrustedDocuments(TestDoor.questions(), TestDoor.transactions());
    }
}
