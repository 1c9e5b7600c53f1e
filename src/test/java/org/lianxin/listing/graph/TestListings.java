package org.lianxin.listing.graph;

import org.lianxin.cypher.Questions;
import org.lianxin.listing.ListingRegister;
import org.lianxin.listing.Listings;
import org.lianxin.subject.graph.TestSubjects;

/** The listing module's adapters for tests without a Spring context. */
public final class TestListings {

    private TestListings() {}

    public static Listings listings(Questions questions) {
        return new GraphListings(questions);
    }

    public static ListingRegister register() {
        return new GraphListingRegister(TestSubjects.register());
    }
}
