package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.remedy.graph.ManyListings.Told;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The file of one listing as a clerk would keep it: each dispute and each application for repair
 * with the days on which something was done about it. What holds is read from these lines every
 * time. It shares no rule with the engine: what differs between the cities is written here from the
 * plans.
 */
final class NaiveCases {

    /** 国家发展改革委令第36号: from this day repair ends all together. */
    private static final LocalDate NATIONAL_ORDER = LocalDate.of(2026, 4, 1);

    /** 国办发明电: holidays on weekdays, November 2025 to December 2026. */
    private static final Set<LocalDate> HOLIDAYS =
            days(
                    "2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20"
                            + " 2026-02-23 2026-04-06 2026-05-01 2026-05-04 2026-05-05 2026-06-19"
                            + " 2026-09-25 2026-10-01 2026-10-02 2026-10-05 2026-10-06 2026-10-07");

    /** Weekends on which work is made up. */
    private static final Set<LocalDate> MADE_UP =
            days("2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10");

    final Told told;
    final List<Dispute> disputes = new ArrayList<>();
    final List<Repair> repairs = new ArrayList<>();
    final List<Call> calls = new ArrayList<>();
    @Nullable Done revoked;
    private final List<Filed> filed = new ArrayList<>();

    NaiveCases(Told told, Instant at) {
        this.told = told;
        filed.add(new Filed(told.until(), at));
    }

    @Override
    public String toString() {
        return told + " " + disputes + " " + repairs + " " + filed;
    }

    /** A file stated the listing, for so long. */
    private record Filed(LocalDate until, Instant at) {}

    /** What a body has to put right because a dispute found the listing wrong. */
    static final class Call {
        final String dispute;
        final String body;
        final String measure;
        boolean reported;

        Call(String dispute, String body, String measure) {
            this.dispute = dispute;
            this.body = body;
            this.measure = measure;
        }

        @Override
        public String toString() {
            return body + " " + measure + " " + reported;
        }
    }

    /** Something that was done. */
    record Done(LocalDate on, Instant at) {

        boolean knownAt(Instant known) {
            return !at.isAfter(known);
        }
    }

    /** One dispute on paper. */
    static final class Dispute {
        final boolean entry;
        final String ground;
        final boolean bySubject;
        final String receiver;
        final String verifier;
        final Done opened;
        boolean rests;
        String id = "";
        @Nullable Done accepted;
        @Nullable Done declined;
        @Nullable Done settled;
        @Nullable Done takenBack;
        String found = "";
        boolean withdrawn;

        Dispute(
                boolean entry,
                String ground,
                boolean bySubject,
                String receiver,
                String verifier,
                Done opened) {
            this.entry = entry;
            this.ground = ground;
            this.bySubject = bySubject;
            this.receiver = receiver;
            this.verifier = verifier;
            this.opened = opened;
        }

        boolean open() {
            return declined == null && settled == null && takenBack == null;
        }

        /** How many things had been done about it by then. */
        int lines(Instant known) {
            int lines = 0;
            for (Done done : new Done[] {opened, accepted, declined, settled, takenBack}) {
                lines += is(done, known) ? 1 : 0;
            }
            return lines;
        }

        String state(Instant known) {
            if (is(settled, known)) {
                return "settled " + found;
            }
            if (is(declined, known)) {
                return "declined";
            }
            if (is(takenBack, known)) {
                return "withdrawn";
            }
            return is(accepted, known) ? "accepted" : "filed";
        }

        /** 信息核实期间: from the acceptance to the outcome. */
        boolean verifiedOn(LocalDate day, Instant known) {
            return is(accepted, known)
                    && !day.isBefore(Objects.requireNonNull(accepted).on())
                    && !isOverOn(settled, day, known)
                    && !isOverOn(takenBack, day, known);
        }

        private static boolean isOverOn(@Nullable Done end, LocalDate day, Instant known) {
            return is(end, known) && !day.isBefore(Objects.requireNonNull(end).on());
        }

        @Override
        public String toString() {
            return (entry ? "entry " : "")
                    + ground
                    + " "
                    + opened
                    + " "
                    + accepted
                    + " "
                    + settled
                    + " "
                    + found
                    + " "
                    + withdrawn;
        }
    }

