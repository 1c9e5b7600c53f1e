package org.lianxin.measure.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.City;
import org.lianxin.measure.Assigning;
import org.lianxin.measure.AssignmentKey;
import org.lianxin.measure.Execution;
import org.lianxin.measure.FeedbackDue;
import org.lianxin.measure.OwedFeedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Goes through a city's listings, a thousand at a time, and counts what is owed for each. */
final class GraphOwedFeedback implements OwedFeedback {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int AT_ONCE = 1000;
    private static final Question<Look, List<Row>> FEEDBACK =
            Question.of(
                    GraphOwedFeedback.class,
                    "feedback-of.cypher",
                    Look::parameter,
                    row -> row.rows("listings"));

    private final Questions questions;
    private final Assigning assigning;

    GraphOwedFeedback(Questions questions, Assigning assigning) {
        this.questions = questions;
        this.assigning = assigning;
    }

    /** A city, and the listing behind which to go on. */
    private record Look(String city, String after) {

        Object parameter() {
            return Map.of("city", city, "after", after);
        }
    }

    /** Whose, and by when. */
    private record By(String body, LocalDate lastDay) implements Comparable<By> {

        @Override
        public int compareTo(By other) {
            int days = lastDay.compareTo(other.lastDay);
            return days == 0 ? body.compareTo(other.body) : days;
        }
    }

    @Override
    public List<Owed> in(City city, LocalDate day) {
        Map<By, Owed> owed = new TreeMap<>();
        List<Row> page = look(new Look(city.key(), ""));
        while (!page.isEmpty()) {
            page.forEach(listing -> count(owed, city, listing, day));
            page =
                    page.size() < AT_ONCE
                            ? List.of()
                            : look(new Look(city.key(), page.getLast().text("key")));
        }
        return List.copyOf(owed.values());
    }

    private List<Row> look(Look look) {
        return questions.ask(FEEDBACK, List.of(look)).byKey().getOrDefault(look, List.of());
    }

    private void count(Map<By, Owed> owed, City city, Row listing, LocalDate day) {
        Instant known = day.plusDays(1).atStartOfDay(SHANGHAI).toInstant();
        List<Row> statements =
                listing.rows("statements").stream()
                        .filter(each -> each.instant("recordedAt").isBefore(known))
                        .toList();
        Row now =
                statements.stream()
                        .max((a, b) -> a.instant("recordedAt").compareTo(b.instant("recordedAt")))
                        .orElse(null);
        if (now == null) {
            return;
        }
        for (Assigning.Reporting each : reportings(listing, statements, now, known)) {
            if (assigning.feedback(city, each, day) instanceof FeedbackDue.Dated dated) {
                String body = each.execution().key().body();
                add(owed, body, dated.lateSince(), Math.max(1, dated.missing()), dated.article());
                add(owed, body, dated.next(), 1, dated.article());
            }
        }
    }

    private static List<Assigning.Reporting> reportings(
            Row listing, List<Row> statements, Row now, Instant known) {
        LocalDate over =
                Stream.concat(
                                Stream.ofNullable(now.dateOrNull("until")),
                                listing.rows("ends").stream().map(end -> end.date("on")))
                        .min(LocalDate::compareTo)
                        .orElse(null);
        LocalDate from = now.date("from");
        LocalDate first =
                statements.stream()
                        .map(each -> Assigning.dayOf(each.instant("recordedAt")))
                        .min(LocalDate::compareTo)
                        .orElseThrow();
        LocalDate since = from.isAfter(first) ? from : first;
        List<Execution> done =
                listing.rows("executions").stream()
                        .map(row -> ExecutionRows.execution(row).asKnownAt(known.minusMillis(1)))
                        .toList();
        List<Assigning.Reporting> all = new ArrayList<>();
        done.forEach(each -> all.add(new Assigning.Reporting(each, since, over)));
        String authority = now.textOrNull("authorityCode");
        // What was found wrong before it began never was on the list: there is nothing to report.
        boolean began = over == null || !over.isBefore(from);
        if (authority != null && began && !listing.text("origin").equals("COURT")) {
            var key = new AssignmentKey(listing.text("key"), AssignmentKey.INITIATION, authority);
            if (done.stream().noneMatch(each -> each.key().equals(key))) {
                all.add(new Assigning.Reporting(Execution.nothingYet(key), since, over));
            }
        }
        return all;
    }

    private static void add(
            Map<By, Owed> owed,
            String body,
            @Nullable LocalDate lastDay,
            int count,
            String article) {
        if (lastDay != null) {
            owed.merge(
                    new By(body, lastDay),
                    new Owed(body, lastDay, count, article),
                    (a, b) -> new Owed(body, lastDay, a.count() + b.count(), article));
        }
    }
}
