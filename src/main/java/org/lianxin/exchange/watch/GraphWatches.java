package org.lianxin.exchange.watch;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Consent;
import org.lianxin.access.Consents;
import org.lianxin.access.Permit;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.exchange.CoverageDecision;
import org.lianxin.exchange.Watch;
import org.lianxin.exchange.WatchedFeed;
import org.lianxin.exchange.WatchedSubject;
import org.lianxin.exchange.Watches;
import org.lianxin.kernel.SubjectId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads watches from Neo4j. */
final class GraphWatches implements Watches {

    private static final Question<Page, List<Watch>> PAGES =
            Question.of(
                    GraphWatches.class,
                    "watch-pages.cypher",
                    Page::parameter,
                    row -> row.rows("watches").stream().map(GraphWatches::watch).toList());

    private final Questions questions;
    private final Consents consents;
    private final Clock clock;

    GraphWatches(Questions questions, Consents consents, Clock clock) {
        this.questions = questions;
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public List<WatchedSubject> page(Permit permit, @Nullable String after, int first) {
        String own = GraphWatchRegister.organisation(permit).value();
        Page asked = new Page(own, after == null ? "" : after);
        List<Watch> found =
                Objects.requireNonNull(questions.ask(PAGES, List.of(asked)).byKey().get(asked));
        List<Watch> page = found.stream().limit(Math.min(first, PAGE_MAX)).toList();
        Map<SubjectId, List<Consent>> given =
                consents.toUs(permit, page.stream().map(Watch::subject).toList());
        LocalDate today = Shanghai.dayOf(clock.instant());
        return page.stream()
                .map(
                        watch ->
                                new WatchedSubject(
                                        watch,
                                        CoverageDecision.decide(
                                                given.getOrDefault(watch.subject(), List.of()),
                                                WatchedFeed.PORTFOLIO.purpose(),
                                                today)))
                .toList();
    }

    private static Watch watch(Row row) {
        return new Watch(row.text("id"), SubjectId.of(row.text("subject")), row.instant("since"));
    }

    private record Page(String of, String after) {

        Object parameter() {
            return Map.of("of", of, "after", after);
        }
    }
}
