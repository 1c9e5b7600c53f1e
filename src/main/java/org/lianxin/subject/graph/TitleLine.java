package org.lianxin.subject.graph;

import org.lianxin.kernel.RoleKind;

import java.text.Normalizer;
import java.time.Instant;

/**
 * One line of the titles table.
 *
 * @param why the law or custom behind it; a line without a reason is not taken
 * @param since from when on it counts in answers; {@link Instant#MIN} for the first edition
 */
record TitleLine(String title, RoleKind kind, String why, Instant since) {

    TitleLine {
        title = spelt(title);
        if (title.isEmpty() || why.isBlank()) {
            throw new IllegalArgumentException("a line has a title and says why");
        }
    }

    /** The one spelling in which titles are compared: no blanks, one width of brackets. */
    static String spelt(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
