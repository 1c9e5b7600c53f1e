package org.lianxin.measure;

import org.lianxin.access.Permit;
import org.lianxin.kernel.Found;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What bodies did about the measures of listings. Whoever shows it has seen to who may see it. */
public interface Executions {

    /**
     * All that was done because of a listing, by whatever body, in the order of body and measure;
     * empty where nobody did anything.
     */
    default Found<List<Execution>> becauseOf(Permit permit, String listing) {
        return becauseOf(permit, List.of(listing))
                .map(found -> found.getOrDefault(listing, List.of()));
    }

    /** The same for several listings; one because of which nobody did anything is absent. */
    Found<Map<String, List<Execution>>> becauseOf(Permit permit, Collection<String> listings);
}
