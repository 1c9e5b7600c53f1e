package org.lianxin.oracle;

import org.lianxin.oracle.NaivePlan.Rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The five plans and the courts' rules, noted down by hand from their words (requirements §2.2, 3.1
 * to 3.3 and 1.8), independently of the rulebook files.
 */
final class FivePlans {

    private static final List<String> CITIES =
            List.of("zhanjiang", "jieyang", "jiyang", "ganzhou", "wuhan");

    private static final LocalDate[] FROM = {
        LocalDate.of(2017, 12, 29),
        LocalDate.of(2017, 7, 7),
        LocalDate.of(2020, 11, 22),
        LocalDate.of(2023, 1, 1),
        LocalDate.of(2018, 9, 5)
    };

    /** Code, cities (Z 湛江 J 揭阳 D 济阳 G 赣州 W 武汉), whom listed it fits (O, P), what it needs. */
    private static final String MEASURES =
            """
            A01 ZJD   OP -
            A02 ZJDW  OP -
            A03 ZJDW  O  -
            A04 ZJDW  O  -
            A05 ZJW   O  -
            A06 ZJW   O  -
            A07 ZJDW  OP -
            A08 ZJDW  OP -
            A09 ZJDW  OP -
            A10 ZJDW  OP -
            A11 ZJDW  O  -
            A12 ZJDW  O  BAN
            A13 ZJDW  O  -
            A14 ZJDW  O  -
            M01 ZJDGW O  -
            M02 ZJDG  P  REFUSAL
            M03 ZJDG  OP REFUSAL
            M04 ZJDG  P  REFUSAL
            M05 ZJDG  P  REFUSAL
            M06 ZJDG  P  REFUSAL
            M07 ZJDG  P  REFUSAL
            M08 ZJDG  OP REFUSAL
            M09 ZJDGW OP -
            M10 ZJDGW OP -
            M11 ZJDGW OP -
            M12 DG    OP -
            M13 ZJ    OP -
            I01 ZJDW  OP -
            I02 ZJDW  OP -
            I03 ZJDW  OP -
            I04 ZJDW  OP -
            I05 ZJDW  OP -
            PF01 ZJW  O  -
            """;

    private static final String INCENTIVES =
            """
            IN-01 ZJDGW OP
            IN-03 ZJDGW OP
            IN-04 ZJDGW P
            IN-05 ZJDGW OP
            IN-06 ZJDGW O
            IN-07 ZJDGW OP
            IN-08 ZJDW  OP
            IN-09 ZJDGW O
            """;

    /** Wording, cities, category. */
    private static final String WORDINGS =
            """
            食品药品 ZJDGW C1
            工程质量 ZJDGW C1
            安全生产 ZJDGW C1
            消防安全 ZJDGW C1
            生态环境 ZJDG C1
            生态环保 W C1
            贿赂 ZJDGW C2
            恶意欠薪 ZJDGW C2
            非法集资 ZJDGW C2
            围标串标 ZJDGW C2
            虚假广告 ZJDGW C2
            逃税骗税 ZJGW C2
            偷税骗税 D C2
            大额欠税(费) J C2
            有履行能力但拒不履行、逃避执行 ZJDGW C3
            拒不履行国防义务 ZJDGW C4
            """;

    /** Not the plan's words, but filed for 偷税骗税 and for 生态环保, and decided to mean these. */
    private static final String ALSO_FILED =
            """
            逃税骗税 D C2
            生态环境 W C1
            """;

    private static final Set<String> ATTENTION = Set.of("A02", "A03", "M09", "M10");
    private static final String REFUSAL = "有履行能力但拒不履行、逃避执行";

    private FivePlans() {}

    static List<NaivePlan> all() {
        List<NaivePlan> plans = new ArrayList<>();
        for (int i = 0; i < CITIES.size(); i++) {
            plans.add(plan(CITIES.get(i), "ZJDGW".charAt(i), FROM[i]));
        }
        plans.add(CourtsPlan.noted());
        return plans;
    }

