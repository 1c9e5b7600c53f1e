package org.lianxin.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What the law says to every city alike, on the days on which it holds.
 *
 * <p>It is no city's rulebook and no rulebook inherits from it: a decision that applies one of its
 * rules cites that rule, beside the plan's article or instead of it.
 */
public record NationalFrame(List<FrameRule> rules) {

    public NationalFrame {
        rules = List.copyOf(rules);
    }

    /** The rule in force on that day; empty while the law says nothing about it. */
    public Optional<FrameRule> find(FrameKind kind, LocalDate on) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind && rule.inForce().contains(on))
                .findFirst();
    }

    /** The rule in force on that day; throws while there is none. */
    public FrameRule get(FrameKind kind, LocalDate on) {
        return find(kind, on)
                .orElseThrow(() -> new NoSuchElementException("no " + kind + " rule on " + on));
    }
}
