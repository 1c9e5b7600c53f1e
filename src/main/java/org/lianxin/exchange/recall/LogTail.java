package org.lianxin.exchange.recall;

import org.lianxin.audit.AuditBasis;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditEntry;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.audit.Checkpoints;
import org.lianxin.audit.LogLeaves;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.cypher.OpenTransaction;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.UntimedTransactions;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the audit log behind its writers and keeps, for each thing shown, to which organisations it
 * was, so that whoever has to be told is found without reading the log again. Looks at the same
 * state of the same thing by the same organisation are one: what is kept grows with listings and
 * their recipients, not with looks.
 */
final class LogTail {

    private static final String LOG = "log";
    private static final int LEAVES = 500;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /**
     * A look that does not say as known when may have seen what stood this much before it was
     * asked.
     */
    private static final Duration UNSAID = Duration.ofSeconds(10);

    private static final Question<String, Long> TAIL =
            Question.ofTexts(LogTail.class, "tail.cypher", row -> row.number("next"));
    private static final Statement HOLD = Statement.of(LogTail.class, "hold-tail.cypher");
    private static final Statement TELL = Statement.of(LogTail.class, "tell-tail.cypher");

    private final UntimedTransactions transactions;
    private final Questions questions;
    private final Checkpoints checkpoints;
    private final LogLeaves log;
    private final Pseudonyms pseudonyms;

    LogTail(
            UntimedTransactions transactions,
            Questions questions,
            Checkpoints checkpoints,
            LogLeaves log,
            Pseudonyms pseudonyms) {
        this.transactions = transactions;
        this.questions = questions;
        this.checkpoints = checkpoints;
        this.log = log;
        this.pseudonyms = pseudonyms;
    }

    private record Look(String target, String organisation, Instant knownAt) {}

    private record Seen(long index, long looks) {

        Seen and(Seen later) {
            return new Seen(Math.max(index, later.index), looks + later.looks);
        }
    }

    /** Reads all that was committed before the call. */
    void catchUp() {
        long size = checkpoints.latest().size();
        long next = questions.ask(TAIL, List.of(LOG)).byKey().getOrDefault(LOG, 0L);
        while (next < size) {
            next = transactions.write(LIMIT, transaction -> advance(transaction, size));
        }
    }

    /** Lets nobody else work on recalls until that transaction is over. */
    static long hold(OpenTransaction transaction) {
        return transaction.run(HOLD, Map.of()).getFirst().number("next");
    }

    private long advance(OpenTransaction transaction, long size) {
        long next = hold(transaction);
        if (next >= size) {
            return next;
        }
        List<String> leaves = log.leaves(next, Math.min(size, next + LEAVES));
        if (leaves.isEmpty()) {
            throw new IllegalStateException("the audit log ends before its checkpoint");
        }
        long read = next + leaves.size();
        transaction.run(TELL, Map.of("looks", looks(leaves), "next", read));
        return read;
    }

    private List<Map<String, Object>> looks(List<String> leaves) {
        Map<Look, Seen> looks = new LinkedHashMap<>();
        for (String leaf : leaves) {
            AuditEntry entry = AuditEntry.ofLeaf(leaf);
            if (tells(entry.said())) {
                Seen seen = new Seen(entry.index(), 1);
                targets(entry.said())
                        .forEach(target -> looks.merge(look(entry, target), seen, Seen::and));
            }
        }
        return looks.entrySet().stream().map(each -> row(each.getKey(), each.getValue())).toList();
    }

    /**
     * Whether an entry says that something about another was shown. What the subject reads about
     * itself is told to nobody, and a recall is no look at what it recalls.
     */
    private static boolean tells(AuditDraft said) {
        return said.outcome() == AuditOutcome.DISCLOSED
                && said.basis().kind() != AuditBasis.Kind.SELF
                && !said.action().startsWith("Query.recalls");
    }

    private List<String> targets(AuditDraft said) {
        return said.shown().stream()
                .map(pseudonyms::shown)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Look look(AuditEntry entry, String target) {
        AuditDraft said = entry.said();
        Instant knownAt = said.knownAt();
        String organisation = said.organisation();
        return new Look(
                target,
                organisation == null ? "" : organisation,
                knownAt == null ? said.at().minus(UNSAID) : knownAt);
    }

    private static Map<String, Object> row(Look look, Seen seen) {
        return Map.of(
                "target", look.target(),
                "organisation", look.organisation(),
                "knownAt", look.knownAt(),
                "index", seen.index(),
                "looks", seen.looks());
    }
}
