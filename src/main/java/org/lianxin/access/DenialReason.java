package org.lianxin.access;

/** Why a subject, or more than its public facts, is not shown to a caller. */
public enum DenialReason {
    /** The caller reads by consent, and the subject gave it none. */
    NO_CONSENT,
    /** There is a consent, but not for this purpose. */
    WRONG_PURPOSE,
    /** There is a consent, but not for these kinds of facts. */
    WRONG_CATEGORY,
    /** The consent's days have not begun. */
    NOT_YET_VALID,
    /** The consent's days are over. */
    EXPIRED,
    /** The subject took the consent back. */
    REVOKED,
    /** The consent was used as often as it may be, today or altogether. */
    USED_UP,
    /** An agency or a court named no matter. */
    MATTER_MISSING,
    /** The purpose is none for which the caller's kind has a statutory task. */
    PURPOSE_NOT_STATUTORY,
    /** A subject asks about somebody else. */
    NOT_SELF
}
