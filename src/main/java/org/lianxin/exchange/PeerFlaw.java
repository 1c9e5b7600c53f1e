package org.lianxin.exchange;

/** How another region's feed turned out not to be what it told before. */
public enum PeerFlaw {
    /** It is not the page behind what is known, or a number is missing or doubled. */
    GAP,
    /** The link before it is another one. */
    LINK,
    /** An entry is not what its hash says. */
    ENTRY,
    /** It takes away what was never told. */
    ABSENT,
    /** The state behind it is another one. */
    DIGEST,
    /** An entry names an origin that it cannot have. */
    ORIGIN,
    /** An entry cannot be read. */
    FORM
}
