package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.disclosure.Ground;
import org.lianxin.disclosure.ListingShown;
import org.lianxin.disclosure.Source;
import org.lianxin.disclosure.WayOut;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.measure.Assignment;
import org.lianxin.measure.AssignmentState;
import org.lianxin.measure.CarriedMeasure;
import org.lianxin.measure.Deed;
import org.lianxin.measure.DeedDone;
import org.lianxin.rulebook.MeasureRule;
import org.lianxin.rulebook.NationalListEdition;
import org.lianxin.rulebook.Rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An assignment as the SDL's {@code Assignment} has it. */
record AssignmentItem(
        String id,
        String subjectName,
        @Nullable UnifiedCode subjectCode,
        UnifiedCode body,
        @Nullable MeasureRule measure,
        @Nullable Catalogue catalogue,
        ListingShown listing,
        Assignment.Standing standing,
        AssignmentState state,
        int version,
        List<DeedItem> deeds,
        FeedbackItem feedback) {

    /** The edition of the catalogue that the measure stands in. */
    record Catalogue(Rulebook rulebook, @Nullable NationalListEdition nationalList) {}

    static AssignmentItem of(
            Assignment assignment, String id, ListingShown listing, LocalDate today) {
        CarriedMeasure measure = assignment.measure();
        return new AssignmentItem(
                id,
                assignment.listing().subjectName(),
                code(assignment.listing().subject()),
                UnifiedCode.of(assignment.key().body()),
                measure == null ? null : measure.rule(),
                measure == null
                        ? null
                        : new Catalogue(
                                measure.rulebook(),
                                measure.rulebook().findNationalList(today).orElse(null)),
                listing,
                assignment.standing(),
                assignment.execution().state(),
                (int) assignment.execution().version(),
                assignment.execution().deeds().stream().map(DeedItem::of).toList(),
                FeedbackItem.of(assignment.feedback()));
    }

    public Ground ground() {
        return listing.ground();
    }

    public Source source() {
        return listing.source();
    }

    public Interval term() {
        return listing.term();
    }

    public List<WayOut> wayOut() {
        return listing.wayOut();
    }

    private static @Nullable UnifiedCode code(SubjectId subject) {
        return switch (subject) {
            case OrganisationId organisation -> organisation.code();
            case PersonId _ -> null;
        };
    }

    /** One thing that was done, in both times. */
    record DeedItem(
            int version,
            Deed deed,
            LocalDate on,
            Instant recordedAt,
            String officer,
            @Nullable String note,
            @Nullable String receiptId,
            @Nullable String receiptIndex) {

        static DeedItem of(DeedDone done) {
            var what = done.what();
            var receipt = what.receipt();
            return new DeedItem(
                    (int) done.version(),
                    what.deed(),
                    what.on(),
                    done.recordedAt(),
                    what.officer(),
                    what.note(),
                    receipt == null ? null : receipt.id(),
                    receipt == null ? null : Long.toString(receipt.index()));
        }
    }
}
