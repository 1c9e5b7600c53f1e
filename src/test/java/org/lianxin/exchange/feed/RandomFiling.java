package org.lianxin.exchange.feed;

import org.lianxin.access.CallerKind;
import org.lianxin.conduct.Rows;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.DecidedSteps;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.LifeSteps;
import org.lianxin.listing.Listing;
import org.lianxin.listing.ListingLife;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.Listings;
import org.lianxin.listing.graph.TestListings;
import org.lianxin.subject.Party;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Files, changes, suspends and ends listings at random, and lets days pass. */
final class RandomFiling {

    private static final int DOCUMENTS = 8;

    private final FeedWorld world;
    private final SplittableRandom random;
    private final Listings listings = TestListings.listings(TestDoor.questions());
    private final Set<SubjectId> subjects = new LinkedHashSet<>();

    RandomFiling(FeedWorld world, SplittableRandom random) {
        this.world = world;
        this.random = random;
        subjects.add(new OrganisationId(Rows.CODE));
        subjects.add(new OrganisationId(Rows.OTHER));
    }

    LocalDate today() {
        return LocalDate.ofInstant(world.clock.instant(), ZoneId.of("Asia/Shanghai"));
    }

    List<Listing> listings() {
        var found = listings.of(FeedWorld.permit(CallerKind.AGENCY), subjects);
        return found.asKnownAt(found.recordedUpTo()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Does something, and says what. */
    String step() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> file();
            case 4 -> days();
            default -> life();
        };
    }

    private String file() {
        var rows = new ArrayList<ListingRow>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            LocalDate from = today().plusDays(random.nextInt(40) - 30);
            Interval term =
                    random.nextInt(4) == 0
                            ? Interval.since(from)
                            : new Interval(from, from.plusDays(1 + random.nextInt(60)));
            LocalDate published =
                    random.nextInt(3) == 0 ? null : today().plusDays(random.nextInt(20) - 14);
            Party whom =
                    switch (random.nextInt(4)) {
                        case 0 -> new Party.ByUnifiedCode(Rows.OTHER, "湛江市乙有限公司");
                        case 1 -> Rows.PERSON;
                        default -> Rows.COMPANY;
                    };
            String document = "守" + random.nextInt(DOCUMENTS);
            rows.add(FeedWorld.row(whom, document, term, published, 2 + i));
        }
        world.file(rows.toArray(ListingRow[]::new));
        meetPersons();
        return "files " + rows.size();
    }

    /** Persons are known by what agencies may see of them only: their keys come from the graph. */
    private void meetPersons() {
        subjects.addAll(
                world.all(FeedWorld.SHARED).entries().stream().map(FeedEntry::about).toList());
    }

    private String days() {
        int days = 1 + random.nextInt(20);
        world.clock.days(days);
        TestFeeds.round(world.transactions).catchUp(today());
        return "lets " + days + " days pass";
    }

    private String life() {
        List<Listing> all = listings();
        if (all.isEmpty()) {
            return "nothing";
        }
        Listing listing = all.get(random.nextInt(all.size()));
        LocalDate on = today().minusDays(random.nextInt(3));
        LifeStep step =
                switch (random.nextInt(6)) {
                    case 0 -> new LifeStep.Annotate(on);
                    case 1 -> new LifeStep.ClearAnnotation(on);
                    case 2 -> new LifeStep.Suspend("异议", on);
                    case 3 -> new LifeStep.Resume("异议", on);
                    case 4 -> new LifeStep.End(EndReason.REPAIRED, on);
                    default -> new LifeStep.End(EndReason.CORRECTED, on);
                };
        return step + " of " + listing.id() + ": " + take(world, listing, step);
    }

    /** Takes a step in a listing's life, and says what came of it. */
    static String take(FeedWorld world, Listing listing, LifeStep step) {
        LifeSteps steps = TestListings.lifeSteps();
        return world.transactions.write(
                writing -> {
                    Optional<ListingLife> life = steps.find(writing, listing.id());
                    return life.map(
                                    known ->
                                            steps.take(
                                                            writing,
                                                            listing.id(),
                                                            DecidedSteps.of(known, step))
                                                    .toString())
                            .orElse("no life");
                });
    }
}
