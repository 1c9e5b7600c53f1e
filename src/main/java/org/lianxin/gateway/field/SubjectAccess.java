package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Purpose;
import org.lianxin.audit.AuditBasis;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditEntry;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.audit.Checkpoint;
import org.lianxin.audit.InclusionProof;
import org.lianxin.audit.ProvenEntry;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.audit.TreeHash;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One look at a subject, as the log has it and the subject reads it.
 *
 * @param organisationName as it is registered now; null where it is not
 * @param shownIds what was shown, by the ids that the subject's own profile has for it
 * @param repeats index of the entry that the same request had left before
 */
record SubjectAccess(
        String index,
        String id,
        Instant at,
        String client,
        @Nullable String organisation,
        @Nullable String organisationName,
        String action,
        @Nullable Purpose purpose,
        AuditBasis basis,
        List<String> facts,
        List<String> shown,
        List<String> shownIds,
        List<String> rulebooks,
        @Nullable Instant knownAt,
        AuditOutcome outcome,
        @Nullable String reason,
        @Nullable String repeats,
        Proof proof) {

    /**
     * That the entry stands in the log.
     *
     * @param leaf the entry as it was hashed
     * @param size of the tree it is proved for
     * @param path the neighbours' hashes from the leaf up to the root, in Base64
     * @param checkpoint the signed tree
     */
    record Proof(String leaf, String size, List<String> path, String checkpoint) {

        static Proof of(ProvenEntry proven, Checkpoint checkpoint) {
            InclusionProof proof = proven.proof();
            return new Proof(
                    proven.leaf(),
                    Long.toString(proof.size()),
                    proof.path().stream().map(TreeHash::base64).toList(),
                    checkpoint.note());
        }
    }

    static SubjectAccess of(
            ProvenEntry proven,
            Checkpoint checkpoint,
            Pseudonyms pseudonyms,
            @Nullable String organisationName) {
        AuditEntry entry = proven.entry();
        AuditDraft said = entry.said();
        return new SubjectAccess(
                Long.toString(entry.index()),
                entry.id(),
                said.at(),
                said.client(),
                said.organisation(),
                organisationName,
                said.action(),
                said.purpose() == null ? null : Purpose.valueOf(said.purpose()),
                said.basis(),
                said.facts(),
                said.shown(),
                said.shown().stream().map(pseudonyms::shown).flatMap(Optional::stream).toList(),
                said.rulebooks(),
                said.knownAt(),
                said.outcome(),
                said.reason(),
                entry.repeats() == null ? null : Long.toString(entry.repeats()),
                Proof.of(proven, checkpoint));
    }
}
