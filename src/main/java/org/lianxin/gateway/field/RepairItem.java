package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.City;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.remedy.Gravity;
import org.lianxin.remedy.NextRemedy;
import org.lianxin.remedy.Repair;
import org.lianxin.remedy.RepairOutcome;
import org.lianxin.remedy.RepairRequest;
import org.lianxin.remedy.RepairState;

import java.time.LocalDate;
import java.util.List;

/** An application for repair as the SDL's {@code Repair} has it. */
record RepairItem(
        String id,
        int version,
        CaseItems.Target about,
        @Nullable UnifiedCode organisation,
        String subjectName,
        City city,
        RepairRequest.Way way,
        String says,
        @Nullable String evidence,
        @Nullable String commitment,
        @Nullable UnifiedCode decider,
        LocalDate appliedOn,
        String stage,
        RepairOutcome.@Nullable Effect effect,
        @Nullable Boolean ended,
        @Nullable Gravity gravity,
        List<RepairOutcome.Duty> duties,
        @Nullable String statement,
        List<Missing> missing,
        List<NextRemedy> next,
        @Nullable String article,
        @Nullable String court,
        List<CaseItems.Step> history) {

    /** One thing that is missing. */
    record Missing(Bilingual reason, String article, @Nullable LocalDate from) {

        static Missing of(RepairOutcome.Missing missing) {
            return new Missing(missing.reason().text(), missing.article(), missing.from());
        }
    }

    static RepairItem of(Repair repair, ShownIds ids) {
        Part part = Part.of(repair.state());
        return new RepairItem(
                repair.id(),
                Math.toIntExact(repair.version()),
                new CaseItems.Target(repair.target().kind().name(), ids.of(repair.target().key())),
                CaseItems.organisation(repair.subject()),
                CaseItems.name(repair.subject(), repair.subjectName()),
                repair.city(),
                repair.way(),
                repair.says(),
                repair.evidence(),
                repair.commitment(),
                CaseItems.code(repair.decider()),
                repair.appliedOn(),
                part.stage(),
                part.effect(),
                part.ended(),
                part.gravity(),
                part.duties(),
                part.statement(),
                part.missing(),
                part.next(),
                part.article(),
                part.court(),
                CaseItems.Step.of(repair.history()));
    }

    /** What its state says. */
    private record Part(
            String stage,
            RepairOutcome.@Nullable Effect effect,
            @Nullable Boolean ended,
            @Nullable Gravity gravity,
            List<RepairOutcome.Duty> duties,
            @Nullable String statement,
            List<Missing> missing,
            List<NextRemedy> next,
            @Nullable String article,
            @Nullable String court) {

        static Part of(RepairState state) {
            return switch (state) {
                case RepairState.Applied _ -> open("APPLIED", null, null);
                case RepairState.AtCourt(String court, String article) ->
                        open("AT_COURT", article, court);
                case RepairState.Repaired now ->
                        new Part(
                                "REPAIRED",
                                now.outcome().effect(),
                                now.ended(),
                                now.gravity(),
                                now.outcome().duties().stream().sorted().toList(),
                                now.statement(),
                                List.of(),
                                List.of(),
                                now.outcome().article(),
                                null);
                case RepairState.NotRepaired now ->
                        new Part(
                                "NOT_REPAIRED",
                                null,
                                null,
                                null,
                                List.of(),
                                null,
                                now.missing().stream().map(Missing::of).toList(),
                                now.next(),
                                null,
                                null);
            };
        }

        private static Part open(String stage, @Nullable String article, @Nullable String court) {
            return new Part(
                    stage, null, null, null, List.of(), null, List.of(), List.of(), article, court);
        }
    }
}
