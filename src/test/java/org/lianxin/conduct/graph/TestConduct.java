package org.lianxin.conduct.graph;

import org.lianxin.conduct.ConductRegister;
import org.lianxin.conduct.CreditEntries;
import org.lianxin.conduct.EntryMarks;
import org.lianxin.cypher.Questions;
import org.lianxin.subject.graph.TestSubjects;

/** The conduct module's adapters for tests without a Spring context. */
public final class TestConduct {

    private TestConduct() {}

    public static CreditEntries entries(Questions questions) {
        return new GraphCreditEntries(questions);
    }

    public static ConductRegister register() {
        return new GraphConductRegister(TestSubjects.register());
    }

    public static EntryMarks marks() {
        return new GraphEntryMarks();
    }
}