    /** One application on paper. */
    static final class Repair {
        final boolean entry;
        final Done applied;
        String id = "";
        @Nullable Done decided;
        boolean repaired;
        boolean ended;

        Repair(boolean entry, Done applied) {
            this.entry = entry;
            this.applied = applied;
        }

        String state(Instant known) {
            if (!is(decided, known)) {
                return "applied";
            }
            return repaired ? "repaired" + (ended ? ", ended" : "") : "not repaired";
        }

        @Override
        public String toString() {
            return (entry ? "entry " : "") + applied + " " + decided + " " + repaired + " " + ended;
        }
    }

    private static boolean is(@Nullable Done done, Instant known) {
        return done != null && done.knownAt(known);
    }

    void fileAgain(LocalDate until, Instant at) {
        filed.add(new Filed(until, at));
    }

    /** Whether the listing was filed anew since then. */
    boolean filedSince(Instant at) {
        return filed.getLast().at.isAfter(at);
    }

    /** The day up to which it is stated now. */
    LocalDate stated() {
        return until(Instant.MAX);
    }

    private LocalDate until(Instant known) {
        LocalDate until = told.until();
        for (Filed each : filed) {
            until = each.at.isAfter(known) ? until : each.until;
        }
        return until;
    }

    /** The day on which it left the list: its term ran out, or somebody ended it before. */
    LocalDate over(Instant known) {
        LocalDate over = until(known);
        for (Dispute dispute : disputes) {
            Done settled = dispute.settled;
            if (settled != null && dispute.withdrawn && settled.knownAt(known)) {
                over = settled.on().isBefore(over) ? settled.on() : over;
            }
        }
        for (Repair repair : repairs) {
            Done decided = repair.decided;
            if (decided != null && repair.ended && decided.knownAt(known)) {
                over = decided.on().isBefore(over) ? decided.on() : over;
            }
        }
        Done ended = revoked;
        return ended != null && ended.knownAt(known) && ended.on().isBefore(over)
                ? ended.on()
                : over;
    }

    /** Whether somebody decided that it is over, whatever its term. */
    boolean endedByDecision() {
        return revoked != null
                || disputes.stream().anyMatch(each -> each.withdrawn)
                || repairs.stream().anyMatch(each -> each.ended);
    }

    /** 赣州 十四: of the decision itself, if that is what the subject objects to. */
    boolean entryMarked() {
        return told.city().equals("ganzhou")
                && disputes.stream()
                        .filter(each -> each.entry && each.bySubject && each.accepted != null)
                        .anyMatch(each -> each.open() || each.found.equals("CANNOT_BE_CONFIRMED"));
    }

    /** A term that is only later said to have gone on is in no dispute of the time between. */
    boolean disputedSinceItRanOut() {
        return disputes.stream()
                .anyMatch(
                        each ->
                                each.open()
                                        || (each.accepted != null
                                                && !each.accepted.on().isBefore(stated())));
    }

    boolean listedOn(LocalDate day, Instant known) {
        return !day.isBefore(told.from()) && day.isBefore(over(known));
    }

    /** 湛江 §24, 揭阳 §21, 赣州 十四, 武汉 §4.8: 暂不执行; 济阳 §4.3: 不停止执行. */
    boolean restsInDisputes() {
        return !told.city().equals("jiyang");
    }

    boolean inForceOn(LocalDate day, Instant known) {
        return listedOn(day, known)
                && disputes.stream().noneMatch(each -> each.rests && each.verifiedOn(day, known));
    }

    /** 赣州 十四: 存在异议的标注, of what the subject objects to; it stays where nobody can tell. */
    boolean markedOn(LocalDate day, Instant known) {
        return told.city().equals("ganzhou")
                && disputes.stream()
                        .filter(each -> each.bySubject)
                        .anyMatch(
                                each ->
                                        each.verifiedOn(day, known)
                                                || (each.found.equals("CANNOT_BE_CONFIRMED")
                                                        && is(each.settled, known)
                                                        && !day.isBefore(
                                                                Objects.requireNonNull(
                                                                                each.accepted)
                                                                        .on())));
    }

