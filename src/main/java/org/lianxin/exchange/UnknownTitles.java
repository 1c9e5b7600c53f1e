package org.lianxin.exchange;

import java.util.List;

/**
 * Titles of a file that the titles table does not know. The roles are kept as filed, and no measure
 * reaches anybody by them until somebody adds the title to the table.
 *
 * @param rows rows of the file that are in the graph with such a title
 * @param titles the most frequent of these titles, at most {@link #TITLES_MAX}; digits are starred,
 *     for where columns were swapped a title can be a document number
 */
public record UnknownTitles(long rows, List<Filed> titles) {

    public static final int TITLES_MAX = 20;
    public static final UnknownTitles NONE = new UnknownTitles(0, List.of());

    public UnknownTitles {
        titles = List.copyOf(titles);
        long listed = titles.stream().mapToLong(Filed::rows).sum();
        if (titles.size() > TITLES_MAX || listed > rows) {
            throw new IllegalArgumentException("more titles are listed than were met");
        }
    }

    /** A title as filed, and in how many rows it stands. */
    public record Filed(String title, long rows) {}

    /** How many of the rows have a title that is not listed here. */
    public long rowsNotListed() {
        return rows - titles.stream().mapToLong(Filed::rows).sum();
    }
}
