package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Asked;
import org.lianxin.access.Caller;
import org.lianxin.audit.AuditUnavailable;
import org.lianxin.cypher.GraphTooSlow;
import org.lianxin.cypher.GraphUnavailable;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.gateway.Following;
import org.lianxin.gateway.Incidents;
import org.lianxin.gateway.Inquiry;
import org.lianxin.gateway.TypedError;

/**
 * One operation from its beginning to the answer that may leave: its caller recognised, its
 * document run, its entries in the audit log. Each page of a subscription goes this way too.
 */
final class Settling {

    private static final String MUTATION = "Mutation.";

    private final Inquiries inquiries;
    private final OperationRun run;
    private final Ledger ledger;
    private final Incidents incidents;
    private final FeedHeads heads;

    Settling(
            Inquiries inquiries,
            OperationRun run,
            Ledger ledger,
            Incidents incidents,
            FeedHeads heads) {
        this.inquiries = inquiries;
        this.run = run;
        this.ledger = ledger;
        this.incidents = incidents;
        this.heads = heads;
    }

    /**
     * The answer that may leave.
     *
     * @param key by which the client asks the very same thing again; {@code null} where it gave
     *     none
     * @param following the step of a subscription; {@code null} where one answer is awaited
     */
    Answer answer(
            @Nullable Caller caller,
            Operation operation,
            @Nullable String key,
            @Nullable Following following) {
        try {
            Inquiry inquiry = inquiries.begin(caller, operation, key);
            if (following != null) {
                inquiry.recognised().ifPresent(following::ask);
            }
            Answer answer = run.of(operation, inquiry, following);
            if (inquiry.admitted().stream().anyMatch(Settling::writes)) {
                heads.nudge();
            }
            return ledger.settle(inquiry, answer);
        } catch (RuntimeException failure) {
            return failed(failure);
        }
    }

    /** A request that is refused as it stands. */
    Answer refused(@Nullable Caller caller, TypedError error) {
        return ledger.settle(inquiries.unread(caller), Answer.refused(error));
    }

    /** The same for a refusal of which there may be a flood. */
    Answer turnedAway(@Nullable Caller caller, TypedError error) {
        return ledger.turnAway(inquiries.unread(caller), Answer.refused(error));
    }

    /** What is told of a failure. */
    Answer failed(RuntimeException failure) {
        return switch (failure) {
            case GraphUnavailable _ -> refused(ErrorCode.GRAPH_UNAVAILABLE);
            case GraphTooSlow _ -> refused(ErrorCode.GRAPH_TOO_SLOW);
            case AuditUnavailable _ -> refused(ErrorCode.AUDIT_UNAVAILABLE);
            default -> Answer.refused(incidents.internal(failure));
        };
    }

    private static Answer refused(ErrorCode code) {
        return Answer.refused(TypedError.of(code));
    }

    private static boolean writes(Asked root) {
        return root.action().startsWith(MUTATION);
    }
}
