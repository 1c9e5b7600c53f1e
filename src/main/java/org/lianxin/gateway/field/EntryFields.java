package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
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

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** {@code creditEntries}: one page for each profile that selects it, all pages in one reading. */
@Controller
final class EntryFields {

    private final CreditEntries entries;
    private final Cursors cursors;
    private final int pageSizeMax;

    EntryFields(CreditEntries entries, ShownIds ids, Limits limits, BatchLoaderRegistry loaders) {
        this.entries = entries;
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
        var page = new EntryPageRequest(profile.known().id(), first, place, profile.knownAt());
        return pages.load(new EntryQuestion(permit, page))
                .thenApply(
                        answer -> Reply.with(EntryConnection.of(answer, cursors, after != null)));
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
