package org.lianxin.oracle;

import org.lianxin.access.CallerFixture;
import org.lianxin.disclosure.ListingShown;
import org.lianxin.disclosure.ProfileOutcome;
import org.lianxin.disclosure.assembly.AssemblyFixture;
import org.lianxin.fixture.InMemoryListings;
import org.lianxin.fixture.InMemorySubjects;
import org.lianxin.fixture.SubjectFixture;
import org.lianxin.rulebook.Rulebooks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the oracle and the profiles tell of one naive world. */
final class WorldComparison implements AutoCloseable {

    private final ProfileLines lines =
            new ProfileLines(this::label, person -> person.name().replace("测试", "p"));
    private final Map<String, String> naturalKeys = new HashMap<>();
    private final AsSubjects translated;
    private final NaiveOracle oracle;
    private final AssemblyFixture assembly;

    WorldComparison(List<NaivePlan> plans, Rulebooks rulebooks, NaiveWorld world) {
        translated = new AsSubjects(world);
        oracle = new NaiveOracle(plans, world, id -> id);
        var readings = translated.readings();
        translated
                .listings()
                .forEach(
                        listing ->
                                naturalKeys.put(
                                        AssemblyFixture.IDS.of(listing.id()), listing.id()));
        assembly =
                new AssemblyFixture(
                        new InMemorySubjects(at -> readings, SubjectFixture.RECORDED_AT),
                        new InMemoryListings(translated.listings(), SubjectFixture.RECORDED_AT),
                        rulebooks);
    }

    List<String> expected(String subject, LocalDate day) {
        return oracle.measures(subject, day);
    }

    List<String> told(String subject, LocalDate day) {
        ProfileOutcome outcome =
                assembly.profiles()
                        .read(
                                CallerFixture.bankPermit(),
                                List.of(translated.key(subject)),
                                day,
                                null)
                        .getFirst();
        return outcome instanceof ProfileOutcome.Found(var profile)
                ? lines.of(profile)
                : List.of(outcome.toString());
    }

    private String label(ListingShown listing) {
        return String.valueOf(naturalKeys.get(listing.id()));
    }

    @Override
    public void close() {
        assembly.close();
    }
}
