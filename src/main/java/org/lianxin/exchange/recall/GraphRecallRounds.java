package org.lianxin.exchange.recall;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.CallerOrganisations;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditEntries;
import org.lianxin.audit.AuditEntry;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.UntimedTransactions;
import org.lianxin.exchange.RecallDue;
import org.lianxin.exchange.RecallRounds;
import org.lianxin.kernel.WorkingDays;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes recalls of causes.
 *
 * <p>A look that read the graph before a change may leave its audit entry after it. So a cause
 * stays open until every request that can have read before it has either left its entry or been cut
 * off, and is looked at again in each round until then.
 */
final class GraphRecallRounds implements RecallRounds {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Question<String, List<Cause>> OPEN =
            Question.ofTexts(GraphRecallRounds.class, "open-causes.cypher", Cause::list);
    private static final Question<Cause, List<ToldBefore>> TOLD =
            Question.of(
                    GraphRecallRounds.class,
                    "told-before.cypher",
                    Cause::parameter,
                    ToldBefore::list);
    private static final Statement MAKE =
            Statement.of(GraphRecallRounds.class, "make-recalls.cypher");
    private static final Statement CLOSE =
            Statement.of(GraphRecallRounds.class, "close-causes.cypher");

    private final LogTail tail;
    private final UntimedTransactions transactions;
    private final Questions questions;
    private final AuditEntries entries;
    private final CallerOrganisations organisations;
    private final WorkingDays calendar;
    private final Clock clock;
    private final RecallTerms terms;

    GraphRecallRounds(
            LogTail tail,
            UntimedTransactions transactions,
            Questions questions,
            AuditEntries entries,
            CallerOrganisations organisations,
            WorkingDays calendar,
            Clock clock,
            RecallTerms terms) {
        this.tail = tail;
        this.transactions = transactions;
        this.questions = questions;
        this.entries = entries;
        this.organisations = organisations;
        this.calendar = calendar;
        this.clock = clock;
        this.terms = terms;
    }

    @Override
    public int walk() {
        // The clock first: what can have been under way at a change has then left its entry.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        tail.catchUp();
        int made = 0;
        for (List<Cause> page = open(""); !page.isEmpty(); page = open(page.getLast().id())) {
            made += expand(page, now);
        }
        return made;
    }

    private List<Cause> open(String after) {
        return questions.ask(OPEN, List.of(after)).byKey().getOrDefault(after, List.of());
    }

    private int expand(List<Cause> causes, Instant now) {
        var told = questions.ask(TOLD, causes).byKey();
        Map<String, Optional<CallerOrganisation>> registered = new HashMap<>();
        int made = 0;
        List<String> settled = new ArrayList<>();
        for (Cause cause : causes) {
            List<Map<String, @Nullable Object>> recalls = new ArrayList<>();
            for (ToldBefore each : told.getOrDefault(cause, List.of())) {
                if (!each.organisation().equals(cause.by())) {
                    recall(cause, each, registered, now).ifPresent(recalls::add);
                }
            }
            made += recalls.isEmpty() ? 0 : make(recalls);
            if (!now.isBefore(cause.recordedAt().plus(terms.underWay()))) {
                settled.add(cause.id());
            }
        }
        if (!settled.isEmpty()) {
            transactions.writeOne(LIMIT, CLOSE, Map.of("causes", settled));
        }
        return made;
    }

    private int make(List<Map<String, @Nullable Object>> recalls) {
        return transactions.write(
                LIMIT,
                transaction -> {
                    LogTail.hold(transaction);
                    return (int)
                            transaction
                                    .run(MAKE, Map.of("recalls", recalls))
                                    .getFirst()
                                    .number("made");
                });
    }

    /** Empty for a portal: behind it stood many, and it keeps nothing of its own. */
    private Optional<Map<String, @Nullable Object>> recall(
            Cause cause,
            ToldBefore told,
            Map<String, Optional<CallerOrganisation>> registered,
            Instant now) {
        AuditEntry entry = entries.at(told.last()).orElseThrow();
        AuditDraft said = entry.said();
        CallerOrganisation organisation =
                registered.computeIfAbsent(said.client(), organisations::findByClient).orElse(null);
        if (organisation != null && organisation.kind() == CallerKind.SUBJECT) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> recall = new HashMap<>();
        recall.put("id", RecallIds.next(now));
        recall.put("cause", cause.id());
        recall.put("organisation", told.organisation());
        recall.put("receipt", entry.id());
        recall.put("index", entry.index());
        recall.put("askedAt", said.at());
        recall.put("action", said.action());
        recall.put("purpose", said.purpose());
        recall.put("facts", said.facts());
        recall.put("looks", told.looks());
        recall.put("recordedAt", now);
        recall.put("city", cause.city());
        if (organisation != null) {
            recall.put("organisationName", organisation.name());
            recall.put("organisationKind", organisation.kind().name());
            if (cause.city().isEmpty() && organisation.city() != null) {
                recall.put("city", organisation.city().key());
            }
        }
        RecallDue due = RecallDue.after(day(now), terms.workingDays(), calendar);
        recall.put("dueOn", due.lastDay());
        recall.put("dueYear", due.unknownYear());
        return Optional.of(recall);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, SHANGHAI);
    }
}
