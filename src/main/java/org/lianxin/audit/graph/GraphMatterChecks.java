package org.lianxin.audit.graph;

import org.lianxin.audit.MatterChecks;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts checks in the graph's log. */
final class GraphMatterChecks implements MatterChecks {

    private static final Question<Days, Count> CHECKED =
            Question.of(
                    GraphMatterChecks.class,
                    "matters-checked.cypher",
                    Days::parameter,
                    row -> new Count(row.number("checks"), row.number("matters")));

    private final Questions questions;

    GraphMatterChecks(Questions questions) {
        this.questions = questions;
    }

    @Override
    public Map<Asked, Count> count(Collection<Asked> asked, LocalDate from, LocalDate until) {
        Map<Asked, Days> days = new LinkedHashMap<>();
        asked.forEach(each -> days.put(each, new Days(each, from, until)));
        Map<Days, Count> found =
                LogReading.read(() -> questions.ask(CHECKED, days.values()).byKey());
        Map<Asked, Count> counts = new LinkedHashMap<>();
        days.forEach((each, key) -> counts.put(each, found.getOrDefault(key, Count.NONE)));
        return counts;
    }

    private record Days(Asked asked, LocalDate from, LocalDate until) {

        Object parameter() {
            return Map.of(
                    "from", CheckedMatter.place(asked.organisation(), asked.kind(), from),
                    "until", CheckedMatter.place(asked.organisation(), asked.kind(), until));
        }
    }
}
