package org.lianxin.exchange.feed;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.Permit;
import org.lianxin.access.Purpose;
import org.lianxin.audit.AuditBasis;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.exchange.ConsentedPages;
import org.lianxin.exchange.EntryFooting;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedEpochs;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedPage;
import org.lianxin.exchange.FeedPageOutcome;
import org.lianxin.exchange.FeedSnapshot;
import org.lianxin.exchange.FeedState;
import org.lianxin.exchange.FeedTerms;
import org.lianxin.exchange.FeedView;
import org.lianxin.exchange.Feeds;
import org.lianxin.exchange.SnapshotOutcome;
import org.lianxin.exchange.SnapshotPlace;
import org.lianxin.exchange.WatchedFeed;
import org.lianxin.kernel.UnifiedCode;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads feeds from Neo4j. */
final class GraphFeeds implements Feeds {

    private static final Question<Behind, PageRead> PAGE =
            Question.of(GraphFeeds.class, "feed-page.cypher", Behind::parameter, PageRead::of);
    private static final Question<String, Long> HEADS =
            Question.ofTexts(GraphFeeds.class, "head-seqs.cypher", row -> row.number("seq"));

    private static final Question<String, List<FeedState>> NAMED =
            Question.ofTexts(GraphFeeds.class, "feeds-named.cypher", GraphFeeds::states);
    private static final Question<String, FeedTerms> TERMS =
            Question.ofTexts(
                    GraphFeeds.class,
                    "subscribed-terms.cypher",
                    row ->
                            new FeedTerms(
                                    Purpose.valueOf(row.text("purpose")), row.textOrNull("basis")));

    private static final Question<String, String> AGREED =
            Question.ofTexts(GraphFeeds.class, "agreed-basis.cypher", row -> row.text("basis"));

    private final Questions questions;
    private final FeedEpochs epochs;
    private final Snapshots snapshots;
    private final Clock clock;
    private final Duration retention;
    private final ConsentedPages consented;

    GraphFeeds(
            Questions questions,
            FeedEpochs epochs,
            Clock clock,
            Duration retention,
            ConsentedPages consented) {
        this.questions = questions;
        this.epochs = epochs;
        this.snapshots = new Snapshots(questions);
        this.clock = clock;
        this.retention = retention;
        this.consented = consented;
    }

    @Override
    public List<FeedState> visible(Permit permit) {
        CallerOrganisation own = permit.registration().orElse(null);
        if (own == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>(List.of("public."));
        if (Follower.isShared(own.kind())) {
            names.add("shared.");
        }
        names.add("watched." + own.code().value() + '.');
        if (own.kind() == CallerKind.REGION_PEER) {
            names.add(FeedKey.ofPeer(own.code()).value());
        }
        return questions.ask(NAMED, names).byKey().values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(FeedState::feed))
                .toList();
    }

    @Override
    public boolean mayFollow(Permit permit, FeedKey feed) {
        return permit.registration().filter(own -> Follower.mayFollow(own, feed)).isPresent();
    }

    @Override
    public Optional<List<EntryFooting>> footings(
            Permit permit, FeedKey feed, List<FeedEntry> entries) {
        if (entries.isEmpty()) {
            return Optional.of(List.of());
        }
        return WatchedFeed.of(feed)
                .map(kind -> consented.footings(permit, feed, kind, entries))
                .orElseGet(
                        () ->
                                Optional.of(
                                        Collections.nCopies(
                                                entries.size(),
                                                EntryFooting.on(basis(permit, feed)))));
    }

    private AuditBasis basis(Permit permit, FeedKey feed) {
        return switch (feed.view()) {
            case FeedView.Public _ -> new AuditBasis(AuditBasis.Kind.PUBLIC, null);
            case FeedView.Shared _ when permit.caller().kind() == CallerKind.CREDIT_OFFICE ->
                    new AuditBasis(AuditBasis.Kind.SUPERVISION, null);
            case FeedView.Shared _ ->
                    new AuditBasis(
                            AuditBasis.Kind.MATTER,
                            terms(permit, feed).map(FeedTerms::statutoryBasis).orElse(null));
            case FeedView.Watched _ -> new AuditBasis(AuditBasis.Kind.CONSENT, null);
            case FeedView.Peer(UnifiedCode region) ->
                    new AuditBasis(
                            AuditBasis.Kind.MATTER,
                            questions
                                    .ask(AGREED, List.of(region.value()))
                                    .byKey()
                                    .get(region.value()));
        };
    }

