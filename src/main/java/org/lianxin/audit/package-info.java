/**
 * The log of who saw what, when and why: append-only, signed, and proved to whoever holds the
 * public key.
 *
 * <p><b>Writing.</b> {@link org.lianxin.audit.AuditLog} takes drafts and gives a {@link
 * org.lianxin.audit.Receipt} for each once they are committed; only then may what they tell of be
 * disclosed. All that wait at a moment share one transaction. If it cannot be written, {@link
 * org.lianxin.audit.AuditUnavailable} is thrown and nothing may be disclosed. What an entry uses up
 * (a use of a consent) is claimed in the same transaction through {@link org.lianxin.audit.Claims}.
 *
 * <p><b>Reading.</b> {@link org.lianxin.audit.AuditEntries} tells what stands about one subject,
 * newest first, each entry with its proof; {@link org.lianxin.audit.Checkpoints} and {@link
 * org.lianxin.audit.Proofs} are what anybody needs to check that nothing was changed or taken out.
 *
 * <p><b>What is proved.</b> The entries are the leaves of an RFC 9162 tree (leaf 0x00, node 0x01);
 * a leaf is the canonical JSON of its {@link org.lianxin.audit.AuditEntry}. Each commit signs the
 * tree of that size as a C2SP checkpoint with Ed25519. An entry names the one before it about the
 * same subject, so that a subject's own list can be proved to have no gap.
 *
 * <p><b>Invariants.</b> Indexes are dense from 0; an entry is never changed or deleted; no name and
 * no number stands in it, subjects and what was shown about them by pseudonym only ({@link
 * org.lianxin.audit.Pseudonyms}). Several gateways append to one log.
 *
 * <p>May use: kernel, cypher.
 */
@ApplicationModule(allowedDependencies = {"kernel", "cypher"})
@NullMarked
package org.lianxin.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
