package org.lianxin.measure;

import org.lianxin.rulebook.Switches.Eligibility;

/** Whether the green channel is open to somebody. */
public sealed interface GreenChannel {

    /**
     * It is.
     *
     * @param mandatory whether the authority must open it, or may
     */
    record Open(Eligibility way, boolean mandatory, String article) implements GreenChannel {}

    record Closed(String article) implements GreenChannel {}
}