    private boolean isTold(Permit permit, FeedKey feed) {
        return !(feed.view() instanceof FeedView.Shared) || terms(permit, feed).isPresent();
    }

    private Optional<FeedTerms> terms(Permit permit, FeedKey feed) {
        String key = SubscriptionRows.key(feed, permit.registration().orElseThrow().code());
        return Optional.ofNullable(questions.ask(TERMS, List.of(key)).byKey().get(key));
    }

    @Override
    public FeedPageOutcome after(Permit permit, FeedKey feed, FeedCursor cursor, int first) {
        if (first < 1 || first > PAGE_MAX) {
            throw new IllegalArgumentException("a page has 1 to " + PAGE_MAX + " entries");
        }
        if (!mayFollow(permit, feed)) {
            return new FeedPageOutcome.Unknown();
        }
        if (!isTold(permit, feed)) {
            return new FeedPageOutcome.NotSubscribed();
        }
        Behind behind = new Behind(feed.value(), cursor.seq(), cursor.seq() + first);
        PageRead read = read(behind);
        if (read.hasLost(cursor) && epochs.renewIfLost(feed, cursor)) {
            read = read(behind);
        }
        Instant oldest = clock.instant().minus(retention);
        FeedPageOutcome outcome = read.judge(feed, cursor, oldest);
        boolean overdue =
                outcome instanceof FeedPageOutcome.Told(FeedPage page)
                        && footings(permit, feed, page.entries()).isEmpty();
        // What it told too much is withheld by now.
        return overdue ? read(behind).judge(feed, cursor, oldest) : outcome;
    }

    private PageRead read(Behind behind) {
        PageRead read = questions.ask(PAGE, List.of(behind)).byKey().get(behind);
        return read == null ? PageRead.ofNothing() : read;
    }

    @Override
    public SnapshotOutcome snapshot(
            Permit permit, FeedKey feed, @Nullable SnapshotPlace place, int first) {
        if (first < 1 || first > PAGE_MAX) {
            throw new IllegalArgumentException("a page has 1 to " + PAGE_MAX + " items");
        }
        if (!mayFollow(permit, feed)) {
            return new SnapshotOutcome.Unknown();
        }
        if (!isTold(permit, feed)) {
            return new SnapshotOutcome.NotSubscribed();
        }
        SnapshotOutcome outcome = snapshots.read(feed, place, first);
        boolean overdue =
                outcome instanceof SnapshotOutcome.Told(FeedSnapshot snapshot)
                        && footings(permit, feed, snapshot.items()).isEmpty();
        return overdue ? snapshots.read(feed, place, first) : outcome;
    }

    @Override
    public Map<FeedKey, Long> heads(Collection<FeedKey> feeds) {
        List<String> keys = feeds.stream().map(FeedKey::value).toList();
        Map<String, Long> known = questions.ask(HEADS, keys).byKey();
        Map<FeedKey, Long> heads = new LinkedHashMap<>();
        feeds.forEach(feed -> heads.put(feed, known.getOrDefault(feed.value(), 0L)));
        return heads;
    }

    private static List<FeedState> states(Row row) {
        return row.rows("heads").stream()
                .map(
                        head ->
                                new FeedState(
                                        new FeedKey(head.text("feed")),
                                        head.text("epoch"),
                                        head.number("seq"),
                                        head.text("digest"),
                                        head.instant("recordedAt")))
                .toList();
    }

    private record Behind(String feed, long after, long upTo) {

        Object parameter() {
            return Map.of("feed", feed, "after", after, "upTo", upTo);
        }
    }
}
