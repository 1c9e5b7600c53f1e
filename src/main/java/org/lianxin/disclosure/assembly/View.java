package org.lianxin.disclosure.assembly;

import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.Listing;
import org.lianxin.subject.SubjectKey;
import org.lianxin.subject.SubjectReading;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was read, all of it as known at one instant.
 *
 * @param latest the listings as known at the latest instant that the reading can promise
 */
record View(
        Instant knownAt,
        Map<SubjectKey, SubjectReading> readings,
        Map<SubjectId, List<Listing>> listings,
        Supplier<Map<SubjectId, List<Listing>>> latest) {

    /** Nothing was read. */
    static final View EMPTY = new View(Instant.EPOCH, Map.of(), Map.of(), HashMap::new);

    SubjectReading readingOf(SubjectKey key) {
        SubjectReading reading = readings.get(key);
        if (reading == null) {
            throw new IllegalStateException("the registry did not answer for every key");
        }
        return reading;
    }
}
