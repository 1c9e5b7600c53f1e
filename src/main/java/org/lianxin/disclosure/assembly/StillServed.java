package org.lianxin.disclosure.assembly;

import org.lianxin.kernel.Found;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.Listing;
import org.lianxin.remedy.NoLongerServedDecision;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out of an answer the listings that were found wrong or repaired since the instant asked
 * about: repair would be worth little if whoever asks about yesterday were still told.
 */
final class StillServed {

    private final NoLongerServedDecision decision;

    StillServed(NoLongerServedDecision decision) {
        this.decision = decision;
    }

    /** As known then, without what is served no longer by now. */
    Map<SubjectId, List<Listing>> of(Found<Map<SubjectId, List<Listing>>> found, Instant knownAt) {
        Map<SubjectId, List<Listing>> known = found.asKnownAt(knownAt);
        boolean latest = knownAt.equals(found.recordedUpTo());
        Set<String> gone = gone(latest ? known : found.asKnownAt(found.recordedUpTo()));
        if (gone.isEmpty()) {
            return known;
        }
        Map<SubjectId, List<Listing>> served = new LinkedHashMap<>();
        known.forEach(
                (subject, listings) ->
                        served.put(
                                subject,
                                listings.stream()
                                        .filter(each -> !gone.contains(each.id()))
                                        .toList()));
        return served;
    }

    private Set<String> gone(Map<SubjectId, List<Listing>> latest) {
        Set<String> gone = new HashSet<>();
        for (List<Listing> listings : latest.values()) {
            for (Listing listing : listings) {
                if (decision.decide(listing)) {
                    gone.add(listing.id());
                }
            }
        }
        return gone;
    }
}
