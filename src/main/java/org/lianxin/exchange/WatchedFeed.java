package org.lianxin.exchange;

import org.lianxin.access.CallerKind;
import org.lianxin.access.Purpose;
import org.lianxin.kernel.UnifiedCode;

import java.util.Arrays;
import java.util.Optional;

/** The feeds of what concerns one organisation because it watches over it. */
public enum WatchedFeed {
    /** The subjects that a lender or a credit service watches, as each of them consents. */
    PORTFOLIO("portfolio", Purpose.LOAN_MONITORING),
    /** An association's members: what is public, and more as each of them consents. */
    MEMBERS("members", Purpose.MEMBERSHIP);

    private final String what;
    private final Purpose purpose;

    WatchedFeed(String what, Purpose purpose) {
        this.what = what;
        this.purpose = purpose;
    }

    /** The one that a feed's name means; empty where it is another kind of feed. */
    public static Optional<WatchedFeed> of(FeedKey feed) {
        return feed.view() instanceof FeedView.Watched watched
                ? Arrays.stream(values()).filter(each -> each.what.equals(watched.what())).findAny()
                : Optional.empty();
    }

    public FeedKey of(UnifiedCode organisation) {
        return FeedKey.ofWatched(organisation, what);
    }

    /** What for it is followed: a consent that covers it names this purpose. */
    public Purpose purpose() {
        return purpose;
    }

    /** Whether that kind of organisation has such a feed. */
    public boolean isFor(CallerKind kind) {
        return switch (this) {
            case PORTFOLIO -> kind == CallerKind.BANK || kind == CallerKind.CREDIT_SERVICE;
            case MEMBERS -> kind == CallerKind.ASSOCIATION;
        };
    }
}
