package org.lianxin.disclosure;

import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;

import java.util.List;

/**
 * What one adverse listing means for the subject on the day asked for.
 *
 * @param reached whether it reaches the subject through a role; false where the subject itself is
 *     listed
 * @param paths every path by which it reaches the subject; empty where it is listed itself
 */
public record Standing(
        ListingShown listing, boolean reached, Bilingual summary, List<PathShown> paths) {

    public Standing {
        if (reached == paths.isEmpty()) {
            throw new IllegalArgumentException("whoever is reached is reached by a path");
        }
        paths = List.copyOf(paths);
    }

    public ListKind list() {
        return listing.list();
    }

    public Ground ground() {
        return listing.ground();
    }

    public Source source() {
        return listing.source();
    }

    public Interval term() {
        return listing.term();
    }

    public List<WayOut> wayOut() {
        return listing.wayOut();
    }
}
