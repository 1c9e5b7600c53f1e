package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.measure.Promise;
import org.lianxin.rulebook.Switches.Eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A promise as the SDL's {@code Promise} has it, on a day. */
record PromiseItem(
        String id,
        @Nullable UnifiedCode subjectCode,
        String matter,
        List<String> papers,
        String kept,
        LocalDate acceptedOn,
        LocalDate dueOn,
        Eligibility way,
        String article,
        Promise.State state,
        boolean late,
        long version,
        List<Step> history) {

    /** One step, as the SDL's {@code PromiseStep}. */
    record Step(
            long version,
            Promise.State state,
            LocalDate on,
            String officer,
            String because,
            Instant recordedAt) {}

    static PromiseItem of(Promise promise, LocalDate today) {
        return new PromiseItem(
                promise.id(),
                promise.subject() instanceof OrganisationId(UnifiedCode code) ? code : null,
                promise.matter(),
                promise.papers(),
                promise.kept(),
                promise.history().getFirst().on(),
                promise.dueOn(),
                promise.way(),
                promise.article(),
                promise.state(),
                promise.lateOn(today),
                promise.version(),
                promise.history().stream()
                        .map(
                                step ->
                                        new Step(
                                                step.version(),
                                                step.after(),
                                                step.on(),
                                                step.officer(),
                                                step.because(),
                                                step.recordedAt()))
                        .toList());
    }
}
