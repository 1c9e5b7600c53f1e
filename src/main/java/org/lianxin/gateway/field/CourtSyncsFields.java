package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.access.Shown;
import org.lianxin.exchange.CourtDeleted;
import org.lianxin.exchange.CourtPage;
import org.lianxin.exchange.CourtSync;
import org.lianxin.exchange.CourtSyncs;
import org.lianxin.exchange.CourtTurnedAway;
import org.lianxin.exchange.UnmatchedEntry;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Limits;
import org.lianxin.gateway.TypedError;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.Set;
import java.util.function.BiFunction;

/** What a court is told of its syncs. */
@Controller
final class CourtSyncsFields {

    private static final Shown SYNC = Shown.facts(Set.of("COURT_SYNC"));

    private final CourtSyncs syncs;
    private final int pageSizeMax;

    CourtSyncsFields(CourtSyncs syncs, Limits limits) {
        this.syncs = syncs;
        this.pageSizeMax = Math.min(limits.pageSizeMax(), CourtPage.SIZE_MAX);
    }

    @QueryMapping
    DataFetcherResult<CourtSyncItem> courtSync(@Argument String id, DataFetchingEnvironment field) {
        return shown(id, field, (permit, sync) -> CourtSyncItem.of(sync));
    }

    @QueryMapping
    DataFetcherResult<CourtPage<CourtTurnedAway>> courtRowsTurnedAway(
            @Argument String sync,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingEnvironment field) {
        return page(
                sync,
                first,
                field,
                (permit, found) -> syncs.turnedAway(permit, found, after, first));
    }

    @QueryMapping
    DataFetcherResult<CourtPage<CourtDeleted>> courtDeletions(
            @Argument String sync,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingEnvironment field) {
        return page(
                sync, first, field, (permit, found) -> syncs.deleted(permit, found, after, first));
    }

    @QueryMapping
    DataFetcherResult<CourtPage<UnmatchedEntry>> unmatchedCourtEntries(
            @Argument String sync,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingEnvironment field) {
        return page(
                sync,
                first,
                field,
                (permit, found) -> syncs.unmatched(permit, found, after, first));
    }

    private <T> DataFetcherResult<T> page(
            String sync,
            int first,
            DataFetchingEnvironment field,
            BiFunction<Permit, CourtSync, T> answer) {
        return first < 1 || first > pageSizeMax
                ? Reply.refused(
                        TypedError.beyond(ErrorCode.PAGE_SIZE_INVALID, pageSizeMax, first), field)
                : shown(sync, field, answer);
    }

    private <T> DataFetcherResult<T> shown(
            String id, DataFetchingEnvironment field, BiFunction<Permit, CourtSync, T> answer) {
        return switch (Admission.of(field, Scope.COURT_SYNC, null)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) -> {
                CourtSync sync = syncs.find(permit, id).orElse(null);
                Noting noting = new Noting(permit, field, null);
                if (sync == null) {
                    noting.refused(ErrorCode.COURT_SYNC_UNKNOWN);
                    yield Reply.refused(TypedError.of(ErrorCode.COURT_SYNC_UNKNOWN), field);
                }
                noting.disclosed(CourtReplies.basis(id), SYNC);
                yield Reply.with(answer.apply(permit, sync));
            }
        };
    }
}
