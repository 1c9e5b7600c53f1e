package org.lianxin.story;

import java.util.List;

/**
 * One story: what was, what happens, what must then hold.
 *
 * @param place its file and line, for whoever looks it up
 * @param cells the requirements that it shows, in its city
 */
record Story(
        String city,
        String place,
        String title,
        String english,
        List<Cell> cells,
        List<Line> lines) {

    Story {
        cells = List.copyOf(cells);
        lines = List.copyOf(lines);
    }

    /**
     * A requirement that a story shows.
     *
     * @param article the plan's; 无 for the proof that the plan has no such thing
     */
    record Cell(String requirement, String article) {

        static final String NONE = "无";

        boolean absent() {
            return article.equals(NONE);
        }
    }

    /** One sentence, without the word that introduces it. */
    record Line(int number, String sentence) {}
}
