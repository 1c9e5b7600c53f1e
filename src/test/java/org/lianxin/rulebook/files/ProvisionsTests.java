package org.lianxin.rulebook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.kernel.City;
import org.lianxin.rulebook.DeadlineKind;
import org.lianxin.rulebook.Provision;
import org.lianxin.rulebook.ProvisionTag;
import org.lianxin.rulebook.Rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The capability rows of the requirements' section 1 and the time rules of section 4, city by city.
 */
class ProvisionsTests {

    private static final Path REQUIREMENTS = Path.of("..", "shared", "domain", "requirements.md");
    private static final List<String> CITIES =
            List.of("zhanjiang", "jieyang", "jiyang", "ganzhou", "wuhan");
    private static final Pattern ROW = Pattern.compile("\\| [A-Z]{1,2}-\\d\\d \\|.*");
    private static final Pattern QUOTED = Pattern.compile("「(.*?)」");

    private record Row(String id, String tag, String city, String cell) {}

    @Test
    void quoteWhatTheRequirementsQuoteUnderTheSameTag() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(400).allSatisfy(ProvisionsTests::check);
    }

    @Test
    void areMissingWhereThePlanIsSilent() throws IOException {
        assertThat(rows())
                .filteredOn(row -> row.cell().equals("—"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(provision(row)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLISH_DECISIONS, WORKING_DAYS 7, WORKING_DAYS 7, –, PROMPTLY, WORKING_DAYS 7",
        "EXECUTION_FEEDBACK, DAY_OF_MONTH, –, PROMPTLY, –, DAY_OF_MONTH 22",
        "DISPUTE_HANDLING, PROMPTLY, PROMPTLY, PROMPTLY+WORKING_DAYS 3+WORKING_DAYS 7,"
                + " CALENDAR_DAYS 20, PROMPTLY",
        "MEASURE_DURING_DISPUTE, SUSPENDED, SUSPENDED, CONTINUES, SUSPENDED, SUSPENDED",
        "CLEAN_RECORD, YEARS 3, YEARS 3, –, YEARS 3, YEARS 3",
        "MEASURE_TERM, BY_FIELD_RULE, BY_FIELD_RULE, BY_FIELD_RULE, BY_FIELD_RULE, BY_FIELD_RULE",
        "EXCHANGE, PERIODICALLY, PERIODICALLY, –, –, –"
    })
    void countTimeAsThePlansDo(
            DeadlineKind kind, String zj, String jie, String jiy, String gz, String wh) {
        List<String> expected = List.of(zj, jie, jiy, gz, wh);
        for (int i = 0; i < CITIES.size(); i++) {
            List<String> rules =
                    rulebook(CITIES.get(i)).deadlines().stream()
                            .filter(each -> each.kind() == kind)
                            .map(
                                    each ->
                                            each.unit()
                                                    + (each.amount() == null
                                                            ? ""
                                                            : " " + each.amount()))
                            .toList();
            assertThat(rules.isEmpty() ? "–" : String.join("+", rules)).isEqualTo(expected.get(i));
        }
    }

    @Test
    void markProvincialDeadlinesAsProvincial() {
        assertThat(rulebook("jiyang").deadlines())
                .filteredOn(each -> each.quotation() == null)
                .hasSize(2)
                .allMatch(each -> each.article().startsWith("山东省社会信用条例"));
    }

    private static void check(Row row) {
        List<String> quotations = quotations(row.cell());
        if (quotations.isEmpty()) {
            return;
        }
        Provision provision = provision(row).orElseThrow(() -> new AssertionError(row));
        assertThat(provision.tag()).isEqualTo(tag(row.tag()));
        String clauses =
                alike(
                        String.join(
                                "\n",
                                provision.clauses().stream()
                                        .map(Provision.Clause::quotation)
                                        .toList()));
        for (String quotation : quotations) {
            assertThat(clauses).contains(alike(quotation));
        }
    }

    private static Optional<Provision> provision(Row row) {
        return rulebook(row.city()).provisions().stream()
                .filter(each -> each.id().equals(row.id()))
                .findFirst();
    }

    private static ProvisionTag tag(String letter) {
        return switch (letter) {
            case "S" -> ProvisionTag.IMPLEMENTED;
            case "C" -> ProvisionTag.CONFIGURATION;
            case "P" -> ProvisionTag.PARTIAL;
            default -> ProvisionTag.OUT_OF_SCOPE;
        };
    }

    private static List<String> quotations(String cell) {
        Matcher matcher = QUOTED.matcher(cell);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** The requirements normalise marks; a rulebook has them as the plan prints them. */
    private static String alike(String text) {
        return text.replace(',', '，').replace('(', '（').replace(')', '）').replace(':', '：');
    }

    private static Rulebook rulebook(String city) {
        return ShippedRulebooks.all().get(new City(city), LocalDate.of(2026, 11, 21));
    }

    private static List<Row> rows() throws IOException {
        assumeTrue(Files.exists(REQUIREMENTS), "the requirements are not at hand");
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(REQUIREMENTS)) {
            if (ROW.matcher(line).matches()) {
                String[] columns = line.split("\\s*\\|\\s*", -1);
                for (int i = 0; i < CITIES.size() && !columns[1].equals("MO-04"); i++) {
                    rows.add(new Row(columns[1], columns[2], CITIES.get(i), columns[4 + i]));
                }
            }
        }
        return rows;
    }
}
