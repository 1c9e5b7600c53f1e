package org.lianxin.remedy;

import org.lianxin.rulebook.FrameKind;

/** The class of an act, which decides how long it is published. */
public enum Gravity {
    MINOR(FrameKind.PUBLICITY_MINOR),
    ORDINARY(FrameKind.PUBLICITY_ORDINARY),
    SERIOUS(FrameKind.PUBLICITY_SERIOUS);

    private final FrameKind publicity;

    Gravity(FrameKind publicity) {
        this.publicity = publicity;
    }

    /** The rule on how long it is published. */
    FrameKind publicity() {
        return publicity;
    }
}
