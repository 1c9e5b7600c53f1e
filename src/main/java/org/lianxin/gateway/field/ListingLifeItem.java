package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeStage;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.PriorNotice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The life of a listing as the SDL's {@code ListingLife} has it. */
record ListingLifeItem(
        String id,
        ListKind list,
        Bilingual listName,
        City city,
        ListingOrigin origin,
        boolean referenceOnly,
        @Nullable UnifiedCode subject,
        String subjectName,
        @Nullable String category,
        String groundDocument,
        String authority,
        @Nullable String authorityCode,
        @Nullable String decidedBy,
        int version,
        LifeStage stage,
        @Nullable Bilingual stageName,
        @Nullable Withdrawal withdrawal,
        List<Step> steps) {

    /** By when it had to be withdrawn, and whether it was. */
    record Withdrawal(
            LocalDate revokedOn, @Nullable LocalDate due, @Nullable Boolean late, String article) {}

    /** The kinds of steps, as the schema names them. */
    enum StepKind {
        PROPOSE,
        SERVE_NOTICE,
        PUBLICISE,
        PLACE,
        PUBLISH,
        SUSPEND,
        RESUME,
        ANNOTATE,
        CLEAR_ANNOTATION,
        RESTATE,
        END
    }

    /** One step. */
    record Step(
            int version,
            StepKind kind,
            LocalDate on,
            Instant recordedAt,
            String authority,
            @Nullable String authorityCode,
            String officer,
            @Nullable String secondOfficer,
            String ground,
            @Nullable Interval term,
            @Nullable LocalDate publishedOn,
            @Nullable PriorNotice notice,
            @Nullable String dispute,
            @Nullable EndReason reason,
            LifeStage stage,
            @Nullable Bilingual stageName) {}
}
