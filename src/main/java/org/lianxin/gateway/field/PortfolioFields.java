package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.disclosure.CreditProfiles;
import org.lianxin.disclosure.ProfileOutcome;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedPageOutcome;
import org.lianxin.exchange.Feeds;
import org.lianxin.exchange.WatchedFeed;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Limits;
import org.lianxin.gateway.SelectionNeeds;
import org.lianxin.gateway.TypedError;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.subject.SubjectKey;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code portfolioStandings}: a lender reads again whom its feed told of, and nobody besides. */
@Controller
final class PortfolioFields {

    private final Feeds feeds;
    private final FeedCursors cursors;
    private final CreditProfiles profiles;
    private final int changesMax;

    PortfolioFields(Feeds feeds, FeedCursors cursors, CreditProfiles profiles, Limits limits) {
        this.feeds = feeds;
        this.cursors = cursors;
        this.profiles = profiles;
        this.changesMax =
                Math.min(Feeds.PAGE_MAX, Math.min(limits.subjectsMax(), CreditProfiles.BATCH_MAX));
    }

    @QueryMapping
    DataFetcherResult<List<CreditProfileItem>> portfolioStandings(
            @Argument @Nullable String after, @Argument int first, DataFetchingEnvironment field) {
        if (first < 1 || first > changesMax) {
            return Reply.refused(
                    TypedError.beyond(ErrorCode.PAGE_SIZE_INVALID, changesMax, first), field);
        }
        return switch (Admission.of(field, Scope.CREDIT_READ, WatchedFeed.PORTFOLIO.purpose())) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) ->
                    own(permit)
                            .map(feed -> changed(permit, feed, after, first, field))
                            .orElseGet(() -> refused(permit, ErrorCode.NOT_OWNER, field));
        };
    }

    /** The caller's portfolio; empty for whoever has none. */
    private Optional<FeedKey> own(Permit permit) {
        return permit.registration()
                .map(own -> WatchedFeed.PORTFOLIO.of(own.code()))
                .filter(feed -> feeds.mayFollow(permit, feed));
    }

    private DataFetcherResult<List<CreditProfileItem>> changed(
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
            case FeedPageOutcome.Told(var page) -> read(permit, page.entries(), field);
            case FeedPageOutcome.Gone gone ->
                    refused(permit, ErrorCode.FEED_GONE, FeedErrors.gone(gone), field);
            case FeedPageOutcome.Unknown _, FeedPageOutcome.NotSubscribed _ ->
                    refused(permit, ErrorCode.FEED_UNKNOWN, field);
        };
    }

    private DataFetcherResult<List<CreditProfileItem>> read(
            Permit permit, List<FeedEntry> entries, DataFetchingEnvironment field) {
        List<SubjectKey> keys =
                entries.stream()
                        .map(FeedEntry::about)
                        .distinct()
                        .map(PortfolioFields::key)
                        .toList();
        List<KeyReading> readings =
                keys.stream().<KeyReading>map(key -> new KeyReading.Read(key, true)).toList();
        var selected = new SelectedFields(SelectionNeeds.of(field));
        List<ProfileOutcome> outcomes =
                keys.isEmpty() ? List.of() : profiles.read(permit, keys, selected, null, null);
        return ProfileFields.batch(ProfileBatch.of(readings, outcomes), permit, field);
    }

    private static SubjectKey key(SubjectId subject) {
        return switch (subject) {
            case OrganisationId organisation -> new SubjectKey.ByUnifiedCode(organisation.code());
            case PersonId person -> new SubjectKey.ByPersonKey(person.key());
        };
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
