package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.access.Shown;
import org.lianxin.audit.AuditBasis;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedPage;
import org.lianxin.exchange.FeedPageOutcome;
import org.lianxin.exchange.FeedSubscriptions;
import org.lianxin.exchange.Feeds;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What whoever follows feeds reads. Each entry shown is a look at whom it is about. */
@Controller
final class FeedFields {

    private static final String FACT = "FEED_ENTRY";

    private final Doorkeeper doorkeeper;
    private final Feeds feeds;
    private final FeedSubscriptions subscriptions;
    private final FeedCursors cursors;

    FeedFields(
            Doorkeeper doorkeeper,
            Feeds feeds,
            FeedSubscriptions subscriptions,
            FeedCursors cursors) {
        this.doorkeeper = doorkeeper;
        this.feeds = feeds;
        this.subscriptions = subscriptions;
        this.cursors = cursors;
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
        if (first < 1 || first > Feeds.PAGE_MAX) {
            return Reply.refused(
                    TypedError.beyond(ErrorCode.PAGE_SIZE_INVALID, Feeds.PAGE_MAX, first), field);
        }
        return switch (doorkeeper.admit(Scope.FEEDS_READ, field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) ->
                    FeedKey.find(feed)
                            .filter(key -> feeds.mayFollow(permit, key))
                            .map(key -> changes(permit, key, after, first, field))
                            .orElseGet(() -> refused(permit, ErrorCode.FEED_UNKNOWN, field));
        };
    }

    private DataFetcherResult<FeedItems.Page> changes(
            Permit permit,
            FeedKey feed,
            @Nullable String after,
            int first,
            DataFetchingEnvironment field) {
        Optional<FeedCursor> cursor = cursors.read(permit, feed, after);
        if (cursor.isEmpty()) {
            return refused(permit, ErrorCode.CURSOR_INVALID, field);
        }
        return switch (feeds.after(permit, feed, cursor.get(), first)) {
            case FeedPageOutcome.Told(FeedPage page) -> {
                note(permit, feed, page.entries(), field);
                yield Reply.with(FeedItems.Page.of(page, cursors.of(permit, feed, page.next())));
            }
            case FeedPageOutcome.Gone gone ->
                    refused(permit, ErrorCode.FEED_GONE, FeedErrors.gone(gone), field);
            case FeedPageOutcome.Unknown _ -> refused(permit, ErrorCode.FEED_UNKNOWN, field);
            case FeedPageOutcome.NotSubscribed _ ->
                    refused(permit, ErrorCode.FEED_NOT_SUBSCRIBED, field);
        };
    }

    @QueryMapping
    DataFetcherResult<List<FeedItems.Subscription>> feedSubscriptions(
            @Argument @Nullable String feed, DataFetchingEnvironment field) {
        return switch (doorkeeper.admit(Scope.FEEDS_READ, field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) ->
                    (feed == null
                                    ? Optional.of(subscriptions.own(permit))
                                    : FeedKey.find(feed)
                                            .flatMap(key -> subscriptions.of(permit, key)))
                            .map(
                                    all ->
                                            Reply.with(
                                                    all.stream()
                                                            .map(FeedItems.Subscription::of)
                                                            .toList()))
                            .orElseGet(() -> refused(permit, ErrorCode.NOT_OWNER, field));
        };
    }

    private void note(
            Permit permit,
            FeedKey feed,
            Collection<FeedEntry> entries,
            DataFetchingEnvironment field) {
        if (entries.isEmpty()) {
            return;
        }
        AuditBasis basis = feeds.basis(permit, feed);
        for (FeedEntry entry : entries) {
            new Noting(permit, field, entry.about())
                    .disclosed(
                            basis,
                            new Shown(
                                    Set.of(FACT),
                                    Set.of(entry.itemId()),
                                    Set.of(),
                                    Set.of(),
                                    null));
        }
    }

    private static <T> DataFetcherResult<T> refused(
            Permit permit, ErrorCode code, DataFetchingEnvironment field) {
        return refused(permit, code, Map.of(), field);
    }

    private static <T> DataFetcherResult<T> refused(
            Permit permit,
            ErrorCode code,
            Map<String, Object> details,
            DataFetchingEnvironment field) {
        new Noting(permit, field, null).refused(code);
        return Reply.refused(TypedError.of(code, details), field);
    }
}
