package org.lianxin.gateway.http;

import org.lianxin.access.Caller;
import org.lianxin.audit.Appended;
import org.lianxin.audit.AuditLog;
import org.lianxin.audit.AuditUnavailable;
import org.lianxin.audit.Checkpoint;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.audit.Receipt;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Inquiry;
import org.lianxin.gateway.TypedError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Stands between what was worked out and what leaves: an answer goes out only with its entries in
 * the audit log, and with their receipts.
 *
 * <p>Whoever was turned away before it was known who asks is counted there, see {@link TurnedAway}.
 *
 * <p>If the log cannot be written, whatever tells of anybody is replaced. A refusal that tells of
 * nobody goes out all the same: it is refused either way, and the client learns what to mend.
 */
final class Ledger {

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final AuditLog log;
    private final Pseudonyms pseudonyms;
    private final TurnedAway turnedAway;

    Ledger(AuditLog log, Pseudonyms pseudonyms, TurnedAway turnedAway) {
        this.log = log;
        this.pseudonyms = pseudonyms;
        this.turnedAway = turnedAway;
    }

    /** The answer that may leave. Blocks until its entries are committed. */
    Answer settle(Inquiry inquiry, Answer answer) {
        ErrorCode refusal = answer.refusal();
        return inquiry.caller().isEmpty() && refusal != null && refusal.httpStatus() < 500
                ? turnAway(inquiry, answer)
                : written(inquiry, answer, () -> {});
    }

    /** The same for a refusal of which there may be a flood: only the first is written at once. */
    Answer turnAway(Inquiry inquiry, Answer refused) {
        ErrorCode code = Objects.requireNonNull(refused.refusal());
        String client = inquiry.caller().map(Caller::clientId).orElse(TurnedAway.NOBODY);
        var kind = new TurnedAway.Kind(client, code);
        return turnedAway.isFirst(kind)
                ? written(inquiry, refused, () -> turnedAway.missed(kind))
                : refused;
    }

    private Answer written(Inquiry inquiry, Answer answer, Runnable ifNot) {
        List<Drafts.Placed> drafts = Drafts.of(pseudonyms, inquiry, answer.refusal());
        if (drafts.isEmpty()) {
            return answer;
        }
        try {
            return settled(answer, inquiry, drafts, append(drafts));
        } catch (AuditUnavailable unavailable) {
            ifNot.run();
            LOG.warn("the audit log cannot be written: {}", unavailable.getMessage());
            return tellsOfNobody(answer, inquiry)
                    ? answer
                    : Answer.refused(TypedError.of(ErrorCode.AUDIT_UNAVAILABLE));
        }
    }

    private List<Appended> append(List<Drafts.Placed> drafts) {
        List<Appended> appended = log.append(drafts.stream().map(Drafts.Placed::draft).toList());
        if (appended.size() != drafts.size()) {
            throw new IllegalStateException("the audit log did not answer for every entry");
        }
        return appended;
    }

    private static boolean tellsOfNobody(Answer answer, Inquiry inquiry) {
        ErrorCode refusal = answer.refusal();
        boolean failed = refusal != null && refusal.httpStatus() >= 500;
        return failed || (refusal != null && inquiry.trace().looks().isEmpty());
    }

    private static Answer settled(
            Answer answer, Inquiry inquiry, List<Drafts.Placed> drafts, List<Appended> appended) {
        Set<String> lost = new HashSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (appended.get(i) instanceof Appended.ClaimRefused) {
                lost.add(drafts.get(i).path());
            }
        }
        Answer told = lost.isEmpty() ? answer : LostUses.outOf(answer, lost, inquiry);
        return inquiry.caller().isPresent() ? told.with(receipts(drafts, appended)) : told;
    }

    /** A receipt for each entry, and one signed tree that holds them all. */
    private static Map<String, Object> receipts(
            List<Drafts.Placed> drafts, List<Appended> appended) {
        List<Map<String, Object>> receipts = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            receipts.add(shape(drafts.get(i).path(), appended.get(i).receipt()));
        }
        Checkpoint latest =
                appended.stream()
                        .map(each -> each.receipt().checkpoint())
                        .max(Comparator.comparingLong(Checkpoint::size))
                        .orElseThrow();
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("receipts", receipts);
        extensions.put("checkpoint", latest.note());
        return extensions;
    }

    private static Map<String, Object> shape(String path, Receipt receipt) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("path", path);
        shape.put("id", receipt.id());
        shape.put("index", receipt.index());
        if (receipt.repeats() != null) {
            shape.put("repeats", receipt.repeats());
        }
        return shape;
    }
}
