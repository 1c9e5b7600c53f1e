package org.lianxin.exchange.feed;

import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.Permit;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedPageOutcome;
import org.lianxin.exchange.FeedView;
import org.lianxin.exchange.Feeds;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads feeds from Neo4j. */
final class GraphFeeds implements Feeds {

    private static final Question<Behind, PageRead> PAGE =
            Question.of(GraphFeeds.class, "feed-page.cypher", Behind::parameter, PageRead::of);
    private static final Question<String, Long> HEADS =
            Question.ofTexts(GraphFeeds.class, "head-seqs.cypher", row -> row.number("seq"));

    private final Questions questions;
    private final Clock clock;
    private final Duration retention;

    GraphFeeds(Questions questions, Clock clock, Duration retention) {
        this.questions = questions;
        this.clock = clock;
        this.retention = retention;
    }

    @Override
    public boolean mayFollow(Permit permit, FeedKey feed) {
        CallerOrganisation own = permit.registration().orElse(null);
        return own != null
                && switch (feed.view()) {
                    case FeedView.Public _ -> true;
                    case FeedView.Shared _ -> isShared(own.kind());
                    case FeedView.Watched watched -> watched.organisation().equals(own.code());
                };
    }

    @Override
    public FeedPageOutcome after(Permit permit, FeedKey feed, FeedCursor cursor, int first) {
        if (first < 1 || first > PAGE_MAX) {
            throw new IllegalArgumentException("a page has 1 to " + PAGE_MAX + " entries");
        }
        if (!mayFollow(permit, feed)) {
            return new FeedPageOutcome.Unknown();
        }
        Behind behind = new Behind(feed.value(), cursor.seq(), cursor.seq() + first);
        PageRead read = questions.ask(PAGE, List.of(behind)).byKey().get(behind);
        return (read == null ? PageRead.ofNothing() : read)
                .judge(feed, cursor, clock.instant().minus(retention));
    }

    @Override
    public Map<FeedKey, Long> heads(Collection<FeedKey> feeds) {
        List<String> keys = feeds.stream().map(FeedKey::value).toList();
        Map<String, Long> known = questions.ask(HEADS, keys).byKey();
        Map<FeedKey, Long> heads = new LinkedHashMap<>();
        feeds.forEach(feed -> heads.put(feed, known.getOrDefault(feed.value(), 0L)));
        return heads;
    }

    private static boolean isShared(CallerKind kind) {
        return switch (kind) {
            case AGENCY, COURT, CREDIT_OFFICE -> true;
            case BANK, ASSOCIATION, CREDIT_SERVICE, REGION_PEER, SUBJECT -> false;
        };
    }

    private record Behind(String feed, long after, long upTo) {

        Object parameter() {
            return Map.of("feed", feed, "after", after, "upTo", upTo);
        }
    }
}
