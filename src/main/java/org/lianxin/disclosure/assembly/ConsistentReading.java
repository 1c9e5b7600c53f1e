package org.lianxin.disclosure.assembly;

import org.lianxin.access.Permit;
import org.lianxin.kernel.Found;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.Listing;
import org.lianxin.listing.Listings;
import org.lianxin.subject.Organisation;
import org.lianxin.subject.Person;
import org.lianxin.subject.Subject;
import org.lianxin.subject.SubjectKey;
import org.lianxin.subject.SubjectReading;
import org.lianxin.subject.Subjects;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks the registry and the listings, and sees their answers as known at one instant.
 *
 * <p>Whoever is named by unified code is asked about on both sides at once. Listings that only the
 * registry's answer makes it possible to ask for (a person's organisations) follow. Each answer
 * says up to when it can promise; the earliest of these, or the instant asked for, is the instant
 * of the whole.
 */
final class ConsistentReading {

    private final Subjects subjects;
    private final Listings listings;
    private final SideBySide sideBySide;
    private final StillServed served;

    ConsistentReading(
            Subjects subjects, Listings listings, SideBySide sideBySide, StillServed served) {
        this.subjects = subjects;
        this.listings = listings;
        this.sideBySide = sideBySide;
        this.served = served;
    }

    View read(Permit permit, Collection<? extends SubjectKey> keys, Instant latest) {
        Set<SubjectKey> distinct = new LinkedHashSet<>(keys);
        Set<SubjectId> asked = namedByCode(distinct);
        var first =
                sideBySide.ask(
                        () -> subjects.read(permit, distinct), () -> listings.of(permit, asked));
        Found<Map<SubjectKey, SubjectReading>> registry = first.left();
        List<Found<Map<SubjectId, List<Listing>>>> found = new ArrayList<>();
        found.add(first.right());
        Instant knownAt = earlier(earlier(latest, registry), first.right());
        while (true) {
            Map<SubjectKey, SubjectReading> readings = registry.asKnownAt(knownAt);
            Set<SubjectId> missing = concerned(readings.values());
            missing.removeAll(asked);
            if (missing.isEmpty()) {
                return new View(knownAt, readings, together(found, knownAt), () -> newest(found));
            }
            Found<Map<SubjectId, List<Listing>>> more = listings.of(permit, missing);
            asked.addAll(missing);
            found.add(more);
            // An earlier instant may show other roles, hence other organisations: look again.
            knownAt = earlier(knownAt, more);
        }
    }

    private static Set<SubjectId> namedByCode(Set<SubjectKey> keys) {
        Set<SubjectId> named = new HashSet<>();
        for (SubjectKey key : keys) {
            if (key instanceof SubjectKey.ByUnifiedCode(var code)) {
                named.add(new OrganisationId(code));
            }
        }
        return named;
    }

    /** Whose listings bear on these subjects: their own, and of a person's organisations. */
    private static Set<SubjectId> concerned(Collection<SubjectReading> readings) {
        Set<SubjectId> concerned = new LinkedHashSet<>();
        for (SubjectReading reading : readings) {
            if (reading instanceof SubjectReading.Known(Subject subject)) {
                concerned.add(subject.id());
                switch (subject) {
                    case Person person ->
                            person.roles().forEach(role -> concerned.add(role.organisation().id()));
                    case Organisation _ -> {}
                }
            }
        }
        return concerned;
    }

    private Map<SubjectId, List<Listing>> together(
            List<Found<Map<SubjectId, List<Listing>>>> found, Instant knownAt) {
        Map<SubjectId, List<Listing>> all = new HashMap<>();
        found.forEach(part -> all.putAll(served.of(part, knownAt)));
        return all;
    }

    /** What stands by now, whatever instant was asked about. */
    private static Map<SubjectId, List<Listing>> newest(
            List<Found<Map<SubjectId, List<Listing>>>> found) {
        Map<SubjectId, List<Listing>> all = new HashMap<>();
        found.forEach(part -> all.putAll(part.asKnownAt(part.recordedUpTo())));
        return all;
    }

    private static Instant earlier(Instant instant, Found<?> found) {
        return found.recordedUpTo().isBefore(instant) ? found.recordedUpTo() : instant;
    }
}