    private static NaivePlan plan(String city, char letter, LocalDate from) {
        Map<String, String> categories = new HashMap<>();
        rows(WORDINGS + ALSO_FILED, letter).forEach(row -> categories.put(row[0], row[2]));
        List<Rule> rules = new ArrayList<>();
        for (String[] row : rows(MEASURES, letter)) {
            Set<String> needs = new HashSet<>();
            if (row[3].equals("REFUSAL")) {
                needs.add("REFUSAL");
            }
            // 济阳: 依法依规实施 — only with a cited basis.
            if (row[3].equals("BAN") && letter == 'D') {
                needs.add("BASIS");
            }
            // 赣州: only after publication; publishing itself cannot wait for it.
            if (letter == 'G' && !row[0].equals("M01")) {
                needs.add("PUBLICATION");
            }
            rules.add(
                    new Rule(
                            row[0],
                            false,
                            lists(letter, row[0]),
                            fits(row[2]),
                            Set.of(),
                            needs,
                            roles(row[0]),
                            row[0].equals("PF01")));
        }
        for (String[] row : rows(INCENTIVES, letter)) {
            Set<String> needs = letter == 'G' ? Set.of("PUBLICATION") : Set.of();
            rules.add(
                    new Rule(
                            row[0],
                            false,
                            Set.of("RED"),
                            fits(row[2]),
                            Set.of(),
                            needs,
                            Map.of(),
                            false));
        }
        Set<String> keeps =
                switch (letter) {
                    case 'G' -> Set.of("RED", "SERIOUS_DISHONESTY");
                    case 'W' -> Set.of("RED", "BLACK", "ATTENTION");
                    default -> Set.of("RED", "BLACK");
                };
        boolean takesIn = letter == 'Z' || letter == 'J';
        return new NaivePlan(
                city,
                from,
                null,
                keeps,
                categories,
                Set.of(REFUSAL),
                takesIn,
                letter == 'W',
                false,
                rules);
    }

    private static Set<String> lists(char letter, String code) {
        Set<String> lists = new HashSet<>();
        lists.add(letter == 'G' ? "SERIOUS_DISHONESTY" : "BLACK");
        // A court's entry of an organisation alone reaches nobody, so there is no file to enter.
        if ((letter == 'Z' || letter == 'J') && !code.equals("PF01")) {
            lists.add("COURT_DEBTOR");
        }
        if (letter == 'W' && ATTENTION.contains(code)) {
            lists.add("ATTENTION");
        }
        return lists;
    }

    /** PE-03 for the ban, PE-04 for the honours, PE-01 for the personal file. */
    private static Map<String, Boolean> roles(String code) {
        return switch (code) {
            case "A12" ->
                    Map.of(
                            "LEGAL_REPRESENTATIVE", false,
                            "PRINCIPAL", false,
                            "REGISTERED_PRACTITIONER", true);
            case "A13", "A14" ->
                    Map.of(
                            "LEGAL_REPRESENTATIVE", false,
                            "PERSON_IN_CHARGE", false,
                            "SENIOR_MANAGER", false,
                            "DIRECTOR", true,
                            "SHAREHOLDER", true);
            case "PF01" -> Map.of("LEGAL_REPRESENTATIVE", false, "PRINCIPAL", false);
            default -> Map.of();
        };
    }

    static Set<String> fits(String letters) {
        Set<String> fits = new HashSet<>();
        if (letters.contains("O")) {
            fits.add("ORGANISATION");
        }
        if (letters.contains("P")) {
            fits.add("PERSON");
        }
        return fits;
    }

    private static List<String[]> rows(String table, char city) {
        return table.lines()
                .map(line -> line.trim().split("\\s+"))
                .filter(row -> row[1].indexOf(city) >= 0)
                .map(row -> Arrays.copyOf(row, row.length))
                .toList();
    }
}
