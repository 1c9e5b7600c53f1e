package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.remedy.CasesAt;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A page of cases, the newest first.
 *
 * @param of whose: a subject, a body or a city
 * @param openOnly only those that waited for a decision then
 * @param before the id behind which to go on
 */
record CasePage(String of, boolean openOnly, String before, @Nullable Instant knownAt) {

    /** Behind every id there is. */
    private static final String NEWEST = "~";

    static CasePage of(String of, @Nullable String before, @Nullable Instant knownAt) {
        return new CasePage(of, false, before == null ? NEWEST : before, knownAt);
    }

    static CasePage at(CasesAt asked) {
        String before = asked.before();
        return new CasePage(
                asked.organisation(),
                asked.openOnly(),
                before == null ? NEWEST : before,
                asked.knownAt());
    }

    Object parameter() {
        Map<String, @Nullable Object> parameter = new HashMap<>();
        parameter.put("of", of);
        parameter.put("openOnly", openOnly);
        parameter.put("before", before);
        if (knownAt != null) {
            parameter.put("knownAt", knownAt.toEpochMilli());
        }
        return parameter;
    }

    <C> List<C> ask(Questions questions, Question<CasePage, List<C>> question, int first) {
        List<C> found = questions.ask(question, List.of(this)).byKey().get(this);
        return Objects.requireNonNull(found).stream().limit(first).toList();
    }
}
