package org.lianxin.access;

import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

/**
 * How a subject gives consent and takes it back. Only the subject itself can, as the person whom
 * its token names; for an organisation, whoever is its legal representative in office today.
 */
public interface ConsentRegister {

    /** A new consent, in force on the days that its terms name. */
    ConsentOutcome grant(
            Permit permit,
            MutationKey key,
            SubjectId subject,
            UnifiedCode grantee,
            ConsentTerms terms);

    /** Allows less from this instant on. Uses so far stay counted. */
    ConsentOutcome narrow(Permit permit, MutationKey key, String consentId, ConsentTerms terms);

    /** Allows nothing from this instant on; for ever. */
    ConsentOutcome revoke(Permit permit, MutationKey key, String consentId);
}
