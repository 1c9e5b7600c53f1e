package org.lianxin.disclosure.assembly;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Allowances;
import org.lianxin.access.Mode;
import org.lianxin.access.Permit;
import org.lianxin.disclosure.CreditProfiles;
import org.lianxin.disclosure.ListingBriefs;
import org.lianxin.disclosure.ProfileOutcome;
import org.lianxin.disclosure.RelatedFacts;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.disclosure.UnconfirmedReaches;
import org.lianxin.fixture.FixedAllowances;
import org.lianxin.fixture.InMemoryIdentity;
import org.lianxin.fixture.InMemoryListings;
import org.lianxin.fixture.Selection;
import org.lianxin.remedy.NoLongerServedDecision;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.rulebook.files.ShippedRulebooks;
import org.lianxin.subject.SubjectKey;
import org.lianxin.subject.Subjects;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The ports of this module over others that answer from memory, on 2026-11-21. */
public final class AssemblyFixture implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    /** Under which ids the listings of a test are shown. */
    public static final ShownIds IDS = new ShownIds(new byte[32]);

    private final SideBySide sideBySide = new SideBySide();
    private final ConsistentReading reading;
    private final RulesInForce rules;
    private final AskedMoment asked;
    private final RelatedFacts relatedFacts;
    private final UnconfirmedReaches unconfirmed;

    public AssemblyFixture(Subjects subjects, InMemoryListings listings, Rulebooks rulebooks) {
        rules = new RulesInForce(rulebooks, ShippedRulebooks.frame(), IDS);
        StillServed served =
                new StillServed(new NoLongerServedDecision(rulebooks, ShippedRulebooks.frame()));
        asked = new AskedMoment(Clock.fixed(NOW, ZoneOffset.UTC));
        reading = new ConsistentReading(subjects, listings, sideBySide, served);
        unconfirmed = new AssembledUnconfirmedReaches(listings, reading, rules, asked);
        relatedFacts = new AssembledRelatedFacts(listings, rules, served);
    }

    /** What single listings mean, by the shipped rulebooks. */
    public static ListingBriefs briefs() {
        Rulebooks shipped = ShippedRulebooks.all();
        return new JudgedBriefs(
                new RulesInForce(shipped, ShippedRulebooks.frame(), IDS),
                new NoLongerServedDecision(shipped, ShippedRulebooks.frame()));
    }

    /** Of whom all may be seen, and all is selected. */
    public Whole profiles() {
        return new Whole(profiles(FixedAllowances.all(Mode.SUPERVISION)));
    }

    CreditProfiles profiles(Allowances allowances) {
        return new AssembledProfiles(
                reading,
                rules,
                asked,
                new Footings(allowances, new InMemoryIdentity()),
                sideBySide);
    }

    /** Profiles with all that is in them. */
    public record Whole(CreditProfiles profiles) {

        public List<ProfileOutcome> read(
                Permit permit,
                List<? extends SubjectKey> subjects,
                @Nullable LocalDate validAt,
                @Nullable Instant knownAt) {
            return profiles.read(permit, subjects, Selection.ALL, validAt, knownAt);
        }
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
