package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Look;
import org.lianxin.access.Permit;
import org.lianxin.access.Purpose;
import org.lianxin.access.Scope;
import org.lianxin.access.Shown;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.exchange.EntryFooting;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedPageOutcome;
import org.lianxin.exchange.Feeds;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.TypedError;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What reading changes and reading a snapshot have in common: who is let in to which feed, and that
 * each entry shown is noted as a look at whom it is about.
 */
@Component
final class FeedReading {

    private static final String FACT = "FEED_ENTRY";

    private final Doorkeeper doorkeeper;
    private final Feeds feeds;

    FeedReading(Doorkeeper doorkeeper, Feeds feeds) {
        this.doorkeeper = doorkeeper;
        this.feeds = feeds;
    }

    /** Reads a part of a feed that is for the caller. */
    @FunctionalInterface
    interface Work<T> {
        DataFetcherResult<T> read(Permit permit, FeedKey feed);
    }

    <T> DataFetcherResult<T> of(
            String feed, int first, DataFetchingEnvironment field, Work<T> work) {
        if (first < 1 || first > Feeds.PAGE_MAX) {
            return Reply.refused(
                    TypedError.beyond(ErrorCode.PAGE_SIZE_INVALID, Feeds.PAGE_MAX, first), field);
        }
        return switch (doorkeeper.admit(Scope.FEEDS_READ, field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) ->
                    FeedKey.find(feed)
                            .filter(key -> feeds.mayFollow(permit, key))
                            .map(key -> work.read(permit, key))
                            .orElseGet(() -> refused(permit, ErrorCode.FEED_UNKNOWN, field));
        };
    }

    /**
     * Notes each entry shown. What rests on consents is judged again: it may have been taken back
     * since it was read.
     *
     * @return whether they may be shown at all
     */
    boolean note(
            Permit permit, FeedKey feed, List<FeedEntry> entries, DataFetchingEnvironment field) {
        Optional<List<EntryFooting>> footings = feeds.footings(permit, feed, entries);
        footings.ifPresent(
                each -> {
                    Iterator<EntryFooting> footing = each.iterator();
                    Instant knownAt = knownAt(entries);
                    entries.forEach(entry -> note(permit, entry, footing.next(), knownAt, field));
                });
        return footings.isPresent();
    }

    /** As known at the last of them: what changed later is another entry, on another page. */
    private static @Nullable Instant knownAt(List<FeedEntry> entries) {
        return entries.stream()
                .map(FeedEntry::recordedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Of what is removed, or withheld by now, nothing is shown but that there was something. */
    private static void note(
            Permit permit,
            FeedEntry entry,
            EntryFooting footing,
            @Nullable Instant knownAt,
            DataFetchingEnvironment field) {
        Purpose said = footing.purpose();
        Set<String> items = entry.item() == null ? Set.of() : Set.of(entry.itemId());
        permit.trace()
                .look(
                        new Look(
                                Place.of(field)
                                        .about(
                                                entry.about(),
                                                said == null
                                                        ? permit.purpose().orElse(null)
                                                        : said),
                                footing.basis(),
                                footing.claim(),
                                new Shown(Set.of(FACT), items, Set.of(), Set.of(), knownAt),
                                AuditOutcome.DISCLOSED,
                                null));
    }

    static <T> DataFetcherResult<T> gone(
            Permit permit, FeedPageOutcome.Gone gone, DataFetchingEnvironment field) {
        return refused(permit, ErrorCode.FEED_GONE, FeedErrors.gone(gone), field);
    }

    static <T> DataFetcherResult<T> refused(
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
