package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeStage;
import org.lianxin.listing.LifeStep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One listing's life as a clerk would keep it on paper: what was decided, in order, and nothing
 * else. Whatever is asked of it is read again from the first line. It shares no rule with the
 * engine: what differs between the cities is written here from the plans.
 */
final class NaiveLife {

    private final String city;
    private final boolean red;
    private final List<Line> lines = new ArrayList<>();

    NaiveLife(String city, boolean red) {
        this.city = city;
        this.red = red;
    }

    @Override
    public String toString() {
        return city + (red ? " red " : " ") + lines;
    }

    private record Line(LifeStep step, Instant recordedAt) {}

    /** 湛江 §24, 揭阳 §21, 赣州 十四, 武汉 §4.8: 暂不执行; 济阳 §4.3: 不停止执行. */
    private boolean measuresRestDuringADispute() {
        return List.of("zhanjiang", "jieyang", "ganzhou", "wuhan").contains(city);
    }

    /** 赣州 十四 alone: 存在异议的标注. */
    private boolean disputesAreMarked() {
        return city.equals("ganzhou");
    }

    void write(LifeStep step, Instant recordedAt) {
        lines.add(new Line(step, recordedAt));
    }

    boolean accepts(LifeStep step) {
        Reading now = read(Instant.MAX);
        return switch (step) {
            case LifeStep.Propose _ -> lines.isEmpty();
            case LifeStep.ServeNotice notice ->
                    !red && now.stage == LifeStage.PROPOSED && !notice.on().isBefore(now.proposed);
            case LifeStep.Publicise shown ->
                    red && now.stage == LifeStage.PROPOSED && !shown.on().isBefore(now.proposed);
            case LifeStep.Place place ->
                    (now.stage == LifeStage.NOTICED || now.stage == LifeStage.PUBLICISED)
                            && place.on().isAfter(now.waitUntil);
            case LifeStep.Publish publish ->
                    now.listed() && now.published == null && now.holdsOn(publish.on());
            case LifeStep.Suspend suspend ->
                    measuresRestDuringADispute()
                            && now.stage == LifeStage.PLACED
                            && now.holdsOn(suspend.on());
            case LifeStep.Resume resume ->
                    (now.stage == LifeStage.SUSPENDED || now.endedBy == EndReason.EXPIRED)
                            && resume.dispute().equals(now.dispute)
                            && !resume.on().isBefore(now.restsSince);
            case LifeStep.Annotate annotate ->
                    disputesAreMarked()
                            && now.listedOrRanOut()
                            && now.markedSince == null
                            && !annotate.on().isBefore(now.from);
            case LifeStep.ClearAnnotation clear ->
                    disputesAreMarked()
                            && now.listedOrRanOut()
                            && now.markedSince != null
                            && !clear.on().isBefore(now.markedSince);
            case LifeStep.Restate _ -> false;
            case LifeStep.End end -> acceptsEnd(now, end);
        };
    }

    private static boolean acceptsEnd(Reading now, LifeStep.End end) {
        if (end.reason() == EndReason.NOT_PLACED) {
            return now.stage != null && !now.listed() && now.stage != LifeStage.ENDED;
        }
        if (now.endedBy != null) {
            return acceptsAnotherEnd(now.endedBy, end.reason()) && !end.on().isBefore(now.last);
        }
        if (!now.listed()) {
            return false;
        }
        return end.reason() == EndReason.EXPIRED
                ? !end.on().isBefore(now.until)
                : !end.on().isBefore(now.from);
    }

    /** What is over may still turn out to be wrong; what ran out may still be made good. */
    private static boolean acceptsAnotherEnd(EndReason before, EndReason reason) {
        return switch (reason) {
            case CORRECTED -> before != EndReason.CORRECTED && before != EndReason.NOT_PLACED;
            case REPAIRED -> before != EndReason.CORRECTED && before != EndReason.NOT_PLACED;
            case REVOKED -> before == EndReason.EXPIRED;
            case EXPIRED, NOT_PLACED, COURT_DELETED -> false;
        };
    }

