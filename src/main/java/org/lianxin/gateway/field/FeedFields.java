package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedPage;
import org.lianxin.exchange.FeedPageOutcome;
import org.lianxin.exchange.FeedPageOutcome.Gone;
import org.lianxin.exchange.FeedSnapshot;
import org.lianxin.exchange.FeedSubscription;
import org.lianxin.exchange.FeedSubscriptions;
import org.lianxin.exchange.Feeds;
import org.lianxin.exchange.SnapshotOutcome;
import org.lianxin.exchange.SnapshotPlace;
import org.lianxin.gateway.ErrorCode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Optional;

/** What whoever follows feeds reads. */
@Controller
final class FeedFields {

    private final Doorkeeper doorkeeper;
    private final Feeds feeds;
    private final FeedSubscriptions subscriptions;
    private final FeedCursors cursors;
    private final FeedReading reading;

    FeedFields(
            Doorkeeper doorkeeper,
            Feeds feeds,
            FeedSubscriptions subscriptions,
            FeedCursors cursors,
            FeedReading reading) {
        this.doorkeeper = doorkeeper;
        this.feeds = feeds;
        this.subscriptions = subscriptions;
        this.cursors = cursors;
        this.reading = reading;
    }

    @QueryMapping
    DataFetcherResult<List<FeedItems.State>> feeds(DataFetchingEnvironment field) {
        return switch (doorkeeper.admit(Scope.FEEDS_READ, field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) ->
                    Reply.with(feeds.visible(permit).stream().map(FeedItems.State::of).toList());
        };
    }

    @QueryMapping
    DataFetcherResult<FeedItems.Page> feedChanges(
            @Argument String feed,
            @Argument @Nullable String after,
            @Argument int first,
            DataFetchingEnvironment field) {
        return reading.of(
                feed,
                first,
                field,
                (permit, key) ->
                        cursors.read(permit, key, after)
                                .map(cursor -> changes(permit, key, cursor, first, field))
                                .orElseGet(
                                        () ->
                                                FeedReading.refused(
                                                        permit, ErrorCode.CURSOR_INVALID, field)));
    }

    private DataFetcherResult<FeedItems.Page> changes(
            Permit permit,
            FeedKey feed,
            FeedCursor cursor,
            int first,
            DataFetchingEnvironment field) {
        return switch (feeds.after(permit, feed, cursor, first)) {
            case FeedPageOutcome.Told(FeedPage page) ->
                    reading.note(permit, feed, page.entries(), field)
                            ? Reply.with(
                                    FeedItems.Page.of(page, cursors.of(permit, feed, page.next())))
                            : FeedReading.gone(
                                    permit,
                                    Gone.takenBack(feed, page.epoch(), page.headSeq()),
                                    field);
            case FeedPageOutcome.Gone gone -> FeedReading.gone(permit, gone, field);
            case FeedPageOutcome.Unknown _ ->
                    FeedReading.refused(permit, ErrorCode.FEED_UNKNOWN, field);
            case FeedPageOutcome.NotSubscribed _ ->
                    FeedReading.refused(permit, ErrorCode.FEED_NOT_SUBSCRIBED, field);
        };
    }

    @QueryMapping
    DataFetcherResult<FeedItems.Snapshot> feedSnapshot(
            @Argument String feed,
            @Argument @Nullable String part,
            @Argument int first,
            DataFetchingEnvironment field) {
        return reading.of(
                feed,
                first,
                field,
                (permit, key) -> {
                    SnapshotPlace place =
                            part == null ? null : cursors.readPlace(permit, key, part).orElse(null);
                    return part != null && place == null
                            ? FeedReading.refused(permit, ErrorCode.CURSOR_INVALID, field)
                            : snapshot(permit, key, place, first, field);
                });
    }

    private DataFetcherResult<FeedItems.Snapshot> snapshot(
            Permit permit,
            FeedKey feed,
            @Nullable SnapshotPlace place,
            int first,
            DataFetchingEnvironment field) {
        return switch (feeds.snapshot(permit, feed, place, first)) {
            case SnapshotOutcome.Told(FeedSnapshot snapshot) -> {
                if (!reading.note(permit, feed, snapshot.items(), field)) {
                    yield FeedReading.gone(
                            permit,
                            Gone.takenBack(feed, snapshot.epoch(), snapshot.asOfSeq()),
                            field);
                }
                SnapshotPlace next = snapshot.next();
                yield Reply.with(
                        FeedItems.Snapshot.of(
                                snapshot,
                                next == null ? null : cursors.of(permit, feed, next),
                                cursors.of(permit, feed, snapshot.follow())));
            }
            case SnapshotOutcome.Gone(var gone) -> FeedReading.gone(permit, gone, field);
            case SnapshotOutcome.Unknown _ ->
                    FeedReading.refused(permit, ErrorCode.FEED_UNKNOWN, field);
            case SnapshotOutcome.NotSubscribed _ ->
                    FeedReading.refused(permit, ErrorCode.FEED_NOT_SUBSCRIBED, field);
        };
    }

    @QueryMapping
    DataFetcherResult<List<FeedItems.Subscription>> feedSubscriptions(
            @Argument @Nullable String feed, DataFetchingEnvironment field) {
        return switch (doorkeeper.admit(Scope.FEEDS_READ, field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) ->
                    subscriptions(permit, feed)
                            .map(all -> all.stream().map(FeedItems.Subscription::of).toList())
                            .map(Reply::with)
                            .orElseGet(
                                    () -> FeedReading.refused(permit, ErrorCode.NOT_OWNER, field));
        };
    }

    private Optional<List<FeedSubscription>> subscriptions(Permit permit, @Nullable String feed) {
        return feed == null
                ? Optional.of(subscriptions.own(permit))
                : FeedKey.find(feed).flatMap(key -> subscriptions.of(permit, key));
    }
}
