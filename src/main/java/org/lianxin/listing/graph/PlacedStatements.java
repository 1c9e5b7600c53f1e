package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.ContentHash;
import org.lianxin.cypher.Filed;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.Filing;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.ListingLife;
import org.lianxin.listing.ListingStatement;
import org.lianxin.listing.StepTaken;

import java.util.HashMap;
import java.util.Map;

/** Writes what a placing states, in the form in which a file's row would have stated it. */
final class PlacedStatements {

    private static final Statement STATE =
            Statement.of(PlacedStatements.class, "state-listing.cypher");

    private static final Statement PUBLISH =
            Statement.of(PlacedStatements.class, "publish-listing.cypher");
    private static final Statement PUBLISHED_ON =
            Statement.of(PlacedStatements.class, "published-on.cypher");

    private PlacedStatements() {}

    static boolean isPublished(Writing writing, ListingLife listing) {
        return !writing.run(PUBLISHED_ON, Map.of("listing", listing.id())).isEmpty();
    }

    /**
     * States the same with the day of its publication. It keeps what tells a file whether it brings
     * anything new: the row that placed the listing, handed in again, takes nothing back.
     */
    static void publish(
            Writing writing, ListingLife listing, StepTaken taken, LifeStep.Publish published) {
        Map<String, Object> version =
                new HashMap<>(Filed.by(StepEffects.filing(writing, listing.id(), taken)));
        version.put("lifeVersion", taken.version());
        writing.run(
                PUBLISH,
                Map.of("listing", listing.id(), "publishedOn", published.on(), "version", version));
    }

    static void write(
            Writing writing,
            ListingLife listing,
            ProposalRow proposal,
            StepTaken taken,
            LifeStep.Place place) {
        var statement =
                new ListingStatement(
                        listing.list(),
                        listing.city(),
                        listing.origin(),
                        listing.category(),
                        listing.groundDocument(),
                        listing.authority(),
                        listing.authorityCode(),
                        place.term(),
                        proposal.conductOn(),
                        place.publishedOn(),
                        null);
        Map<String, @Nullable Object> properties =
                ListingRows.properties(listing.subjectName(), statement);
        Filing filing = StepEffects.filing(writing, listing.id(), taken);
        Map<String, @Nullable Object> version = new HashMap<>(Filed.by(filing));
        version.put("key", listing.id());
        version.put("hash", ContentHash.of(properties));
        version.put("ground", proposal.entry());
        version.put("lifeVersion", taken.version());
        version.put("lastIntake", filing.intake());
        version.put("lastLine", filing.line());
        version.put("lastIntakeStartedAt", filing.intakeStartedAt());
        writing.run(
                STATE,
                Map.of("listing", listing.id(), "statement", properties, "version", version));
    }
}
