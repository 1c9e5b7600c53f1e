package org.lianxin.listing.graph;

import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.listing.AttentionProposals;
import org.lianxin.listing.CityListings;
import org.lianxin.listing.Lapses;
import org.lianxin.listing.LifeRegister;
import org.lianxin.listing.LifeSteps;
import org.lianxin.listing.ListingIds;
import org.lianxin.listing.ListingRegister;
import org.lianxin.listing.Listings;
import org.lianxin.listing.Lives;
import org.lianxin.listing.WrittenListings;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.rulebook.files.ShippedRulebooks;
import org.lianxin.subject.graph.TestSubjects;

/** The listing module's adapters for tests without a Spring context. */
public final class TestListings {

    private TestListings() {}

    public static Listings listings(Questions questions) {
        return new GraphListings(questions);
    }

    public static CityListings inCities(Questions questions) {
        return new GraphCityListings(questions);
    }

    public static ListingRegister register() {
        return new GraphListingRegister(TestSubjects.register(), TestListings::shownId);
    }

    public static WrittenListings written(ListingIds ids) {
        return new GraphWrittenListings(ids);
    }

    /** In tests a listing is shown under this. */
    public static String shownId(String key) {
        return "shown " + key;
    }

    public static Lives lives(Questions questions) {
        return new GraphLives(questions);
    }

    static AttentionProposals attentionProposals(Questions questions) {
        return new GraphAttentionProposals(questions, ShippedRulebooks.all());
    }

    public static LifeSteps lifeSteps() {
        return new GraphLifeSteps(ShippedRulebooks.all());
    }

    public static Lapses lapses(Transactions transactions) {
        return new GraphLapses(
                TestDoor.questions(), transactions, new GraphLifeSteps(ShippedRulebooks.all()));
    }

    public static LifeRegister lifeRegister(Transactions transactions) {
        return lifeRegister(transactions, ShippedRulebooks.all());
    }

    static LifeRegister lifeRegister(Transactions transactions, Rulebooks rulebooks) {
        var steps = new GraphLifeSteps(rulebooks);
        var placings = new Placings(rulebooks, ShippedRulebooks.frame());
        return new GraphLifeRegister(
                transactions,
                steps,
                placings,
                new Proposing(placings, steps, TestListings::shownId));
    }
}
