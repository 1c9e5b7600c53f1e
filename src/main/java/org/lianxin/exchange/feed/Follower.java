package org.lianxin.exchange.feed;

import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedView;
import org.lianxin.exchange.WatchedFeed;
import org.lianxin.kernel.UnifiedCode;

/** Whom a feed is for, by what its organisation is registered as. */
final class Follower {

    private Follower() {}

    static boolean mayFollow(CallerOrganisation own, FeedKey feed) {
        return switch (feed.view()) {
            case FeedView.Public _ -> true;
            case FeedView.Shared _ -> isShared(own.kind());
            case FeedView.Watched watched ->
                    watched.organisation().equals(own.code())
                            && WatchedFeed.of(feed)
                                    .map(kind -> kind.isFor(own.kind()))
                                    .orElse(true);
            case FeedView.Peer(UnifiedCode region) ->
                    own.kind() == CallerKind.REGION_PEER && region.equals(own.code());
        };
    }

    static boolean isShared(CallerKind kind) {
        return switch (kind) {
            case AGENCY, COURT, CREDIT_OFFICE -> true;
            case BANK, ASSOCIATION, CREDIT_SERVICE, REGION_PEER, SUBJECT -> false;
        };
    }

    /** Whether it is that organisation's list: a court's own, the credit office's city's. */
    static boolean isOwner(CallerOrganisation own, FeedKey feed) {
        return switch (feed.view()) {
            case FeedView.Public(_, String place) -> isOwner(own, place);
            case FeedView.Shared(_, String place) -> isOwner(own, place);
            case FeedView.Watched watched -> watched.organisation().equals(own.code());
            case FeedView.Peer _ -> own.kind() == CallerKind.CREDIT_OFFICE;
        };
    }

    private static boolean isOwner(CallerOrganisation own, String place) {
        return switch (own.kind()) {
            case COURT -> place.equals(own.code().value());
            case CREDIT_OFFICE ->
                    own.city() == null || place.equals(own.city().key()) || isCourt(place);
            case AGENCY, BANK, ASSOCIATION, CREDIT_SERVICE, REGION_PEER, SUBJECT -> false;
        };
    }

    /** A unified code; the keys of cities are lower case. */
    private static boolean isCourt(String place) {
        return Character.isDigit(place.charAt(0));
    }
}
