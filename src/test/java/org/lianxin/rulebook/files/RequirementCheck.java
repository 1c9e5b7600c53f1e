package org.lianxin.rulebook.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.City;
import org.lianxin.kernel.ListKind;
import org.lianxin.rulebook.CategoryItem;
import org.lianxin.rulebook.MeasureRule;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.rulebook.SubjectKind;
import org.lianxin.rulebook.SwitchValue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares one cell of the requirements with what the rulebooks say. */
final class RequirementCheck {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Map<String, String> CITY_KEYS =
            Map.of(
                    "ZJ",
                    "zhanjiang",
                    "JIE",
                    "jieyang",
                    "JIY",
                    "jiyang",
                    "GZ",
                    "ganzhou",
                    "WH",
                    "wuhan");
    private static final Map<String, String> ARTICLES_OF_3_2 =
            Map.of("ZJ", "§12", "JIE", "§12", "JIY", "§3.2-15", "GZ", "#9", "WH", "§3.3");
    private static final Map<String, String> ARTICLES_OF_3_1 =
            Map.of("ZJ", "§10", "JIE", "§10", "JIY", "§3.2-14", "WH", "§3.2");
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("site", "CREDIT_SITE"),
                    Map.entry("platform", "PLATFORM"),
                    Map.entry("dept portal", "DEPARTMENT_PORTAL"),
                    Map.entry("典型", "MODEL"),
                    Map.entry("3y", "CLEAN_YEARS"),
                    Map.entry("红名单", "RED_LIST"),
                    Map.entry("授权", "AUTHORISED"),
                    Map.entry("公开", "PUBLIC"),
                    Map.entry("共享", "SHARED"),
                    Map.entry("审批", "APPROVAL"),
                    Map.entry("监管", "SUPERVISION"),
                    Map.entry("公共资源交易", "PUBLIC_RESOURCE_TRADING"),
                    Map.entry("公共服务", "PUBLIC_SERVICE"),
                    Map.entry("省", "PROVINCE"),
                    Map.entry("国", "NATION"),
                    Map.entry("企业公示系统", "ENTERPRISE_PUBLICITY"));

    private final Rulebooks rulebooks;

    RequirementCheck(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /** Fails with an assertion when the rulebooks say otherwise. */
    void check(RequirementCell cell) {
        if (cell.city().equals("roles")) {
            roles(cell);
            return;
        }
        Rulebook rulebook = rulebookOf(cell.city());
        switch (cell.table()) {
            case "2.2" -> items(cell, rulebook);
            case "3.1" -> measure(cell, rulebook, ARTICLES_OF_3_1.get(cell.city()));
            case "3.2" -> measure(cell, rulebook, ARTICLES_OF_3_2.get(cell.city()));
            case "3.3", "3.4" -> presence(cell, rulebook);
            case "5" -> setting(cell, rulebook);
            default -> throw new AssertionError("no such table: " + cell);
        }
    }

    private Rulebook rulebookOf(String city) {
        return rulebooks.get(new City(Objects.requireNonNull(CITY_KEYS.get(city))), TODAY);
    }

    private static void items(RequirementCell cell, Rulebook rulebook) {
        List<String> wordings =
                rulebook.categories().stream()
                        .flatMap(category -> category.items().stream())
                        .map(CategoryItem::wording)
                        .toList();
        for (String item : cell.row().replaceFirst("^\\(cat \\w+\\) ", "").split("；| / ", -1)) {
            switch (cell.text()) {
                case "●" -> assertThat(wordings).contains(item);
                case "○" -> assertThat(wordings).doesNotContain(item);
                default -> {
                    assertThat(wordings).anyMatch(each -> each.contains(cell.text()));
                    assertThat(wordings).doesNotContain(item);
                }
            }
        }
    }

    private static void measure(RequirementCell cell, Rulebook rulebook, @Nullable String article) {
        Optional<MeasureRule> found = rulebook.findMeasure(codeOf(cell));
        if (cell.text().startsWith("○")) {
            assertThat(found).isEmpty();
            return;
        }
        MeasureRule measure = found.orElseThrow(() -> new AssertionError("missing: " + cell));
        String name = measure.name().zh();
        String remark = cell.text().replaceFirst("^●\\s*", "").replaceAll("[()（）…+]", "").strip();
        if (remark.startsWith("§")) {
            assertThat(measure.article()).isEqualTo(remark);
        } else {
            assertThat(measure.article()).isEqualTo(article);
            remark(remark, measure);
        }
        if (cell.text().equals("●")) {
            for (String part : nameOf(cell).split("\\s*\\+\\s*", -1)) {
                assertThat(name).contains(part);
            }
        }
    }

    private static void remark(String remark, MeasureRule measure) {
        if (remark.equals("dept portal")) {
            assertThat(measure.quotation()).contains("门户网站");
        } else if (!remark.isEmpty()) {
            assertThat(measure.name().zh()).contains(remark);
        }
    }

    private static void presence(RequirementCell cell, Rulebook rulebook) {
        assertThat(rulebook.findMeasure(codeOf(cell)).isPresent())
                .isEqualTo(cell.text().equals("●"));
        if (cell.table().equals("3.3") && cell.text().equals("●")) {
            assertThat(rulebook.getMeasure(codeOf(cell)).name().zh()).isEqualTo(nameOf(cell));
        }
    }

    private void roles(RequirementCell cell) {
        for (String city : RequirementsDocument.CITIES) {
            rulebookOf(city)
                    .findMeasure(codeOf(cell))
                    .ifPresent(measure -> assertThat(rolesOf(measure)).isEqualTo(rolesOf(cell)));
        }
    }

    private List<String> rolesOf(RequirementCell cell) {
        if (cell.text().startsWith("same as ")) {
            String other = cell.text().substring("same as ".length());
            return rolesOf(rulebookOf("ZJ").getMeasure(other));
        }
        if (cell.text().equals("–")) {
            return List.of();
        }
        List<String> roles = new ArrayList<>();
        for (String part : cell.text().split("; ", -1)) {
            boolean responsible = part.startsWith("负有直接责任的");
            for (String role : part.replace("负有直接责任的", "").split("、", -1)) {
                roles.add(responsible ? "负有直接责任的" + role : role);
            }
        }
        return roles;
    }

    private static List<String> rolesOf(MeasureRule measure) {
        List<String> roles = new ArrayList<>();
        measure.persons()
                .forEach(
                        each ->
                                roles.add(
                                        (each.onlyIfDirectlyResponsible() ? "负有直接责任的" : "")
                                                + each.role().label().zh()));
        if (!roles.isEmpty() && measure.targets().contains(SubjectKind.ORGANISATION)) {
            roles.add(0, "企业");
        }
        return roles;
    }

    private static void setting(RequirementCell cell, Rulebook rulebook) {
        SwitchValue setting =
                rulebook.switches().all().stream()
                        .filter(each -> each.key().equals(cell.row()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no such switch: " + cell));
        String expected = cell.text();
        if (expected.equals("–") || expected.equals("null")) {
            assertThat(setting.value()).isNull();
            assertThat(setting.article()).isNull();
            return;
        }
        if (expected.startsWith("false: ")) {
            assertThat(rulebook.findList(ListKind.SERIOUS_DISHONESTY).orElseThrow().name().zh())
                    .isEqualTo(expected.substring("false: ".length()));
            expected = "false";
        }
        assertThat(words(setting.value()))
                .isEqualTo(words(expected.replace("END+REMOVE", "END_AND_REMOVE")));
    }

    private static Set<String> words(@Nullable String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split("[,+∪]", -1))
                        .map(String::strip)
                        .map(word -> WORDS.getOrDefault(word, word))
                        .collect(Collectors.toSet());
    }

    private static String codeOf(RequirementCell cell) {
        return cell.row().substring(0, cell.row().indexOf(' '));
    }

    private static String nameOf(RequirementCell cell) {
        return cell.row().substring(cell.row().indexOf(' ') + 1);
    }
}