    /** All that was known up to an instant. */
    Reading read(Instant known) {
        Reading reading = new Reading();
        for (Line line : lines) {
            if (!line.recordedAt.isAfter(known)) {
                reading.turn(line.step);
            }
        }
        return reading;
    }

    /** What a reader of the lines knows after each of them. */
    static final class Reading {

        int version;
        @Nullable LifeStage stage;
        LocalDate proposed = LocalDate.MIN;
        LocalDate waitUntil = LocalDate.MIN;
        LocalDate from = LocalDate.MAX;
        LocalDate until = LocalDate.MAX;
        LocalDate over = LocalDate.MAX;
        LocalDate last = LocalDate.MAX;
        @Nullable EndReason endedBy;
        @Nullable String dispute;
        LocalDate restsSince = LocalDate.MAX;
        @Nullable LocalDate markedSince;
        @Nullable LocalDate published;
        private final List<LocalDate[]> rests = new ArrayList<>();
        private final List<LocalDate[]> marks = new ArrayList<>();

        boolean listed() {
            return stage == LifeStage.PLACED || stage == LifeStage.SUSPENDED;
        }

        /** What ran out may still be under a dispute. */
        boolean listedOrRanOut() {
            return listed() || endedBy == EndReason.EXPIRED;
        }

        /** What was ended as of its first day never held, and nobody is told of it. */
        boolean shown() {
            return from.isBefore(LocalDate.MAX) && over.isAfter(from);
        }

        /** Nothing is decided about a listing before it began or when its term had run out. */
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }

        boolean inForceOn(LocalDate day) {
            boolean rest = restsSince.isBefore(LocalDate.MAX);
            return !day.isBefore(from)
                    && day.isBefore(until)
                    && day.isBefore(over)
                    && !(rest && !day.isBefore(restsSince))
                    && !in(rests, day);
        }

        boolean markedOn(LocalDate day) {
            return (markedSince != null && !day.isBefore(markedSince)) || in(marks, day);
        }

        private static boolean in(List<LocalDate[]> spans, LocalDate day) {
            return spans.stream().anyMatch(s -> !day.isBefore(s[0]) && day.isBefore(s[1]));
        }

        private void turn(LifeStep step) {
            version++;
            switch (step) {
                case LifeStep.Propose propose -> {
                    stage = LifeStage.PROPOSED;
                    proposed = propose.on();
                }
                case LifeStep.ServeNotice notice -> {
                    stage = LifeStage.NOTICED;
                    waitUntil = notice.notice().answerBy();
                }
                case LifeStep.Publicise shown -> {
                    stage = LifeStage.PUBLICISED;
                    LocalDate end = shown.shown().until();
                    waitUntil = end == null ? LocalDate.MAX : end.minusDays(1);
                }
                case LifeStep.Place place -> {
                    stage = LifeStage.PLACED;
                    from = place.term().from();
                    LocalDate end = place.term().until();
                    until = end == null ? LocalDate.MAX : end;
                    published = place.publishedOn();
                }
                case LifeStep.Publish publish -> published = publish.on();
                case LifeStep.Suspend suspend -> {
                    stage = LifeStage.SUSPENDED;
                    dispute = suspend.dispute();
                    restsSince = suspend.on();
                }
                case LifeStep.Resume resume -> {
                    stage = endedBy == null ? LifeStage.PLACED : stage;
                    rests.add(new LocalDate[] {restsSince, resume.on()});
                    restsSince = LocalDate.MAX;
                    dispute = null;
                }
                case LifeStep.Annotate annotate -> markedSince = annotate.on();
                case LifeStep.ClearAnnotation clear -> {
                    marks.add(new LocalDate[] {markedSince, clear.on()});
                    markedSince = null;
                }
                case LifeStep.Restate _ -> throw new IllegalStateException("comes by file only");
                case LifeStep.End end -> {
                    stage = LifeStage.ENDED;
                    endedBy = end.reason();
                    last = end.reason() == EndReason.EXPIRED ? until : end.on();
                    over = last.isBefore(over) ? last : over;
                }
            }
        }
    }
}
