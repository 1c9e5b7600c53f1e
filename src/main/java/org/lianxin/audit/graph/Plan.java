package org.lianxin.audit.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditEntry;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.audit.Claims.Claim;
import org.lianxin.cypher.ContentHash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a commit makes of its drafts: which entries repeat an earlier request, which claims are to
 * be taken, and what the entries become once it is known which of them were granted.
 *
 * <p>A repeated request takes nothing again: its client never saw the answer, or has lost it. That
 * holds for a short time and for the same question; else a client could look for ever at the price
 * of one look.
 */
final class Plan {

    private final List<AuditDraft> drafts;
    private final List<@Nullable Original> originals = new ArrayList<>();
    private final List<Integer> claiming = new ArrayList<>();

    private Plan(List<AuditDraft> drafts) {
        this.drafts = drafts;
    }

    /**
     * Plans a commit.
     *
     * @param earlier what the log holds of the draft's request about its subject, by the draft's
     *     position
     */
    static Plan of(List<AuditDraft> drafts, Map<Integer, AuditEntry> earlier, Duration window) {
        Plan plan = new Plan(drafts);
        Map<Key, Integer> firsts = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            AuditDraft draft = drafts.get(i);
            Original original = plan.logged(draft, earlier.get(i), window);
            if (original == null) {
                Integer first = firsts.putIfAbsent(Key.of(draft), i);
                original = first == null ? null : plan.beside(draft, first);
            }
            plan.originals.add(original);
            if (original == null && draft.claim() != null) {
                plan.claiming.add(i);
            }
        }
        return plan;
    }

    /** What must be granted, in order. */
    List<Claim> claims() {
        return claiming.stream()
                .map(drafts::get)
                .map(draft -> new Claim(Objects.requireNonNull(draft.claim()), draft.at()))
                .toList();
    }

    /** The drafts as they are logged, once it is known what was granted. */
    List<Settled> settle(List<Boolean> granted, long firstIndex) {
        if (granted.size() != claiming.size()) {
            throw new IllegalStateException("each claim is granted or refused");
        }
        List<Settled> settled = new ArrayList<>(drafts.size());
        int next = 0;
        for (int i = 0; i < drafts.size(); i++) {
            AuditDraft draft = drafts.get(i);
            Original original = originals.get(i);
            boolean claimed = next < claiming.size() && claiming.get(next) == i;
            boolean refused = claimed && !granted.get(next++);
            Long repeats = null;
            if (original != null) {
                repeats = original.index(firstIndex);
                refused = original.besides() && settled.get(original.position()).refused();
            }
            settled.add(new Settled(refused ? refusal(draft) : draft, repeats, refused));
        }
        return settled;
    }

    private @Nullable Original logged(
            AuditDraft draft, @Nullable AuditEntry earlier, Duration window) {
        if (earlier == null
                || Duration.between(earlier.said().at(), draft.at()).abs().compareTo(window) > 0
                || !covers(earlier.said(), draft)) {
            return null;
        }
        return new Original(-1, earlier.index());
    }

    /** Whether what the first took is enough for this one, or this one takes nothing. */
    private static boolean covers(AuditDraft first, AuditDraft draft) {
        return draft.claim() == null
                || (draft.claim().equals(first.claim())
                        && draft.action().equals(first.action())
                        && Objects.equals(draft.purpose(), first.purpose())
                        && first.facts().containsAll(draft.facts()));
    }

    private @Nullable Original beside(AuditDraft draft, int first) {
        return covers(drafts.get(first), draft) ? new Original(first, -1) : null;
    }

    private static AuditDraft refusal(AuditDraft draft) {
        return new AuditDraft(
                draft.requestId(),
                draft.at(),
                draft.client(),
                draft.organisation(),
                draft.action(),
                draft.purpose(),
                draft.basis(),
                draft.subject(),
                List.of(),
                List.of(),
                draft.rulebooks(),
                draft.knownAt(),
                AuditOutcome.REFUSED,
                "CONSENT_USED_UP",
                null);
    }

    /** One draft as it is logged. */
    record Settled(AuditDraft draft, @Nullable Long repeats, boolean refused) {}

    /** A client's request about one subject. */
    record Key(String client, String requestId, String subject) {

        static Key of(AuditDraft draft) {
            return new Key(
                    draft.client(),
                    draft.requestId(),
                    draft.subject() == null ? "" : draft.subject());
        }

        /** The name under which it is found. */
        String request() {
            return request(client, requestId);
        }

        /** The name under which a client's request is found: a client names its own only. */
        static String request(String client, String requestId) {
            TreeMap<String, String> parts = new TreeMap<>();
            parts.put("client", client);
            parts.put("request", requestId);
            return ContentHash.of(parts);
        }
    }

    /** What a draft repeats: a position of this same commit, or an index of the log. */
    private record Original(int position, long logged) {

        boolean besides() {
            return position >= 0;
        }

        long index(long firstIndex) {
            return besides() ? firstIndex + position : logged;
        }
    }
}
