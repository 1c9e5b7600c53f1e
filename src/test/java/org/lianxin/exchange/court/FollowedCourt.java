package org.lianxin.exchange.court;

import static org.assertj.core.api.Assertions.assertThat;

import org.lianxin.access.Caller;
import org.lianxin.access.CallerKind;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.Purpose;
import org.lianxin.access.RegisteredPermits;
import org.lianxin.access.Scope;
import org.lianxin.exchange.CourtRow;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedPage;
import org.lianxin.exchange.FeedPageOutcome;
import org.lianxin.exchange.FeedTerms;
import org.lianxin.exchange.Feeds;
import org.lianxin.exchange.SubscriptionOutcome;
import org.lianxin.exchange.feed.FeedConsumer;
import org.lianxin.exchange.feed.TestFeeds;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.UnifiedCode;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** One court's list of debtors with a bank and an agency that follow it. */
final class FollowedCourt {

    private static final int PAGE = 400;
    private static final UnifiedCode BANK = UnifiedCode.of("91999999MADEM08L6F");
    private static final UnifiedCode AGENCY = UnifiedCode.of("11999999MADGA01146");

    private final FeedKey publicFeed;
    private final FeedKey sharedFeed;
    private final FeedConsumer bank;
    private final FeedConsumer agency;
    private final NaiveDebtors ofEveryone;
    private final NaiveDebtors ofAgencies;
    private Feeds feeds;

    FollowedCourt(CourtWorld world, UnifiedCode court, String city) {
        feeds = TestFeeds.feeds(world.clock);
        publicFeed = FeedKey.ofPublic(ListKind.COURT_DEBTOR, court.value());
        sharedFeed = FeedKey.ofShared(ListKind.COURT_DEBTOR, court.value());
        bank = new FeedConsumer(publicFeed);
        agency = new FeedConsumer(sharedFeed);
        ofEveryone = new NaiveDebtors(court, city, true);
        ofAgencies = new NaiveDebtors(court, city, false);
        assertThat(
                        TestFeeds.subscriptions(world.transactions)
                                .subscribe(
                                        permit(CallerKind.AGENCY),
                                        new MutationKey("agency", "subscribe-" + court),
                                        sharedFeed,
                                        new FeedTerms(Purpose.SUPERVISION, "安全生产法第六十二条")))
                .isInstanceOf(SubscriptionOutcome.Done.class);
    }

    /** They read on through this gateway. */
    void through(Feeds gateway) {
        feeds = gateway;
    }

    /** Both read on and hold just what these rows say; how many entries the agency has had. */
    long verify(Collection<CourtRow> rows, LocalDate today) {
        ofEveryone.verify(bank, follow(bank, CallerKind.BANK, publicFeed), rows, today);
        ofAgencies.verify(agency, follow(agency, CallerKind.AGENCY, sharedFeed), rows, today);
        return agency.seq();
    }

    private FeedPage follow(FeedConsumer consumer, CallerKind kind, FeedKey feed) {
        FeedPage page;
        do {
            FeedCursor from =
                    consumer.epoch().isEmpty()
                            ? FeedCursor.BEGINNING
                            : new FeedCursor(consumer.epoch(), consumer.seq(), consumer.link());
            FeedPageOutcome outcome = feeds.after(permit(kind), feed, from, PAGE);
            assertThat(outcome).isInstanceOf(FeedPageOutcome.Told.class);
            page = ((FeedPageOutcome.Told) outcome).page();
            consumer.take(page);
        } while (!page.isLast());
        return page;
    }

    private static Permit permit(CallerKind kind) {
        UnifiedCode own = kind == CallerKind.BANK ? BANK : AGENCY;
        return RegisteredPermits.doing(
                new Caller(kind.name(), own.value(), kind, Set.of(Scope.FEEDS_READ)),
                own,
                Scope.FEEDS_READ);
    }
}
