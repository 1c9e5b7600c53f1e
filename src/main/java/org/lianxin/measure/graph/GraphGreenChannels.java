package org.lianxin.measure.graph;

import org.lianxin.access.Permit;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.City;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.Ending;
import org.lianxin.listing.Listing;
import org.lianxin.listing.Listings;
import org.lianxin.measure.Assigning;
import org.lianxin.measure.GreenChannelCase;
import org.lianxin.measure.GreenChannelCase.BadEntry;
import org.lianxin.measure.GreenChannelDecision;
import org.lianxin.measure.GreenChannels;
import org.lianxin.measure.Promise;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Rulebooks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Judges by what is recorded of a subject.
 *
 * <p>A penalty is a bad entry from the day of its decision; what was found wrong is none. A listing
 * that rests on no decision recorded here, such as a court's, is one from its first day; while it
 * is in force any adverse listing is one of today, however old its decision.
 */
final class GraphGreenChannels implements GreenChannels {

    private static final Question<SubjectId, Standing> STANDING =
            Question.of(
                    GraphGreenChannels.class,
                    "standing-of.cypher",
                    SubjectId::value,
                    GraphGreenChannels::standing);

    /** The provision in which a plan says who is chosen as a model of trustworthiness. */
    private static final String MODELS = "RL-02";

    private static final String MODEL = "诚信典型";

    private final Questions questions;
    private final Listings listings;
    private final Rulebooks rulebooks;
    private final Clock clock;

    GraphGreenChannels(Questions questions, Listings listings, Rulebooks rulebooks, Clock clock) {
        this.questions = questions;
        this.listings = listings;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    private record Given(String city, Promise.State state) {}

    private record Standing(List<BadEntry> penalties, List<Given> promises) {}

    private static Standing standing(Row row) {
        return new Standing(
                row.rows("entries").stream()
                        .filter(entry -> !entry.flag("wrong"))
                        .map(
                                entry ->
                                        new BadEntry(
                                                entry.date("on"),
                                                entry.flag("repaired"),
                                                entry.flag("suspended")))
                        .toList(),
                row.rows("promises").stream()
                        .map(each -> new Given(each.text("city"), PromiseRows.state(each)))
                        .toList());
    }

    @Override
    public Optional<Seen> check(Permit permit, SubjectId subject, City city) {
        Objects.requireNonNull(permit);
        LocalDate today = Assigning.dayOf(clock.instant());
        return rulebooks.find(city, today).map(plan -> seen(permit, subject, plan, today));
    }

    private Seen seen(Permit permit, SubjectId subject, Rulebook plan, LocalDate today) {
        Standing standing =
                Objects.requireNonNull(
                        questions.ask(STANDING, List.of(subject)).byKey().get(subject));
        var found = listings.of(permit, List.of(subject));
        List<Listing> placed =
                found.asKnownAt(found.recordedUpTo()).getOrDefault(subject, List.of());
        List<Listing> red =
                placed.stream()
                        .filter(each -> each.list() == ListKind.RED && each.inForceOn(today))
                        .filter(each -> each.city().equals(plan.city()))
                        .toList();
        List<BadEntry> bad = new ArrayList<>(standing.penalties());
        placed.stream()
                .filter(each -> each.list() != ListKind.RED)
                .forEach(each -> bad.addAll(badIn(each, today)));
        var facts =
                new GreenChannelCase(
                        red.stream().anyMatch(each -> isModel(plan, each)),
                        !red.isEmpty(),
                        bad,
                        today);
        return new Seen(
                new GreenChannelDecision(plan).decide(facts),
                facts,
                given(standing, plan.city(), Promise.State.OPEN),
                given(standing, plan.city(), Promise.State.BROKEN),
                today);
    }

    private static List<BadEntry> badIn(Listing listing, LocalDate today) {
        Ending ending = listing.ending();
        if (ending != null && ending.reason() == EndReason.CORRECTED) {
            return List.of();
        }
        boolean repaired = ending != null && ending.reason() == EndReason.REPAIRED;
        List<BadEntry> bad = new ArrayList<>();
        if (listing.ground().entryId() == null) {
            bad.add(new BadEntry(listing.term().from(), repaired, rests(listing, today)));
        }
        if (listing.term().contains(today)) {
            bad.add(new BadEntry(today, repaired, rests(listing, today)));
        }
        return bad;
    }

    private static boolean rests(Listing listing, LocalDate today) {
        return listing.term().contains(today) && !listing.inForceOn(today);
    }

    /** By the plan's own titles, as the red listing's category names one. */
    private static boolean isModel(Rulebook plan, Listing red) {
        String title = red.category();
        return title != null
                && (title.strip().equals(MODEL)
                        || plan.provisions().stream()
                                .filter(each -> each.id().equals(MODELS))
                                .flatMap(each -> each.clauses().stream())
                                .anyMatch(each -> each.quotation().contains(title.strip())));
    }

    private static int given(Standing standing, City city, Promise.State state) {
        return (int)
                standing.promises().stream()
                        .filter(each -> each.city().equals(city.key()) && each.state() == state)
                        .count();
    }
}
