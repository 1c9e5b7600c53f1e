package org.lianxin.access;

/** What became of a consent. */
public sealed interface ConsentOutcome {

    /** It stands like this; the same again for the same key. */
    record Done(Consent consent) implements ConsentOutcome {}

    /** Nothing was changed. */
    record Refused(Reason reason) implements ConsentOutcome {}

    /** Why nothing was changed. */
    enum Reason {
        /** The idempotency key was used before, for something else. */
        KEY_REUSED,
        /** The caller is not the subject, nor its legal representative in office. */
        NOT_THE_SUBJECT,
        /** No organisation that reads by consent is registered under the grantee's code. */
        GRANTEE_UNKNOWN,
        /** There is no such consent, or it is not the caller's to change. */
        CONSENT_UNKNOWN,
        /** The new terms allow something that the old ones do not. */
        NOT_NARROWER,
        /** It was revoked, and stays so. */
        REVOKED,
        /** The subject gave that grantee as many consents as it can have. */
        TOO_MANY
    }
}
