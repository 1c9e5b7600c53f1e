package org.lianxin.exchange.recall;

import org.lianxin.cypher.BeforeCommit;
import org.lianxin.exchange.RecallCauseRegister;
import org.lianxin.exchange.feed.TestFeeds;

/** Recalls for tests of what calls back. */
public final class TestRecalls {

    private TestRecalls() {}

    public static RecallCauseRegister causes() {
        return new RecallCauses(TestFeeds.IDS::of);
    }

    /** The same as what takes part in each writing. */
    public static BeforeCommit writer() {
        return new RecallCauses(TestFeeds.IDS::of);
    }
}
