package org.lianxin.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.access.CallerFixture;
import org.lianxin.disclosure.CreditProfiles;
import org.lianxin.disclosure.ListingShown;
import org.lianxin.disclosure.ProfileOutcome;
import org.lianxin.disclosure.assembly.AssemblyFixture;
import org.lianxin.fixture.InMemoryListings;
import org.lianxin.fixture.InMemoryRulebooks;
import org.lianxin.fixture.InMemorySubjects;
import org.lianxin.fixture.SubjectFixture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The oracle and the profiles tell the same about random worlds under random rules. */
class RandomWorldsTests {

    private static final int WORLDS = 1_000;
    private static final int DAYS_EACH = 3;
    private static final ProfileLines LINES =
            new ProfileLines(ListingShown::id, person -> person.name().replace("测试", "p"));

    @Test
    void everyProfileOfARandomWorldTellsWhatTheOracleTells() {
        int cases = 0;
        int lines = 0;
        int reached = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            RandomWorld random = new RandomWorld(new Random(seed));
            List<NaivePlan> plans = random.plans();
            NaiveWorld world = random.world();
            NaiveOracle oracle = new NaiveOracle(plans, world, id -> id);
            try (AssemblyFixture assembly = assembly(plans, world)) {
                for (int i = 0; i < DAYS_EACH; i++) {
                    LocalDate day = random.day();
                    for (String subject : subjects()) {
                        List<String> expected = oracle.measures(subject, day);
                        assertThat(told(assembly.profiles(), world, subject, day))
                                .describedAs("seed %d, %s on %s", seed, subject, day)
                                .isEqualTo(expected);
                        cases++;
                        lines += expected.size();
                        reached += (int) expected.stream().filter(l -> !l.endsWith("SELF")).count();
                    }
                }
            }
        }
        assertThat(cases).isGreaterThanOrEqualTo(20_000);
        assertThat(lines).describedAs("the worlds are not empty").isGreaterThan(cases / 2);
        assertThat(reached).describedAs("persons are reached").isGreaterThan(cases / 10);
    }

    private static List<String> told(
            CreditProfiles profiles, NaiveWorld world, String subject, LocalDate day) {
        ProfileOutcome outcome =
                profiles.read(
                                CallerFixture.bankPermit(),
                                List.of(new AsSubjects(world).key(subject)),
                                day,
                                null)
                        .getFirst();
        return outcome instanceof ProfileOutcome.Found(var profile)
                ? LINES.of(profile)
                : List.of(outcome.toString());
    }

    private static AssemblyFixture assembly(List<NaivePlan> plans, NaiveWorld world) {
        AsSubjects translated = new AsSubjects(world);
        var readings = translated.readings();
        return new AssemblyFixture(
                new InMemorySubjects(at -> readings, SubjectFixture.RECORDED_AT),
                new InMemoryListings(translated.listings(), SubjectFixture.RECORDED_AT),
                new InMemoryRulebooks(plans.stream().map(AsRulebook::of).toList()));
    }

    private static List<String> subjects() {
        List<String> all = new ArrayList<>(RandomWorld.ORGANISATIONS);
        all.addAll(RandomWorld.PERSONS);
        return all;
    }
}
