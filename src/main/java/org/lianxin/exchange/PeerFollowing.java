package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.UnifiedCode;

import java.time.Instant;

/**
 * How far another region's feed is known here.
 *
 * @param epoch its history; null while nothing is known
 * @param seq up to which number it is known
 * @param digest of what is known, equal to the peer's own at that number
 * @param headSeq the peer's last number when it was heard last
 * @param heardAt when it was; null if never
 * @param problem why it could not be asked the last time; null if it could
 * @param flaw how it diverged; null if it did not
 * @param flawSeq behind which number
 * @param openRecalls how many of its recalls to this region were not acknowledged when it was asked
 *     last
 * @param recallProblem why they could not be read, or one of them not acknowledged; null if they
 *     could
 */
public record PeerFollowing(
        UnifiedCode peer,
        PeerFollowingState state,
        @Nullable String epoch,
        long seq,
        @Nullable String digest,
        long headSeq,
        @Nullable Instant heardAt,
        @Nullable String problem,
        @Nullable PeerFlaw flaw,
        long flawSeq,
        int openRecalls,
        @Nullable String recallProblem) {}
