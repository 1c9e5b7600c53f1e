package org.lianxin.exchange;

import org.lianxin.conduct.EntryMark;
import org.lianxin.listing.EndReason;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether what one write changed about a thing has to be told to those who were told of it. */
public final class RecallKindDecision {

    private RecallKindDecision() {}

    /** What a listing's life took. */
    public enum Step {
        SUSPEND,
        RESUME,
        ANNOTATE,
        CLEAR_ANNOTATION
    }

    /**
     * Of a listing. An end prevails over what came with it, and a dispute that goes on over one
     * that is over. What merely ran out, or was never placed, calls nobody back.
     *
     * @param ends the reasons for which it ended in this write
     * @param statedAnew whether its source states something else now
     */
    public static Optional<RecallKind> ofListing(
            Collection<EndReason> ends, Collection<Step> steps, boolean statedAnew) {
        Optional<RecallKind> ended = ends.stream().flatMap(RecallKindDecision::of).findFirst();
        if (ended.isPresent()) {
            return ended;
        }
        if (steps.contains(Step.SUSPEND) || steps.contains(Step.ANNOTATE)) {
            return Optional.of(RecallKind.DISPUTED);
        }
        if (statedAnew) {
            return Optional.of(RecallKind.AMENDED);
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(RecallKind.DISPUTE_ENDED);
    }

    /** Of a credit entry, by the marks it was given and those that were taken off it. */
    public static Optional<RecallKind> ofEntry(
            Collection<EntryMark> marked, Collection<EntryMark> cleared, boolean statedAnew) {
        if (marked.contains(EntryMark.WITHDRAWN)) {
            return Optional.of(RecallKind.CORRECTED);
        }
        if (marked.contains(EntryMark.REPAIRED)) {
            return Optional.of(RecallKind.REPAIRED);
        }
        if (marked.contains(EntryMark.DISPUTED)) {
            return Optional.of(RecallKind.DISPUTED);
        }
        if (statedAnew) {
            return Optional.of(RecallKind.AMENDED);
        }
        return cleared.contains(EntryMark.DISPUTED)
                ? Optional.of(RecallKind.DISPUTE_ENDED)
                : Optional.empty();
    }

    /**
     * Of an entry of another region that stands here no more. What ran out calls nobody back.
     *
     * @param because as that region says, or as the agreement with it has it
     */
    public static Optional<RecallKind> ofForeign(RemovalReason because) {
        return switch (because) {
            case ENDED -> Optional.empty();
            case WITHDRAWN -> Optional.of(RecallKind.WITHDRAWN_ABROAD);
            case CORRECTED -> Optional.of(RecallKind.CORRECTED);
            case REPAIRED -> Optional.of(RecallKind.REPAIRED);
            case REVOKED -> Optional.of(RecallKind.REVOKED);
            case COURT_DELETED -> Optional.of(RecallKind.COURT_DELETED);
            case OUT_OF_VIEW -> Optional.of(RecallKind.OUT_OF_AGREEMENT);
        };
    }

    private static Stream<RecallKind> of(EndReason reason) {
        return switch (reason) {
            case CORRECTED -> Stream.of(RecallKind.CORRECTED);
            case REPAIRED -> Stream.of(RecallKind.REPAIRED);
            case REVOKED -> Stream.of(RecallKind.REVOKED);
            case COURT_DELETED -> Stream.of(RecallKind.COURT_DELETED);
            case EXPIRED, NOT_PLACED -> Stream.empty();
        };
    }
}
