package org.lianxin.measure;

import org.lianxin.access.PlainText;
import org.lianxin.kernel.SubjectId;

import java.time.LocalDate;
import java.util.List;

/**
 * A promise on which a body wants to take a matter in.
 *
 * @param matter number of the file
 * @param kept where the promise is kept
 * @param written whether it is in writing
 * @param officer as the body names its officers; never an ID number
 */
public record PromiseWanted(
        SubjectId subject,
        String matter,
        List<Paper> papers,
        String kept,
        boolean written,
        LocalDate dueOn,
        String officer) {

    public static final int TEXT_LENGTH_MAX = 200;
    public static final int PAPERS_MAX = 20;

    public PromiseWanted {
        papers = List.copyOf(papers);
        requireText(matter);
        requireText(kept);
        requireText(officer);
        papers.forEach(paper -> requireText(paper.name()));
        if (papers.isEmpty() || papers.size() > PAPERS_MAX) {
            throw new IllegalArgumentException("1 to " + PAPERS_MAX + " papers are missing");
        }
    }

    /**
     * A missing paper.
     *
     * @param required whether the law requires it, or it is a main one: it cannot be missing
     */
    public record Paper(String name, boolean required) {}

    static void requireText(String text) {
        if (!PlainText.fits(text, TEXT_LENGTH_MAX)) {
            throw new IllegalArgumentException(
                    "a text is one line of 1 to " + TEXT_LENGTH_MAX + " characters");
        }
    }
}
