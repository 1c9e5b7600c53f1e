package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.FeedKey;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Following;
import org.lianxin.gateway.TypedError;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

import java.util.Optional;

/** Feeds as they go on: each page is the very answer that the query for it would get. */
@Controller
final class FeedLiveFields {

    private static final int PAGE = 100;

    private final FeedFields feeds;

    FeedLiveFields(FeedFields feeds) {
        this.feeds = feeds;
    }

    @SubscriptionMapping
    DataFetcherResult<FeedItems.Page> feedChanges(
            @Argument String feed,
            @Argument @Nullable String after,
            DataFetchingEnvironment field) {
        Optional<Following> following = Following.of(field);
        if (following.isEmpty()) {
            return Reply.refused(TypedError.of(ErrorCode.STREAM_NEEDED), field);
        }
        var page = feeds.feedChanges(feed, following.get().cursor(after), PAGE, field);
        if (page.getData() != null) {
            following.get().reach(place(page.getData()));
        }
        return page;
    }

    private static Following.Place place(FeedItems.Page page) {
        return new Following.Place(
                new FeedKey(page.feed()),
                Long.parseLong(page.after()) + page.entries().size(),
                page.next(),
                Long.parseLong(page.headSeq()),
                !page.entries().isEmpty());
    }
}
