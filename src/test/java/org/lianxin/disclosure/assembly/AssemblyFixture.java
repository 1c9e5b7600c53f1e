package org.lianxin.disclosure.assembly;

import org.lianxin.disclosure.CreditProfiles;
import org.lianxin.disclosure.RelatedFacts;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.disclosure.UnconfirmedReaches;
import org.lianxin.fixture.InMemoryListings;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.rulebook.files.ShippedRulebooks;
import org.lianxin.subject.Subjects;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The ports of this module over others that answer from memory, on 2026-11-21. */
public final class AssemblyFixture implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    /** Under which ids the listings of a test are shown. */
    public static final ShownIds IDS = new ShownIds(new byte[32]);

    private final SideBySide sideBySide = new SideBySide();
    private final CreditProfiles profiles;
    private final RelatedFacts relatedFacts;
    private final UnconfirmedReaches unconfirmed;

    public AssemblyFixture(Subjects subjects, InMemoryListings listings, Rulebooks rulebooks) {
        RulesInForce rules = new RulesInForce(rulebooks, ShippedRulebooks.frame(), IDS);
        AskedMoment asked = new AskedMoment(Clock.fixed(NOW, ZoneOffset.UTC));
        ConsistentReading reading = new ConsistentReading(subjects, listings, sideBySide);
        profiles = new AssembledProfiles(reading, rules, asked);
        unconfirmed = new AssembledUnconfirmedReaches(listings, reading, rules, asked);
        relatedFacts = new AssembledRelatedFacts(listings, rules);
    }

    public CreditProfiles profiles() {
        return profiles;
    }

    public RelatedFacts relatedFacts() {
        return relatedFacts;
    }

    public UnconfirmedReaches unconfirmed() {
        return unconfirmed;
    }

    @Override
    public void close() {
        sideBySide.close();
    }
}
