package org.lianxin.rulebook.files;

import org.lianxin.kernel.Bilingual;
import org.lianxin.rulebook.RulebookFlaw;
import org.lianxin.rulebook.RulebookFlaws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong while binding goes on. */
final class Flaws {

    private final List<RulebookFlaw> found = new ArrayList<>();

    void add(String file, int line, String zh, String en) {
        found.add(new RulebookFlaw(file, line, new Bilingual(zh, en)));
    }

    /** Throws all that was found, if anything was. */
    void stop() {
        if (!found.isEmpty()) {
            throw new RulebookFlaws(
                    found.stream()
                            .distinct()
                            .sorted(
                                    Comparator.comparing(RulebookFlaw::file)
                                            .thenComparingInt(RulebookFlaw::line))
                            .toList());
        }
    }
}
