package org.lianxin.remedy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What is to be put right after a listing was found wrong, body by body. */
public final class RestorationDecision {

    private static final Comparator<ActionTaken> ORDER =
            Comparator.comparing(ActionTaken::body)
                    .thenComparing(ActionTaken::on)
                    .thenComparing(ActionTaken::measure);

    private RestorationDecision() {}

    /**
     * Everything that was done because of this listing, and of this listing alone; empty where the
     * outcome was another.
     */
    public static List<Restoration> after(
            Settlement settlement, String listing, Collection<ActionTaken> actions) {
        String article = settlement.restore();
        if (article == null) {
            return List.of();
        }
        return actions.stream()
                .filter(action -> action.listing().equals(listing))
                .sorted(ORDER)
                .map(action -> new Restoration(action, article, null))
                .toList();
    }
}
