package org.lianxin.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.fixture.InMemoryRulebooks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The oracle and the profiles tell the same about random worlds under random rules. */
class RandomWorldsTests {

    private static final int WORLDS = 1_000;
    private static final int DAYS_EACH = 3;

    @Test
    void everyProfileOfARandomWorldTellsWhatTheOracleTells() {
        int cases = 0;
        int lines = 0;
        int reached = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            RandomWorld random = new RandomWorld(new Random(seed));
            List<NaivePlan> plans = random.plans();
            var rulebooks = new InMemoryRulebooks(plans.stream().map(AsRulebook::of).toList());
            try (var world = new WorldComparison(plans, rulebooks, random.world())) {
                for (int i = 0; i < DAYS_EACH; i++) {
                    LocalDate day = random.day();
                    for (String subject : subjects()) {
                        List<String> expected = world.expected(subject, day);
                        assertThat(world.told(subject, day))
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

    private static List<String> subjects() {
        List<String> all = new ArrayList<>(RandomWorld.ORGANISATIONS);
        all.addAll(RandomWorld.PERSONS);
        return all;
    }
}
