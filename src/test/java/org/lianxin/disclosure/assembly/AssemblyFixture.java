package org.lianxin.disclosure.assembly;

import org.lianxin.disclosure.CreditProfiles;
import org.lianxin.disclosure.RelatedFacts;
import org.lianxin.listing.Listings;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.subject.Subjects;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The ports of this module over others that answer from memory, on 2026-11-21. */
public final class AssemblyFixture implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    private final SideBySide sideBySide = new SideBySide();
    private final CreditProfiles profiles;
    private final RelatedFacts relatedFacts;

    public AssemblyFixture(Subjects subjects, Listings listings, Rulebooks rulebooks) {
        RulesInForce rules = new RulesInForce(rulebooks);
        profiles =
                new AssembledProfiles(
                        new ConsistentReading(subjects, listings, sideBySide),
                        rules,
                        new AskedMoment(Clock.fixed(NOW, ZoneOffset.UTC)));
        relatedFacts = new AssembledRelatedFacts(listings, rules);
    }

    public CreditProfiles profiles() {
        return profiles;
    }

    public RelatedFacts relatedFacts() {
        return relatedFacts;
    }

    @Override
    public void close() {
        sideBySide.close();
    }
}
