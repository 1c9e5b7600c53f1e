package org.lianxin.rulebook;

/** What a provision is to the gateway. */
public enum ProvisionTag {
    /** S: the gateway carries it out. */
    IMPLEMENTED,
    /** C: configuration or reference data. */
    CONFIGURATION,
    /** P: recorded or linked only. */
    PARTIAL,
    /** X: outside software. */
    OUT_OF_SCOPE
}
