package org.lianxin.listing.graph;

import org.lianxin.kernel.Filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The naive bitemporal model: it remembers everything anybody said and works out from the start,
 * each time, what stands.
 *
 * <p>Of one file, what it said first counts; of several files, the one begun last.
 */
final class NaiveHistory {

    private final Map<String, Map<String, Said>> sayings = new LinkedHashMap<>();
    private final Map<String, List<Version>> versions = new TreeMap<>();

    private record Said(Filing filing, String content) {}

    private record Version(Instant recordedAt, String content) {}

    /** Somebody says that {@code key} is {@code content}. */
    void say(String key, String content, Filing filing, Instant recordedAt) {
        sayings.computeIfAbsent(key, k -> new LinkedHashMap<>())
                .putIfAbsent(filing.intake(), new Said(filing, content));
        String stands = standing(key);
        List<Version> known = versions.computeIfAbsent(key, k -> new ArrayList<>());
        if (known.isEmpty() || !known.getLast().content().equals(stands)) {
            known.add(new Version(recordedAt, stands));
        }
    }

    private String standing(String key) {
        return sayings.getOrDefault(key, Map.of()).values().stream()
                .max(Comparator.comparing((Said said) -> said.filing().intakeStartedAt()))
                .orElseThrow()
                .content();
    }

    /** All that was known at that instant: content by key. */
    Map<String, String> asKnownAt(Instant at) {
        Map<String, String> known = new TreeMap<>();
        versions.forEach(
                (key, all) -> latest(all, at).ifPresent(version -> known.put(key, version)));
        return known;
    }

    private static Optional<String> latest(List<Version> all, Instant at) {
        return all.stream()
                .filter(version -> !version.recordedAt().isAfter(at))
                .reduce((earlier, later) -> later)
                .map(Version::content);
    }
}
