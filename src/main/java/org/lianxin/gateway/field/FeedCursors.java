package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.Permit;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedKey;
import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Places in feeds as text, sealed for one feed and one organisation: one that was made up, changed,
 * or given out for another feed or to somebody else does not open.
 */
@Component
final class FeedCursors {

    private final ShownIds ids;

    FeedCursors(ShownIds ids) {
        this.ids = ids;
    }

    String of(Permit permit, FeedKey feed, FeedCursor cursor) {
        return ids.seal(context(permit, feed), cursor.seq() + "|" + cursor.epoch());
    }

    /** The place; empty for any other text. No text is the beginning. */
    Optional<FeedCursor> read(Permit permit, FeedKey feed, @Nullable String cursor) {
        return cursor == null
                ? Optional.of(FeedCursor.BEGINNING)
                : ids.open(context(permit, feed), cursor).map(FeedCursors::place);
    }

    private static FeedCursor place(String text) {
        int bar = text.indexOf('|');
        return new FeedCursor(text.substring(bar + 1), Long.parseLong(text.substring(0, bar)));
    }

    private static String context(Permit permit, FeedKey feed) {
        String organisation =
                permit.registration().map(CallerOrganisation::code).orElseThrow().value();
        return "feed|" + feed.value() + '|' + organisation;
    }
}
