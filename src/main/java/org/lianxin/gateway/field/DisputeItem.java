package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.City;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.remedy.Correction;
import org.lianxin.remedy.Dispute;
import org.lianxin.remedy.DisputeGround;
import org.lianxin.remedy.DisputeState;
import org.lianxin.remedy.Filing;
import org.lianxin.remedy.NextRemedy;
import org.lianxin.remedy.Settlement;

import java.time.LocalDate;
import java.util.List;

/** A dispute as the SDL's {@code Dispute} has it; a natural person's name is masked. */
record DisputeItem(
        String id,
        int version,
        CaseItems.Target about,
        @Nullable UnifiedCode organisation,
        String subjectName,
        City city,
        boolean exOfficio,
        DisputeGround ground,
        String says,
        @Nullable String evidence,
        boolean written,
        @Nullable UnifiedCode receiver,
        @Nullable UnifiedCode verifier,
        LocalDate receivedOn,
        CaseItems.Deadline due,
        String stage,
        @Nullable Boolean suspends,
        @Nullable Boolean sameGroundAgain,
        @Nullable Boolean annotated,
        Settlement.@Nullable Found found,
        @Nullable Correction correction,
        List<Told> told,
        List<NextRemedy> next,
        @Nullable String article,
        @Nullable String court,
        List<CaseItems.Step> history) {

    /** Somebody who is told the outcome. */
    record Told(Bilingual who, String article) {}

    static DisputeItem of(Dispute dispute, ShownIds ids, LocalDate today) {
        LocalDate on = dispute.state().isOpen() ? today : dispute.history().getLast().on();
        Part part = Part.of(dispute.state());
        return new DisputeItem(
                dispute.id(),
                Math.toIntExact(dispute.version()),
                new CaseItems.Target(
                        dispute.target().kind().name(), ids.of(dispute.target().key())),
                CaseItems.organisation(dispute.subject()),
                CaseItems.name(dispute.subject(), dispute.subjectName()),
                dispute.city(),
                dispute.by() == Filing.Filer.AUTHORITY,
                dispute.ground(),
                dispute.says(),
                dispute.evidence(),
                dispute.written(),
                CaseItems.code(dispute.receiver()),
                CaseItems.code(dispute.verifier()),
                dispute.receivedOn(),
                CaseItems.Deadline.of(dispute.due(), on),
                part.stage(),
                part.suspends(),
                part.sameGroundAgain(),
                part.annotated(),
                part.found(),
                part.correction(),
                part.told(),
                part.next(),
                part.article(),
                part.court(),
                CaseItems.Step.of(dispute.history()));
    }

    /** What its state says. */
    private record Part(
            String stage,
            @Nullable Boolean suspends,
            @Nullable Boolean sameGroundAgain,
            @Nullable Boolean annotated,
            Settlement.@Nullable Found found,
            @Nullable Correction correction,
            List<Told> told,
            List<NextRemedy> next,
            @Nullable String article,
            @Nullable String court) {

        static Part of(DisputeState state) {
            return switch (state) {
                case DisputeState.Filed _ -> only("FILED", List.of(), null);
                case DisputeState.Accepted now ->
                        new Part(
                                "ACCEPTED",
                                now.suspends(),
                                now.sameGroundAgain(),
                                now.annotated(),
                                null,
                                null,
                                List.of(),
                                List.of(),
                                now.article(),
                                null);
                case DisputeState.Declined(List<NextRemedy> next) -> only("DECLINED", next, null);
                case DisputeState.Withdrawn _ -> only("WITHDRAWN", List.of(), null);
                case DisputeState.AtCourt(String court, List<NextRemedy> next) ->
                        only("AT_COURT", next, court);
                case DisputeState.Settled now ->
                        new Part(
                                "SETTLED",
                                false,
                                null,
                                null,
                                now.found(),
                                now.correction(),
                                now.told().stream().map(Part::told).toList(),
                                now.next(),
                                now.article(),
                                null);
            };
        }

        private static Part only(String stage, List<NextRemedy> next, @Nullable String court) {
            return new Part(stage, null, null, null, null, null, List.of(), next, null, court);
        }

        private static Told told(Settlement.Told told) {
            return new Told(PartyNames.of(told.party()), told.article());
        }
    }
}
