package org.lianxin.measure;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A page of assignments.
 *
 * @param next behind which to go on; null where nothing follows. Not every page is full: so many
 *     listings are looked through and no more
 */
public record AssignmentPage(List<Assignment> items, @Nullable AssignmentKey next) {

    public AssignmentPage {
        items = List.copyOf(items);
    }
}
