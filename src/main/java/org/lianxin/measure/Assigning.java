package org.lianxin.measure;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.City;
import org.lianxin.listing.Ending;
import org.lianxin.listing.Listing;
import org.lianxin.measure.Assignment.Standing;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.rulebook.Switches.Party;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Works out assignments from a listing, the rulebook of the day, and what was done because of it.
 * Pure: nothing is asked here.
 */
public final class Assigning {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Rulebooks rulebooks;
    private final ListingMeasures measures;
    private final FeedbackDecision feedback;

    public Assigning(Rulebooks rulebooks, FeedbackDecision feedback) {
        this.rulebooks = rulebooks;
        this.measures = new ListingMeasures(rulebooks);
        this.feedback = feedback;
    }

    /** What of this listing is assigned to the body on that day, or was and led to something. */
    public List<Assignment> to(
            CarryingBody body, Listing listing, List<Execution> done, LocalDate today) {
        List<Assignment> assigned = new ArrayList<>();
        City city = body.city();
        if (city != null && city.equals(listing.city()) && isInTerm(listing, today)) {
            for (CarriedMeasure carried : measures.of(listing, today)) {
                if (body.isMeantBy(carried.rule())) {
                    var key = new AssignmentKey(listing.id(), carried.rule().code(), body.code());
                    assigned.add(assignment(listing, carried, execution(key, done), today));
                }
            }
        }
        for (Execution execution : done) {
            AssignmentKey key = execution.key();
            if (key.body().equals(body.code())
                    && !key.isInitiation()
                    && assigned.stream().noneMatch(each -> each.key().equals(key))) {
                earlier(listing, execution, today).ifPresent(assigned::add);
            }
        }
        return assigned;
    }

    /** What feedback is owed for this listing, by whomever. */
    public List<Assignment> owed(Listing listing, List<Execution> done, LocalDate today) {
        List<Assignment> owed = new ArrayList<>();
        initiation(listing, done, today).ifPresent(owed::add);
        List<CarriedMeasure> carried =
                isInTerm(listing, today) ? measures.of(listing, today) : List.of();
        for (Execution execution : done) {
            if (!execution.key().isInitiation()) {
                carried.stream()
                        .filter(each -> each.rule().code().equals(execution.key().measure()))
                        .findFirst()
                        .map(each -> assignment(listing, each, execution, today))
                        .or(() -> earlier(listing, execution, today))
                        .ifPresent(owed::add);
            }
        }
        return owed.stream()
                .filter(each -> !(each.feedback() instanceof FeedbackDue.NotOwed))
                .toList();
    }

    /** What the department that initiated a listing owes for it; a court is no department. */
    public Optional<Assignment> initiation(Listing listing, List<Execution> done, LocalDate today) {
        String authority = listing.authorityCode();
        if (authority == null || listing.court() != null) {
            return Optional.empty();
        }
        var key = new AssignmentKey(listing.id(), AssignmentKey.INITIATION, authority);
        return Optional.of(assignment(listing, null, execution(key, done), today));
    }

    /** The day that an instant lies on where the plans are in force. */
    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, SHANGHAI);
    }

    private Assignment assignment(
            Listing listing,
            @Nullable CarriedMeasure measure,
            Execution execution,
            LocalDate today) {
        return new Assignment(
                execution.key(),
                listing,
                measure,
                standing(listing, today),
                execution,
                due(listing, execution, today));
    }

    /** A measure that is not carried any more, under the latest edition that has it. */
    private Optional<Assignment> earlier(Listing listing, Execution execution, LocalDate today) {
        return Stream.of(listing.city(), Rulebooks.NATIONAL)
                .flatMap(city -> rulebooks.editions(city).reversed().stream())
                .flatMap(
                        rulebook ->
                                rulebook
                                        .findMeasure(execution.key().measure())
                                        .map(rule -> new CarriedMeasure(rule, rulebook))
                                        .stream())
                .findFirst()
                .map(
                        measure ->
                                new Assignment(
                                        execution.key(),
                                        listing,
                                        measure,
                                        Standing.OVER,
                                        execution,
                                        due(listing, execution, today)));
    }

    private FeedbackDue due(Listing listing, Execution execution, LocalDate today) {
        Optional<Rulebook> rulebook = rulebooks.find(listing.city(), today);
        return rulebook.<FeedbackDue>map(
                        rules -> feedback.decide(rules, duty(listing, execution), today))
                .orElseGet(() -> new FeedbackDue.NotOwed(FeedbackDue.Reason.SILENT));
    }

    private static FeedbackDuty duty(Listing listing, Execution execution) {
        List<LocalDate> reported = days(execution, Set.of(Deed.REPORTED));
        LocalDate over = over(listing);
        if (execution.key().isInitiation()) {
            LocalDate recorded = dayOf(listing.source().recordedAt());
            LocalDate from = listing.term().from();
            return new FeedbackDuty(
                    Party.INITIATOR,
                    from.isAfter(recorded) ? from : recorded,
                    over,
                    null,
                    reported);
        }
        List<LocalDate> deeds =
                days(execution, Set.of(Deed.TAKEN_ON, Deed.EXECUTED, Deed.DECLINED, Deed.LIFTED));
        LocalDate last = deeds.isEmpty() ? null : deeds.getLast();
        AssignmentState state = execution.state();
        boolean done = state == AssignmentState.DECLINED || state == AssignmentState.LIFTED;
        return new FeedbackDuty(
                Party.IMPLEMENTER,
                deeds.isEmpty() ? null : deeds.getFirst(),
                done && last != null ? last.plusDays(1) : over,
                last,
                reported);
    }

    /** By the days on which they were recorded: nobody is in time by dating back. */
    private static List<LocalDate> days(Execution execution, Set<Deed> which) {
        return execution.deeds().stream()
                .filter(done -> which.contains(done.what().deed()))
                .map(done -> dayOf(done.recordedAt()))
                .toList();
    }

    private static Execution execution(AssignmentKey key, List<Execution> done) {
        return done.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseGet(() -> Execution.nothingYet(key));
    }

    private static Standing standing(Listing listing, LocalDate today) {
        if (!isInTerm(listing, today)) {
            return Standing.OVER;
        }
        return listing.inForceOn(today) ? Standing.IN_FORCE : Standing.RESTING;
    }

    private static boolean isInTerm(Listing listing, LocalDate today) {
        LocalDate over = over(listing);
        return !today.isBefore(listing.term().from()) && (over == null || today.isBefore(over));
    }

    private static @Nullable LocalDate over(Listing listing) {
        LocalDate until = listing.term().until();
        Ending ending = listing.ending();
        if (ending == null) {
            return until;
        }
        return Stream.of(until, ending.on())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
