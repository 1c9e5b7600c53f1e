package org.lianxin.gateway.field;

import graphql.schema.DataFetchingEnvironment;

import org.dataloader.DataLoader;
import org.lianxin.access.Permit;
import org.lianxin.access.Shown;
import org.lianxin.disclosure.CreditProfile;
import org.lianxin.exchange.ForeignEntries;
import org.lianxin.exchange.ForeignEntry;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Mono;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** {@code foreignEntries}: asked for all profiles that select it in one go. */
@Controller
final class ForeignFields {

    private static final String LOADER = "foreignEntries";
    private static final String FACT = "FOREIGN_ENTRY";

    private final ForeignEntries entries;

    ForeignFields(ForeignEntries entries, BatchLoaderRegistry loaders) {
        this.entries = entries;
        loaders.<ForeignQuestion, List<ForeignEntry>>forName(LOADER)
                .registerMappedBatchLoader(
                        (questions, environment) -> Mono.fromCallable(() -> read(questions)));
    }

    @SchemaMapping(typeName = "CreditProfile", field = "foreignEntries")
    CompletableFuture<List<ForeignEntryItem>> foreignEntries(
            CreditProfile profile,
            @LocalContextValue Permit permit,
            DataLoader<ForeignQuestion, List<ForeignEntry>> foreignEntries,
            DataFetchingEnvironment field) {
        return foreignEntries
                .load(new ForeignQuestion(permit, profile))
                .thenApply(
                        found -> {
                            ProfileLooks.more(profile, permit, field, shown(found));
                            return found.stream()
                                    .map(each -> ForeignEntryItem.of(each, profile.validAt()))
                                    .toList();
                        });
    }

    private static Shown shown(List<ForeignEntry> found) {
        return new Shown(
                Set.of(FACT),
                found.stream().map(ForeignEntry::id).collect(Collectors.toSet()),
                Set.of(),
                Set.of(),
                null);
    }

    private Map<ForeignQuestion, List<ForeignEntry>> read(Set<ForeignQuestion> questions) {
        Map<ForeignQuestion, List<ForeignEntry>> answers = new HashMap<>();
        questions.stream()
                .collect(Collectors.groupingBy(ForeignQuestion::permit))
                .forEach((permit, asked) -> answers.putAll(read(permit, asked)));
        return answers;
    }

    private Map<ForeignQuestion, List<ForeignEntry>> read(
            Permit permit, List<ForeignQuestion> asked) {
        List<List<ForeignEntry>> found =
                entries.of(permit, asked.stream().map(ForeignQuestion::profile).toList());
        Map<ForeignQuestion, List<ForeignEntry>> answers = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            answers.put(asked.get(i), found.get(i));
        }
        return answers;
    }
}