    /** What was wrong is told to nobody any more; what was repaired since the order, or by plan. */
    boolean hidden() {
        return disputes.stream().anyMatch(each -> each.withdrawn)
                || repairs.stream()
                        .anyMatch(
                                each ->
                                        each.ended
                                                && (!Objects.requireNonNull(each.decided)
                                                                .on()
                                                                .isBefore(NATIONAL_ORDER)
                                                        || told.city().equals("jiyang")
                                                        || told.city().equals("wuhan")));
    }

    /** Whether there is something to dispute or repair; a decision stands until it is undone. */
    boolean stands(boolean entry, LocalDate day) {
        return entry ? !entryHidden() : listedOn(day, Instant.MAX);
    }

    boolean entryHidden() {
        return disputes.stream().anyMatch(each -> each.entry && each.withdrawn)
                || repairs.stream()
                        .anyMatch(
                                each ->
                                        each.entry
                                                && each.ended
                                                && (!Objects.requireNonNull(each.decided)
                                                                .on()
                                                                .isBefore(NATIONAL_ORDER)
                                                        || told.city().equals("jiyang")
                                                        || told.city().equals("wuhan")));
    }

    /** 济阳 §4.3: the initiator; elsewhere whoever carries measures out in that city. */
    boolean receives(String body) {
        String authority = RemedyWorld.authority(told.city()).value();
        return told.city().equals("jiyang")
                ? body.equals(authority)
                : body.equals(authority) || body.equals(ManyListings.other(told.city()));
    }

    /** 济阳: the initiator itself; elsewhere the unit that provided it, if it can be reached. */
    String verifier(String receiver) {
        String authority = RemedyWorld.authority(told.city()).value();
        if (told.city().equals("jiyang")) {
            return authority;
        }
        return told.provider().equals(authority)
                        || told.provider().equals(ManyListings.other(told.city()))
                ? told.provider()
                : receiver;
    }

    /** 赣州 #14 and 武汉 §4.8: 主动发现. */
    boolean begunByAuthorities() {
        return told.city().equals("ganzhou") || told.city().equals("wuhan");
    }

    boolean openOn(boolean entry, String ground) {
        return disputes.stream()
                .anyMatch(each -> each.entry == entry && each.ground.equals(ground) && each.open());
    }

    boolean decidedOnBefore(Dispute dispute) {
        return disputes.stream()
                .anyMatch(
                        each ->
                                each != dispute
                                        && each.entry == dispute.entry
                                        && each.ground.equals(dispute.ground)
                                        && each.accepted != null);
    }

    /**
     * The last day for a dispute. 赣州 #14: twenty days from its receipt, for objections; 济阳: three
     * working days, seven where another must verify (山东省社会信用条例). Null where nobody says a number.
     */
    @Nullable LocalDate due(Dispute dispute) {
        LocalDate received = dispute.opened.on();
        return switch (told.city()) {
            case "ganzhou" -> dispute.bySubject ? received.plusDays(20) : null;
            case "jiyang" -> working(received, dispute.receiver.equals(told.provider()) ? 3 : 7);
            default -> null;
        };
    }

    private static LocalDate working(LocalDate from, int number) {
        LocalDate day = from;
        for (int left = number; left > 0; ) {
            day = day.plusDays(1);
            boolean weekend =
                    day.getDayOfWeek() == DayOfWeek.SATURDAY
                            || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (MADE_UP.contains(day) || (!weekend && !HOLIDAYS.contains(day))) {
                left--;
            }
        }
        return day;
    }

    /** Whether so much had been made public for long enough: 国办发〔2025〕22号. */
    boolean publicLongEnough(String gravity, LocalDate day) {
        return switch (gravity) {
            case "MINOR" -> true;
            case "ORDINARY" -> !day.isBefore(told.decidedOn().plusMonths(3));
            default -> !day.isBefore(told.decidedOn().plusMonths(12));
        };
    }

    /** 赣州 #13 lets it be reduced or lifted until the order; elsewhere and since it ends. */
    boolean repairEnds(boolean lifted, LocalDate day) {
        return lifted || !day.isBefore(NATIONAL_ORDER) || !told.city().equals("ganzhou");
    }

    private static Set<LocalDate> days(String text) {
        return java.util.Arrays.stream(text.split(" "))
                .map(LocalDate::parse)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
