package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.Permit;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.SnapshotPlace;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Places in feeds as text, sealed for one feed and one organisation: one that was made up, changed,
 * or given out for another feed or to somebody else does not open.
 */
@Component
final class FeedCursors {

    private static final Pattern SPLIT = Pattern.compile("\\|");

    private final ShownIds ids;

    FeedCursors(ShownIds ids) {
        this.ids = ids;
    }

    String of(Permit permit, FeedKey feed, FeedCursor cursor) {
        return ids.seal(
                context("changes", permit, feed),
                cursor.seq() + "|" + cursor.epoch() + '|' + cursor.link());
    }

    String of(Permit permit, FeedKey feed, SnapshotPlace place) {
        return ids.seal(
                context("snapshot", permit, feed),
                place.asOfSeq() + "|" + place.after() + '|' + place.epoch());
    }

    /** The place; empty for any other text. No text is the beginning. */
    Optional<FeedCursor> read(Permit permit, FeedKey feed, @Nullable String cursor) {
        return cursor == null
                ? Optional.of(FeedCursor.BEGINNING)
                : ids.open(context("changes", permit, feed), cursor).map(FeedCursors::place);
    }

    /** The place in a snapshot; empty for any other text. */
    Optional<SnapshotPlace> readPlace(Permit permit, FeedKey feed, String cursor) {
        return ids.open(context("snapshot", permit, feed), cursor)
                .map(
                        text -> {
                            String[] parts = SPLIT.split(text, 3);
                            return new SnapshotPlace(
                                    parts[2], Long.parseLong(parts[0]), Long.parseLong(parts[1]));
                        });
    }

    private static FeedCursor place(String text) {
        String[] parts = SPLIT.split(text, 3);
        return new FeedCursor(parts[1], Long.parseLong(parts[0]), parts[2]);
    }

    private static String context(String kind, Permit permit, FeedKey feed) {
        String organisation =
                permit.registration().map(CallerOrganisation::code).orElseThrow().value();
        return "feed " + kind + '|' + feed.value() + '|' + organisation;
    }
}
