package org.lianxin.access.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Consent;
import org.lianxin.access.Consents;
import org.lianxin.access.Permit;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads consents from Neo4j. */
final class GraphConsents implements Consents {

    private static final Question<String, List<Consent>> BETWEEN =
            Question.ofTexts(GraphConsents.class, "consents-between.cypher", ConsentRows::consents);
    private static final Question<Page, List<Consent>> OF = pages("consents-of.cypher");
    private static final Question<Page, List<Consent>> TO = pages("consents-to.cypher");

    /** Behind every id there is. */
    private static final String NEWEST = "~";

    private final Questions questions;

    GraphConsents(Questions questions) {
        this.questions = questions;
    }

    @Override
    public List<Consent> of(Permit permit, SubjectId subject, @Nullable String before, int first) {
        return page(permit, OF, new Page(subject.value(), before(before)), first);
    }

    @Override
    public List<Consent> to(
            Permit permit, UnifiedCode grantee, @Nullable String before, int first) {
        return page(permit, TO, new Page(grantee.value(), before(before)), first);
    }

    @Override
    public Map<SubjectId, List<Consent>> toUs(
            Permit permit, Collection<? extends SubjectId> subjects) {
        return permit.grantee().map(grantee -> between(subjects, grantee)).orElse(Map.of());
    }

    /** What these subjects consented to towards one organisation, whether it still holds or not. */
    Map<SubjectId, List<Consent>> between(
            Collection<? extends SubjectId> subjects, String grantee) {
        Map<SubjectId, String> keys = new HashMap<>();
        subjects.forEach(subject -> keys.put(subject, ConsentRows.between(subject, grantee)));
        Map<String, List<Consent>> found = questions.ask(BETWEEN, keys.values()).byKey();
        Map<SubjectId, List<Consent>> consents = new HashMap<>();
        keys.forEach((subject, key) -> consents.put(subject, found.getOrDefault(key, List.of())));
        return consents;
    }

    private List<Consent> page(
            Permit permit, Question<Page, List<Consent>> question, Page page, int first) {
        Objects.requireNonNull(permit);
        List<Consent> found = questions.ask(question, List.of(page)).byKey().get(page);
        return Objects.requireNonNull(found).stream().limit(first).toList();
    }

    private static String before(@Nullable String id) {
        return id == null ? NEWEST : id;
    }

    private static Question<Page, List<Consent>> pages(String file) {
        return Question.of(GraphConsents.class, file, Page::parameter, ConsentRows::consents);
    }

    private record Page(String of, String before) {

        Object parameter() {
            return Map.of("of", of, "before", before);
        }
    }
}
