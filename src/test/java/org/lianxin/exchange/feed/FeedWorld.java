package org.lianxin.exchange.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.lianxin.SetClock;
import org.lianxin.TestGraph;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerKind;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.Purpose;
import org.lianxin.access.RegisteredPermits;
import org.lianxin.access.Scope;
import org.lianxin.conduct.Rows;
import org.lianxin.cypher.Transactions;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedPage;
import org.lianxin.exchange.FeedPageOutcome;
import org.lianxin.exchange.FeedTerms;
import org.lianxin.exchange.Feeds;
import org.lianxin.exchange.SubscriptionOutcome;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.ListingRow;
import org.lianxin.subject.Party;

import java.time.LocalDate;
import java.util.Set;

/** A graph with feeds, and who files listings in it: red ones, which need no decision. */
final class FeedWorld {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Interval TERM = RedListings.TERM;
    private static final City HOME = new City("zhanjiang");
    static final FeedKey PUBLIC = FeedKey.ofPublic(ListKind.RED, "zhanjiang");
    static final FeedKey SHARED = FeedKey.ofShared(ListKind.RED, "zhanjiang");

    final SetClock clock = new SetClock();
    final Transactions transactions = TestFeeds.transactions(clock);
    final Feeds feeds = TestFeeds.feeds(clock);

    FeedWorld() {
        TestGraph.reset();
        var register = TestFeeds.subscriptions(transactions);
        var outcome =
                register.subscribe(
                        permit(CallerKind.AGENCY),
                        new MutationKey("demo", "subscribe"),
                        SHARED,
                        new FeedTerms(Purpose.SUPERVISION, "安全生产法第六十二条"));
        assertThat(outcome).isInstanceOf(SubscriptionOutcome.Done.class);
    }

    static ListingRow row(
            Party whom, String document, Interval term, @Nullable LocalDate published, int line) {
        return RedListings.row(whom, HOME, document, term, published, line);
    }

    static ListingRow row(Party whom, String document, @Nullable LocalDate published) {
        return row(whom, document, TERM, published, 2);
    }

    void file(ListingRow... rows) {
        RedListings.file(transactions, rows);
    }

    static Permit permit(CallerKind kind) {
        UnifiedCode own = UnifiedCode.of(Rows.AUTHORITY);
        return RegisteredPermits.doing(
                new Caller("demo", own.value(), kind, Set.of(Scope.FEEDS_READ)),
                own,
                Scope.FEEDS_READ);
    }

    FeedPage page(FeedKey feed, FeedCursor after, int first) {
        FeedPageOutcome outcome = feeds.after(permit(CallerKind.AGENCY), feed, after, first);
        assertThat(outcome).isInstanceOf(FeedPageOutcome.Told.class);
        return ((FeedPageOutcome.Told) outcome).page();
    }

    FeedPage all(FeedKey feed) {
        return page(feed, FeedCursor.BEGINNING, Feeds.PAGE_MAX);
    }

    /** Follows to the end, a few at a time. */
    void follow(FeedConsumer consumer, FeedKey feed) {
        FeedPage page;
        do {
            FeedCursor from =
                    consumer.epoch().isEmpty()
                            ? FeedCursor.BEGINNING
                            : new FeedCursor(consumer.epoch(), consumer.seq(), consumer.link());
            page = page(feed, from, 3);
            consumer.take(page);
        } while (!page.isLast());
    }
}
