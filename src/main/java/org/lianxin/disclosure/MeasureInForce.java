package org.lianxin.disclosure;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.Interval;
import org.lianxin.rulebook.Force;
import org.lianxin.rulebook.MeasureClass;
import org.lianxin.rulebook.MeasureRule;
import org.lianxin.rulebook.Tier;

import java.util.List;

/**
 * A measure in force, from one listing.
 *
 * @param reached whether it reaches the subject through a role; false where it stands against the
 *     listed subject itself
 * @param paths on an organisation the persons it reaches besides, on a person reached the paths
 *     that led there
 */
public record MeasureInForce(
        MeasureRule rule, ListingShown listing, boolean reached, List<PathShown> paths) {

    public String code() {
        return rule.code();
    }

    public Bilingual name() {
        return rule.name();
    }

    public Tier tier() {
        return rule.tier();
    }

    public @Nullable MeasureClass kind() {
        return rule.kind();
    }

    public Force force() {
        return rule.force();
    }

    public String article() {
        return rule.article();
    }

    public @Nullable String legalBasis() {
        return rule.legalBasis();
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
