package org.lianxin.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.lianxin.kernel.City;
import org.lianxin.oracle.NaiveWorld.Entry;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.rulebook.files.ShippedRulebooks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Every category under which {@code director-graph} lists anybody is one that the city names. */
class FiledWordingsTests {

    private static final Path FOLDER = Path.of("../shared/data/director-graph");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private final Rulebooks rulebooks = ShippedRulebooks.all();

    @Test
    void areEachNamedByTheCitysRulebook() {
        assertThat(sanctioned(entry -> true))
                .hasSizeGreaterThan(700)
                .allSatisfy(
                        entry ->
                                assertThat(rulebookOf(entry).findCategory(category(entry)))
                                        .as("%s in %s", entry.category(), entry.city())
                                        .isPresent());
    }

    @Test
    void areInTwoCitiesNotAllThePlansOwn() {
        assertThat(sanctioned(entry -> !isPlansOwn(entry)))
                .extracting(entry -> entry.city() + " " + entry.category())
                .containsOnly("jiyang 逃税骗税", "wuhan 生态环境")
                .hasSize(16 + 18);
    }

    private boolean isPlansOwn(Entry entry) {
        return rulebookOf(entry).categories().stream()
                .flatMap(category -> category.items().stream())
                .anyMatch(item -> item.wording().equals(entry.category()));
    }

    private Rulebook rulebookOf(Entry entry) {
        return rulebooks.get(new City(entry.city()), DAY);
    }

    private static String category(Entry entry) {
        return String.valueOf(entry.category());
    }

    private static List<Entry> sanctioned(Predicate<Entry> which) {
        assumeTrue(Files.isDirectory(FOLDER), "director-graph is not at hand");
        return new DirectorGraphWorld(FOLDER)
                .world().listings().stream()
                        .filter(entry -> !entry.court() && !entry.list().equals("RED"))
                        .filter(which)
                        .toList();
    }
}
