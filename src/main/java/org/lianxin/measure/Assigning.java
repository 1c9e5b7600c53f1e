package org.lianxin.measure;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
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

    /**
     * What one body does about one measure of one listing, or about the listing itself.
     *
     * @param listed from which day on its initiator reports on it
     * @param over the first day on which the listing does not stand any more; null where that is
     *     open
     */
    public record Reporting(Execution execution, LocalDate listed, @Nullable LocalDate over) {}

    /** What feedback is owed for it on that day, under the city's rulebook of that day. */
    public FeedbackDue feedback(City city, Reporting reporting, LocalDate today) {
        Optional<Rulebook> rulebook = rulebooks.find(city, today);
        return rulebook.<FeedbackDue>map(rules -> feedback.decide(rules, duty(reporting), today))
                .orElseGet(() -> new FeedbackDue.NotOwed(FeedbackDue.Reason.SILENT));
    }

    private FeedbackDue due(Listing listing, Execution execution, LocalDate today) {
        LocalDate recorded = dayOf(listing.firstRecordedAt());
        LocalDate from = listing.term().from();
        LocalDate listed = from.isAfter(recorded) ? from : recorded;
        return feedback(listing.city(), new Reporting(execution, listed, over(listing)), today);
    }

    private static FeedbackDuty duty(Reporting reporting) {
        Execution execution = reporting.execution();
        List<LocalDate> reported = days(execution, Set.of(Deed.REPORTED));
        if (execution.key().isInitiation()) {
            List<Interval> spans = List.of(span(reporting.listed(), reporting.over()));
            return new FeedbackDuty(Party.INITIATOR, spans, null, reported);
        }
        List<LocalDate> deeds =
                days(execution, Set.of(Deed.TAKEN_ON, Deed.EXECUTED, Deed.DECLINED, Deed.LIFTED));
        return new FeedbackDuty(
                Party.IMPLEMENTER,
                spans(execution, reporting.over()),
                deeds.isEmpty() ? null : deeds.getLast(),
                reported);
    }

    /**
     * From taking on to declining or lifting, each time; what was begun is reported once at least.
     */
    private static List<Interval> spans(Execution execution, @Nullable LocalDate over) {
        List<Interval> spans = new ArrayList<>();
        LocalDate since = null;
        for (DeedDone done : execution.deeds()) {
            Deed deed = done.what().deed();
            LocalDate day = dayOf(done.recordedAt());
            if (deed != Deed.REPORTED && since == null) {
                since = day;
            }
            if (since != null && (deed == Deed.DECLINED || deed == Deed.LIFTED)) {
                spans.add(new Interval(since, day.plusDays(1)));
                since = null;
            }
        }
        if (since != null) {
            spans.add(span(since, over));
        }
        return spans;
    }

    private static Interval span(LocalDate since, @Nullable LocalDate over) {
        return new Interval(since, over == null || over.isAfter(since) ? over : since.plusDays(1));
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
