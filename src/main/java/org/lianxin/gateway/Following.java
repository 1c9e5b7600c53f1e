package org.lianxin.gateway;

import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Recognised;
import org.lianxin.exchange.FeedKey;

import java.util.Optional;

/**
 * One step of a subscription: from where the page now made begins, and how far it came.
 *
 * <p>A subscription is the same operation run again for each page. This stands in the context under
 * its class while one is made: the field takes its cursor from here and not from its argument, and
 * leaves word of where the next one begins.
 */
public final class Following {

    private final @Nullable Place from;
    private volatile @Nullable Place reached;
    private volatile @Nullable Recognised askedBy;

    private Following(@Nullable Place from) {
        this.from = from;
    }

    /**
     * A place in a feed.
     *
     * @param seq of the last entry told
     * @param cursor behind that entry
     * @param headSeq of the last entry there was
     * @param told whether the page that ends here holds anything
     */
    public record Place(FeedKey feed, long seq, String cursor, long headSeq, boolean told) {}

    /** The first step: from the cursor that the client gave. */
    public static Following first() {
        return new Following(null);
    }

    /** The step after one that came so far. */
    public static Following from(Place place) {
        return new Following(place);
    }

    /** The step under way; empty where the client waits for one answer and no stream. */
    public static Optional<Following> of(DataFetchingEnvironment field) {
        return Optional.ofNullable(field.getGraphQlContext().get(Following.class));
    }

    /** The cursor to begin from; null for the beginning. */
    public @Nullable String cursor(@Nullable String given) {
        return from == null ? given : from.cursor();
    }

    /** Said by the gateway: what is known of the caller for whom this page is made. */
    public void ask(Recognised caller) {
        askedBy = caller;
    }

    /** For whom the page was made; empty for whoever shows no token. */
    public Optional<Recognised> askedBy() {
        return Optional.ofNullable(askedBy);
    }

    /** Said by the field: so far the page comes. */
    public void reach(Place place) {
        reached = place;
    }

    /** Where the page ended; empty for what is no subscription. */
    public Optional<Place> reached() {
        return Optional.ofNullable(reached);
    }
}
