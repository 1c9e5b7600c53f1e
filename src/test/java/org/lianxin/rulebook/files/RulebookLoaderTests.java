package org.lianxin.rulebook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxin.kernel.City;
import org.lianxin.rulebook.RulebookFlaw;
import org.lianxin.rulebook.RulebookFlaws;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every flaw planted in a shipped file stops the start with the file, the line and the reason. */
class RulebookLoaderTests {

    private static final Path PLANTS =
            Path.of("src", "test", "resources", "rulebooks", "planted-flaws.csv");

    /**
     * One flaw, planted in a shipped file in the place of {@code found}.
     *
     * @param below how many lines further down (or up) the flaw is told; empty where the planted
     *     text makes a flaw far away
     */
    record Plant(String file, String found, String planted, String below, String reason) {}

    static List<Plant> plants() throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(PLANTS)) {
            return reader.stream().skip(1).map(RulebookLoaderTests::plant).toList();
        }
    }

    private static Plant plant(CsvRecord line) {
        return new Plant(
                line.getField(0),
                line.getField(1),
                line.getField(2),
                line.getField(3),
                line.getField(4));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plants")
    void tellsFileLineAndReason(Plant plant) {
        String file = plant.file() + ".yaml";
        String text = text(file);
        int at = text.indexOf(plant.found());
        assertThat(at).as("the shipped file holds it").isNotNegative();
        String flawed =
                text.substring(0, at)
                        + plant.planted()
                        + text.substring(at + plant.found().length());
        int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();

        assertThat(flawsOf(with(file, flawed)))
                .anySatisfy(
                        flaw -> {
                            assertThat(flaw.file()).isEqualTo(file);
                            assertThat(flaw.reason().en()).contains(plant.reason());
                            assertThat(flaw.reason().zh()).containsPattern("\\p{IsHan}");
                            if (!plant.below().isEmpty()) {
                                assertThat(flaw.line())
                                        .isEqualTo(line + Integer.parseInt(plant.below()));
                            }
                        });
    }

    @Test
    void acceptsTheFilesAsShipped() {
        assertThat(RulebookLoader.load(ShippedRulebooks.files()).cities()).hasSize(5);
    }

    @Test
    void acceptsASixthCityAsASixthFile() {
        List<RulebookFile> files = new ArrayList<>(ShippedRulebooks.files());
        files.add(
                new RulebookFile(
                        "foshan.yaml",
                        text("jieyang.yaml")
                                .replace("city: jieyang", "city: foshan")
                                .replace("\"445200\"", "\"440600\"")));
        assertThat(RulebookLoader.load(files).cities()).contains(new City("foshan"));
    }

    @Test
    void acceptsASecondEditionThatFollowsTheFirstAndRefusesOneThatOverlapsIt() {
        String first = text("wuhan.yaml");
        String second = first.substring(first.indexOf("- name:"));
        String ended =
                first.replaceFirst(
                        "\\{from: 2018-09-05}", "{from: 2018-09-05, lastDay: 2025-12-31}");

        String followed = ended + second.replaceFirst("from: 2018-09-05", "from: 2026-01-01");
        assertThat(RulebookLoader.load(with("wuhan.yaml", followed)).editions(new City("wuhan")))
                .hasSize(2);

        String overlapping = ended + second.replaceFirst("from: 2018-09-05", "from: 2025-12-31");
        assertThat(flawsOf(with("wuhan.yaml", overlapping)))
                .singleElement()
                .satisfies(
                        flaw -> {
                            assertThat(flaw.line()).isEqualTo(1 + (int) first.lines().count());
                            assertThat(flaw.reason().en()).contains("days in force overlap");
                        });
    }

    @Test
    void refusesTwoFilesOfOneCity() {
        List<RulebookFile> files = new ArrayList<>(ShippedRulebooks.files());
        files.add(new RulebookFile("wuhan-2.yaml", text("wuhan.yaml")));
        assertThat(flawsOf(files))
                .extracting(flaw -> flaw.reason().en())
                .anyMatch(reason -> reason.contains("has the file wuhan-2.yaml already"));
    }

    @Test
    void refusesToStartWithoutTheNationalRules() {
        List<RulebookFile> files =
                ShippedRulebooks.files().stream()
                        .filter(file -> !file.name().equals("national.yaml"))
                        .toList();
        assertThat(flawsOf(files))
                .extracting(flaw -> flaw.reason().en())
                .containsExactly("the national rules are missing");
        assertThat(flawsOf(List.of())).hasSize(1);
    }

    @Test
    void refusesAnEmptyFileAndOneThatIsNoMapping() {
        assertThat(flawsOf(with("wuhan.yaml", ""))).extracting(RulebookFlaw::line).contains(1);
        assertThat(flawsOf(with("wuhan.yaml", "- a\n- b\n")))
                .extracting(flaw -> flaw.reason().en())
                .contains("a mapping of keys to values belongs here");
    }

    @Test
    void tellsAllFlawsOfAllFilesAtOnceInOrder() {
        List<RulebookFile> files = new ArrayList<>();
        for (RulebookFile file : ShippedRulebooks.files()) {
            files.add(
                    new RulebookFile(
                            file.name(),
                            file.text()
                                    .replace("code: M09", "code: M10")
                                    .replace("amount: 3", "amount: -3")));
        }
        RulebookFlaws stopped =
                catchThrowableOfType(RulebookFlaws.class, () -> RulebookLoader.load(files));
        assertThat(stopped.flaws())
                .extracting(flaw -> flaw.file().replace(".yaml", ""))
                .isSorted()
                .contains("ganzhou", "jieyang", "jiyang", "wuhan", "zhanjiang");
        assertThat(stopped.flaws().stream().filter(flaw -> flaw.file().equals("jieyang.yaml")))
                .extracting(RulebookFlaw::line)
                .hasSize(2)
                .isSorted();
        assertThat(stopped).hasMessageContainingAll("启动中止", "jieyang.yaml:", " / ");
    }

    @Test
    void namesTheSameTextWhateverItsLineEnds() {
        RulebookFile unix = new RulebookFile("a.yaml", "city: a\n");
        RulebookFile dos = new RulebookFile("a.yaml", "city: a\r\n");
        assertThat(dos.digest()).isEqualTo(unix.digest()).hasSize(64);
        assertThat(new RulebookFile("a.yaml", "city: b\n").digest()).isNotEqualTo(unix.digest());
    }

    private static List<RulebookFlaw> flawsOf(List<RulebookFile> files) {
        return catchThrowableOfType(RulebookFlaws.class, () -> RulebookLoader.load(files)).flaws();
    }

    private static String text(String file) {
        return ShippedRulebooks.file(ShippedRulebooks.FOLDER.resolve(file)).text();
    }

    /** The shipped files, one of them with another text. */
    private static List<RulebookFile> with(String name, String text) {
        return ShippedRulebooks.files().stream()
                .map(file -> file.name().equals(name) ? new RulebookFile(name, text) : file)
                .toList();
    }
}
