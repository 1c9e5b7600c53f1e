package org.lianxin.measure;

import org.lianxin.kernel.City;
import org.lianxin.kernel.SubjectId;
import org.lianxin.rulebook.Switches.Eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A matter that a body took in although papers are missing 容缺受理, on the applicant's promise to hand
 * them in by a day; with all that became of it.
 *
 * @param body unified code of the body that took it in
 * @param matter its number of the file
 * @param papers what is missing, one by one
 * @param kept where the promise is kept
 * @param dueOn the last day in time, set by the body: no plan gives a number
 * @param way by which the applicant was eligible
 * @param article of the plan
 */
public record Promise(
        String id,
        SubjectId subject,
        String body,
        City city,
        String matter,
        List<String> papers,
        String kept,
        LocalDate dueOn,
        Eligibility way,
        String article,
        List<Step> history) {

    public Promise {
        papers = List.copyOf(papers);
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("a promise begins with a step");
        }
    }

    /** How far it is. */
    public enum State {
        OPEN,
        FULFILLED,
        BROKEN
    }

    /**
     * One step: who, when, on what ground. Steps are added and never changed.
     *
     * @param version from 1, without gaps
     */
    public record Step(
            long version,
            State after,
            String officer,
            LocalDate on,
            String because,
            Instant recordedAt) {}

    public long version() {
        return history.getLast().version();
    }

    public State state() {
        return history.getLast().after();
    }

    /** Whether it should have been fulfilled by the end of that day, or was after its last day. */
    public boolean lateOn(LocalDate day) {
        return switch (state()) {
            case OPEN -> day.isAfter(dueOn);
            case FULFILLED -> history.getLast().on().isAfter(dueOn);
            case BROKEN -> true;
        };
    }
}
