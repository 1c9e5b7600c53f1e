package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Permit;
import org.lianxin.access.Shown;
import org.lianxin.conduct.CreditEntries;
import org.lianxin.conduct.EntryCursor;
import org.lianxin.conduct.EntryPage;
import org.lianxin.conduct.EntryPageRequest;
import org.lianxin.disclosure.CreditProfile;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Limits;
import org.lianxin.gateway.TypedError;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** {@code creditEntries}: one page for each profile that selects it, all pages in one reading. */
@Controller
final class EntryFields {

    private final CreditEntries entries;
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final ShownIds ids;
    private final Cursors cursors;
    private final Clock clock;
    private final int pageSizeMax;

    EntryFields(
            CreditEntries entries,
            ShownIds ids,
            Limits limits,
            Clock clock,
            BatchLoaderRegistry loaders) {
        this.entries = entries;
        this.ids = ids;
        this.clock = clock;
        this.cursors = new Cursors(ids);
        this.pageSizeMax = Math.min(limits.pageSizeMax(), EntryPageRequest.FIRST_MAX);
        loaders.forTypePair(EntryQuestion.class, EntryPage.class)
                .registerMappedBatchLoader(
                        (questions, environment) -> Mono.fromCallable(() -> read(questions)));
    }

    @SchemaMapping(typeName = "CreditProfile", field = "creditEntries")
    CompletableFuture<DataFetcherResult<EntryConnection>> creditEntries(
            CreditProfile profile,
            @Argument int first,
            @Argument @Nullable String after,
            @LocalContextValue Permit permit,
            DataLoader<EntryQuestion, EntryPage> pages,
            DataFetchingEnvironment field) {
        if (first < 1 || first > pageSizeMax) {
            return refused(
                    TypedError.beyond(ErrorCode.PAGE_SIZE_INVALID, pageSizeMax, first), field);
        }
        EntryCursor place =
                after == null ? null : cursors.read(profile.known().id(), after).orElse(null);
        if (after != null && place == null) {
            return refused(TypedError.of(ErrorCode.CURSOR_INVALID), field);
        }
        return pages.load(new EntryQuestion(permit, page(profile, first, place)))
                .thenApply(
                        answer -> {
                            ProfileLooks.more(profile, permit, field, shown(answer));
                            return Reply.with(
                                    EntryConnection.of(answer, cursors, after != null),
                                    permit,
                                    profile.access().mode());
                        });
    }

    /** Without a right to all of them only those that are public today. */
    private EntryPageRequest page(CreditProfile profile, int first, @Nullable EntryCursor place) {
        boolean all = profile.access().inFull(DataCategory.ENTRIES);
        return new EntryPageRequest(
                profile.known().id(),
                first,
                place,
                profile.knownAt(),
                all ? null : LocalDate.now(clock.withZone(SHANGHAI)));
    }

    private Shown shown(EntryPage page) {
        return new Shown(
                Set.of(DataCategory.ENTRIES.name()),
                Set.of(),
                page.entries().stream().map(e -> ids.of(e.id())).collect(Collectors.toSet()),
                Set.of(),
                page.knownAt());
    }

    private Map<EntryQuestion, EntryPage> read(Set<EntryQuestion> questions) {
        Map<Permit, Set<EntryPageRequest>> byPermit = new HashMap<>();
        for (EntryQuestion question : questions) {
            byPermit.computeIfAbsent(question.permit(), _ -> new HashSet<>()).add(question.page());
        }
        Map<EntryQuestion, EntryPage> answers = new HashMap<>();
        byPermit.forEach(
                (permit, requests) ->
                        entries.pages(permit, requests)
                                .forEach(
                                        (request, page) ->
                                                answers.put(
                                                        new EntryQuestion(permit, request), page)));
        return answers;
    }

    private static CompletableFuture<DataFetcherResult<EntryConnection>> refused(
            TypedError error, DataFetchingEnvironment field) {
        return CompletableFuture.completedFuture(Reply.refused(error, field));
    }
}
