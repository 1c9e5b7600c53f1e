package org.lianxin.access;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What was shown of a subject, by kinds and keys, never by content.
 *
 * @param facts the kinds of facts, sorted
 * @param listings keys of the listings
 * @param entries keys of the credit entries
 * @param rulebooks those it was judged by, as {@code city@digest}
 * @param knownAt as known when; {@code null} where that has no meaning
 */
public record Shown(
        Set<String> facts,
        Set<String> listings,
        Set<String> entries,
        Set<String> rulebooks,
        @Nullable Instant knownAt) {

    public static final Shown NOTHING = new Shown(Set.of(), Set.of(), Set.of(), Set.of(), null);

    public Shown {
        facts = sorted(facts);
        listings = sorted(listings);
        entries = sorted(entries);
        rulebooks = sorted(rulebooks);
    }

    /** Of one kind of facts alone. */
    public static Shown facts(Set<String> facts) {
        return new Shown(facts, Set.of(), Set.of(), Set.of(), null);
    }

    /** Both together; as known at the first that says so. */
    public Shown and(Shown more) {
        return new Shown(
                union(facts, more.facts),
                union(listings, more.listings),
                union(entries, more.entries),
                union(rulebooks, more.rulebooks),
                knownAt == null ? more.knownAt : knownAt);
    }

    /** The same entry of the log has the same bytes, so the order is that of the texts. */
    private static Set<String> sorted(Set<String> texts) {
        return Collections.unmodifiableSet(new TreeSet<>(texts));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    /** The keys of listings and entries, as the log has them. */
    public List<String> keys() {
        return Stream.concat(listings.stream(), entries.stream()).toList();
    }
}
