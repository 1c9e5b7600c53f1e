package org.lianxin.subject;

import org.lianxin.cypher.Writing;
import org.lianxin.kernel.RowOutcome;

import java.util.List;

/**
 * Writes the registry graph, many rows at a time inside one transaction.
 *
 * <p>Every method answers row by row, in the order of the rows. Told the same rows again it changes
 * nothing. A row that states something differently than before supersedes it; a row of an intake
 * begun earlier than what stands does not. A person's name is never overwritten.
 */
public interface SubjectRegister {

    /**
     * Records organisations as registered. A code that fails its check digit is quarantined unless
     * confirmed.
     */
    List<RowOutcome> register(Writing writing, List<RegistrationRow> rows);

    /** Ties identifiers from before the unified code to registered organisations. */
    List<RowOutcome> identify(Writing writing, List<LegacyIdentifierRow> rows);

    /** Records roles, with their persons where they are new, in registered organisations. */
    List<RowOutcome> appoint(Writing writing, List<RoleRow> rows);

    /** Records that sources confirm codes; rows with these codes are taken from then on. */
    List<RowOutcome> confirm(Writing writing, List<CodeConfirmationRow> rows);

    /** Finds whom rows are about, among those recorded; brings nobody into being. */
    List<PartyOutcome> find(Writing writing, List<PartyRow> rows);

    /**
     * Finds whom rows are about. A person who is new is recorded; an organisation named by a valid
     * code that no registry extract has brought yet is recorded with the name in the row, to be
     * superseded by its registration.
     */
    List<PartyOutcome> resolve(Writing writing, List<PartyRow> rows);
}
