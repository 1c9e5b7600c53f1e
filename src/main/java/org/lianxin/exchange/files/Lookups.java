package org.lianxin.exchange.files;

import org.lianxin.kernel.UnifiedCode;

import java.util.Optional;

/** What reading a row must know of the graph. Asked rarely; each answer is kept for one file. */
interface Lookups {

    /** Whether the source of a code with a failing check digit confirmed it. */
    boolean isConfirmed(UnifiedCode code);

    /** The court registered under this very name; empty if there is none, or more than one. */
    Optional<Court> court(String name);

    /** A court, and the division it stands for. */
    record Court(String code, String division) {}
}
