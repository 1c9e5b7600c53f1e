package org.lianxin.subject;

/** Why a unified code is believed. */
public enum CodeState {
    /** Its check digits hold. */
    VALID,
    /** A check digit fails, and its source confirmed that it was really issued so. */
    CONFIRMED
}
