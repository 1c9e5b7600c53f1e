package org.lianxin.gateway.http;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stands between what was worked out and what leaves: an answer goes out only with its entries in
 * the audit log, and with their receipts.
 *
 * <p>If the log cannot be written, whatever tells of anybody is replaced. A refusal that tells of
 * nobody goes out all the same: it is refused either way, and the client learns what to mend.
 */
final class Ledger {

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final AuditLog log;
    private final Pseudonyms pseudonyms;

    Ledger(AuditLog log, Pseudonyms pseudonyms) {
        this.log = log;
        this.pseudonyms = pseudonyms;
    }

    /** The answer that may leave. Blocks until its entries are committed. */
    Answer settle(Inquiry inquiry, Answer answer) {
        List<Drafts.Placed> drafts = Drafts.of(pseudonyms, inquiry, answer.refusal());
        if (drafts.isEmpty()) {
            return answer;
        }
        try {
            return settled(answer, inquiry, drafts, append(drafts));
        } catch (AuditUnavailable unavailable) {
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
        boolean usedUp = appended.stream().anyMatch(Appended.ClaimRefused.class::isInstance);
        Answer told = usedUp ? Answer.refused(TypedError.of(ErrorCode.CONSENT_USED_UP)) : answer;
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
