package org.lianxin.exchange.files;

import org.lianxin.exchange.UnknownTitles;
import org.lianxin.kernel.RoleKind;
import org.lianxin.subject.RoleRow;
import org.lianxin.subject.Titles;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the titles of one file that the titles table does not know. */
final class TitleCounts {

    /** A file whose titles are all different must not fill the memory. */
    private static final int REMEMBERED_MAX = 10_000;

    private static final Comparator<UnknownTitles.Filed> MOST_FREQUENT =
            Comparator.comparingLong(UnknownTitles.Filed::rows)
                    .reversed()
                    .thenComparing(UnknownTitles.Filed::title);

    private final Titles titles;
    private final Map<String, Long> rowsOf = new HashMap<>();
    private long rows;

    TitleCounts(Titles titles) {
        this.titles = titles;
    }

    /** Counts a role that is in the graph. */
    void count(RoleRow role) {
        if (!titles.kindsOf(role.title()).contains(RoleKind.UNKNOWN)) {
            return;
        }
        rows++;
        String title = harmless(role.title());
        if (rowsOf.size() < REMEMBERED_MAX || rowsOf.containsKey(title)) {
            rowsOf.merge(title, 1L, Long::sum);
        }
    }

    UnknownTitles counted() {
        List<UnknownTitles.Filed> filed =
                rowsOf.entrySet().stream()
                        .map(each -> new UnknownTitles.Filed(each.getKey(), each.getValue()))
                        .sorted(MOST_FREQUENT)
                        .limit(UnknownTitles.TITLES_MAX)
                        .toList();
        return new UnknownTitles(rows, filed);
    }

    /** Neither a document number nor a line of its own on the terminal. */
    private static String harmless(String title) {
        return title.replaceAll("\\p{Nd}", "*").replaceAll("\\p{Cntrl}", " ");
    }
}
