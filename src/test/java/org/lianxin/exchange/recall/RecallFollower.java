package org.lianxin.exchange.recall;

import static org.assertj.core.api.Assertions.assertThat;

import org.lianxin.exchange.Recall;

import java.util.ArrayList;
import java.util.List;

/**
 * An organisation that follows its recalls by their numbers. It reads its last one again each time:
 * of a graph restored from an older copy it would be another, or none.
 */
final class RecallFollower {

    private static final int PAGE = 3;

    private final RecallWorld world;
    private final String organisation;
    private final List<String> ids = new ArrayList<>();

    RecallFollower(RecallWorld world, String organisation) {
        this.world = world;
        this.organisation = organisation;
    }

    /**
     * Reads on to the end.
     *
     * @return whether all that it has is there still; if not, it has to begin again
     */
    boolean follow() {
        int had;
        do {
            had = ids.size();
            int after = Math.max(0, had - 1);
            List<Recall> page = world.of(organisation, after, PAGE);
            if (had > 0 && (page.isEmpty() || !page.getFirst().id().equals(ids.getLast()))) {
                return false;
            }
            for (Recall recall : page.subList(had > 0 ? 1 : 0, page.size())) {
                ids.add(recall.id());
                assertThat(recall.seq()).as("dense").isEqualTo(ids.size());
            }
        } while (ids.size() > had);
        return true;
    }

    /** In the order in which they came. */
    List<String> ids() {
        return ids;
    }
}
