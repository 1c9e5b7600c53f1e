package org.lianxin.oversight.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Transactions;
import org.lianxin.kernel.City;
import org.lianxin.measure.OwedFeedback;
import org.lianxin.oversight.Reminder.Kind;
import org.lianxin.oversight.Reminder.Stage;
import org.lianxin.oversight.ReminderRound;
import org.lianxin.rulebook.DeadlineDecision;
import org.lianxin.rulebook.Due;
import org.lianxin.rulebook.FrameKind;
import org.lianxin.rulebook.NationalFrame;
import org.lianxin.rulebook.Rulebooks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Looks for what falls due without holding anything, and raises it a hundred at a time. Two
 * gateways that look at once find the same, and the graph keeps each reminder once; killed halfway,
 * the rest is found the next time.
 */
final class GraphReminderRound implements ReminderRound {

    private static final Question<Look, List<Row>> DISPUTES =
            question("disputes-due.cypher", "disputes");
    private static final Question<Look, List<Row>> WITHDRAWALS =
            question("withdrawals-due.cypher", "listings");
    private static final Statement RAISE =
            Statement.of(GraphReminderRound.class, "raise-reminders.cypher");
    private static final int AT_ONCE = 100;
    private static final int PAGE = 1000;

    /** What was due longer ago was raised long ago. */
    private static final int YEARS_BACK = 1;

    private final Questions questions;
    private final Transactions transactions;
    private final OwedFeedback feedback;
    private final Rulebooks rulebooks;
    private final NationalFrame frame;
    private final DeadlineDecision deadlines;

    GraphReminderRound(
            Questions questions,
            Transactions transactions,
            OwedFeedback feedback,
            Rulebooks rulebooks,
            Lawful lawful) {
        this.questions = questions;
        this.transactions = transactions;
        this.feedback = feedback;
        this.rulebooks = rulebooks;
        this.frame = lawful.frame();
        this.deadlines = lawful.deadlines();
    }

    /** The law's own deadlines. */
    record Lawful(NationalFrame frame, DeadlineDecision deadlines) {}

    /** A day, and the case behind which to go on. */
    private record Look(LocalDate day, String after) {

        Object parameter() {
            return Map.of(
                    "day",
                    day,
                    "soon",
                    day.plusDays(DAYS_BEFORE),
                    "since",
                    day.minusYears(YEARS_BACK),
                    "after",
                    after);
        }
    }

    @Override
    public int note(LocalDate day) {
        List<Raised> all = new ArrayList<>();
        disputes(all, day);
        withdrawals(all, day);
        rulebooks.cities().forEach(city -> feedback(all, city, day));
        int raised = 0;
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            raised += raise(all.subList(from, Math.min(from + AT_ONCE, all.size())), day);
        }
        return raised;
    }

    private int raise(List<Raised> some, LocalDate day) {
        List<Map<String, @Nullable Object>> rows = some.stream().map(it -> it.row(day)).toList();
        return transactions.write(
                writing ->
                        writing.run(RAISE, Map.of("rows", rows)).stream()
                                .mapToInt(row -> (int) row.number("raised"))
                                .sum());
    }

    private void disputes(List<Raised> all, LocalDate day) {
        List<Row> page = look(DISPUTES, new Look(day, ""));
        while (!page.isEmpty()) {
            page.forEach(dispute -> dispute(all, dispute, day));
            page =
                    page.size() < PAGE
                            ? List.of()
                            : look(DISPUTES, new Look(day, page.getLast().text("id")));
        }
    }

    /** Its receiver until it is accepted, then its verifier; a court for what it was sent. */
    private static void dispute(List<Raised> all, Row dispute, LocalDate day) {
        boolean atCourt = dispute.flag("atCourt");
        String verifier = dispute.textOrNull("verifier");
        String receiver = dispute.textOrNull("receiver");
        String body = dispute.flag("accepted") && verifier != null ? verifier : receiver;
        LocalDate lastDay = dispute.date("dueOn");
        if (body != null) {
            all.add(
                    new Raised(
                            atCourt ? Kind.COURT_CORRECTION : Kind.DISPUTE,
                            stage(lastDay, day),
                            body,
                            new City(dispute.text("city")),
                            dispute.text("id"),
                            lastDay,
                            1,
                            dispute.text("dueArticle")));
        }
    }

    private void withdrawals(List<Raised> all, LocalDate day) {
        for (Row listing : look(WITHDRAWALS, new Look(day, ""))) {
            LocalDate lost = listing.date("lostGroundOn");
            frame.find(FrameKind.WITHDRAWAL, lost)
                    .map(rule -> deadlines.lawful(rule, lost))
                    .filter(Due.By.class::isInstance)
                    .map(Due.By.class::cast)
                    .filter(due -> !due.lastDay().isAfter(day.plusDays(DAYS_BEFORE)))
                    .ifPresent(
                            due ->
                                    all.add(
                                            new Raised(
                                                    Kind.WITHDRAWAL,
                                                    stage(due.lastDay(), day),
                                                    listing.text("body"),
                                                    new City(listing.text("city")),
                                                    listing.text("shownId"),
                                                    due.lastDay(),
                                                    1,
                                                    due.article())));
        }
    }

    private void feedback(List<Raised> all, City city, LocalDate day) {
        for (OwedFeedback.Owed owed : feedback.in(city, day)) {
            if (!owed.lastDay().isAfter(day.plusDays(DAYS_BEFORE))) {
                all.add(
                        new Raised(
                                Kind.FEEDBACK,
                                stage(owed.lastDay(), day),
                                owed.body(),
                                city,
                                null,
                                owed.lastDay(),
                                owed.count(),
                                owed.article()));
            }
        }
    }

    private static Stage stage(LocalDate lastDay, LocalDate day) {
        return day.isAfter(lastDay) ? Stage.OVERDUE : Stage.COMING;
    }

    private List<Row> look(Question<Look, List<Row>> question, Look look) {
        return questions.ask(question, List.of(look)).byKey().getOrDefault(look, List.of());
    }

    private static Question<Look, List<Row>> question(String file, String column) {
        return Question.of(
                GraphReminderRound.class, file, Look::parameter, row -> row.rows(column));
    }
}
