package org.lianxin.conduct.graph;

import org.lianxin.access.Permit;
import org.lianxin.conduct.CreditEntries;
import org.lianxin.conduct.CreditEntry;
import org.lianxin.conduct.EntryPage;
import org.lianxin.conduct.EntryPageRequest;
import org.lianxin.cypher.Answers;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.kernel.Found;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads credit entries from Neo4j. */
final class GraphCreditEntries implements CreditEntries {

    private static final Question<String, Optional<EntryHistory>> ENTRIES =
            Question.ofTexts(GraphCreditEntries.class, "entries.cypher", EntryHistory::of);
    private static final Question<EntryPageRequest, PageRows> PAGES =
            Question.of(
                    GraphCreditEntries.class,
                    "entry-pages.cypher",
                    PageRows::parameter,
                    PageRows::of);

    private final Questions questions;

    GraphCreditEntries(Questions questions) {
        this.questions = questions;
    }

    @Override
    public Found<Map<String, CreditEntry>> byId(Permit permit, Collection<String> ids) {
        Objects.requireNonNull(permit);
        Answers<String, Optional<EntryHistory>> answers = questions.ask(ENTRIES, ids);
        return Found.upTo(answers.recordedUpTo(), at -> known(answers.byKey(), at));
    }

    private static Map<String, CreditEntry> known(
            Map<String, Optional<EntryHistory>> histories, Instant at) {
        Map<String, CreditEntry> entries = new LinkedHashMap<>();
        histories.forEach(
                (id, history) ->
                        history.flatMap(entry -> entry.asKnownAt(at))
                                .ifPresent(entry -> entries.put(id, entry)));
        return entries;
    }

    @Override
    public Map<EntryPageRequest, EntryPage> pages(
            Permit permit, Collection<EntryPageRequest> requests) {
        Objects.requireNonNull(permit);
        Map<EntryPageRequest, PageRows> rows = questions.ask(PAGES, requests).byKey();
        Map<EntryPageRequest, EntryPage> pages = new LinkedHashMap<>();
        for (EntryPageRequest request : List.copyOf(requests)) {
            PageRows page = Objects.requireNonNull(rows.get(request));
            pages.put(request, page.page(request));
        }
        return pages;
    }
}
