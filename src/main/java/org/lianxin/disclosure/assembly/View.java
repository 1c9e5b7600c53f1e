package org.lianxin.disclosure.assembly;

import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.Listing;
import org.lianxin.subject.SubjectKey;
import org.lianxin.subject.SubjectReading;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What was read, all of it as known at one instant. */
record View(
        Instant knownAt,
        Map<SubjectKey, SubjectReading> readings,
        Map<SubjectId, List<Listing>> listings) {

    SubjectReading readingOf(SubjectKey key) {
        SubjectReading reading = readings.get(key);
        if (reading == null) {
            throw new IllegalStateException("the registry did not answer for every key");
        }
        return reading;
    }
}
