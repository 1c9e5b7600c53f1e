package org.lianxin.subject.graph;

import org.lianxin.kernel.RoleKind;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.subject.RoleRow;
import org.lianxin.subject.Titles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reports titles of which the table makes nothing, each once, when a role with them is accepted:
 * the role is kept as filed, and no measure reaches anybody by it until the table knows the title.
 */
final class UnknownTitles {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownTitles.class);
    private static final int REPORTED_MAX = 1000;

    private final Titles titles;
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    UnknownTitles(Titles titles) {
        this.titles = titles;
    }

    void report(List<RoleRow> rows, List<RowOutcome> outcomes) {
        for (int i = 0; i < rows.size(); i++) {
            String title = rows.get(i).title();
            if (outcomes.get(i) instanceof RowOutcome.Accepted
                    && titles.kindsOf(title).contains(RoleKind.UNKNOWN)
                    && reported.size() < REPORTED_MAX
                    && reported.add(title)) {
                LOG.warn("职务未识别，照原文保留 / Title not recognised, kept as filed: {}", harmless(title));
            }
        }
    }

    /** Where columns were swapped, a title can be a document number, or forge a line of the log. */
    static String harmless(String title) {
        return title.replaceAll("\\p{Nd}", "*").replaceAll("\\p{Cntrl}", " ");
    }

    /** What was reported so far. */
    Set<String> reported() {
        return Set.copyOf(reported);
    }
}
