package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerKind;
import org.lianxin.access.Matter;
import org.lianxin.access.Purpose;

/**
 * What an organisation follows a feed for.
 *
 * @param statutoryBasis the provision that gives it the task; null where it needs none
 */
public record FeedTerms(Purpose purpose, @Nullable String statutoryBasis) {

    public FeedTerms {
        if (statutoryBasis != null && !Matter.fits(statutoryBasis)) {
            throw new IllegalArgumentException("a statutory basis is 1 to 200 plain characters");
        }
    }

    /** Whether they carry that view for that kind of caller. */
    public boolean suffice(FeedView view, CallerKind kind) {
        return switch (view) {
            case FeedView.Public _, FeedView.Watched _, FeedView.Peer _ -> true;
            case FeedView.Shared _ ->
                    kind == CallerKind.CREDIT_OFFICE
                            || (statutoryBasis != null && purpose.isStatutoryFor(kind));
        };
    }
}
