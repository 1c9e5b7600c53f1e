package org.lianxin.rulebook;

import org.lianxin.kernel.Interval;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * An edition of the national list of measures 全国失信惩戒措施基础清单, for plans that take their measures from
 * it. Only the one in force counts, which is the latest on that day.
 *
 * @param edition its title with its year
 * @param items names of its items, as far as the plan uses them
 */
public record NationalListEdition(String edition, Interval inForce, Set<String> items) {

    public NationalListEdition {
        items = Collections.unmodifiableSet(new TreeSet<>(items));
    }
}
