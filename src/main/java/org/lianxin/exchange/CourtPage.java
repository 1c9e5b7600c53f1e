package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A part of what a sync has to tell.
 *
 * @param next the place behind the last item, from which to go on; null at the end
 */
public record CourtPage<T>(List<T> items, @Nullable String next) {

    public static final int SIZE_MAX = 100;

    public CourtPage {
        items = List.copyOf(items);
    }
}
