package org.lianxin.oracle;

import org.jspecify.annotations.Nullable;
import org.lianxin.oracle.NaiveCsvFile.Row;
import org.lianxin.oracle.NaiveWorld.Days;
import org.lianxin.oracle.NaiveWorld.Entry;
import org.lianxin.oracle.NaiveWorld.Found;
import org.lianxin.oracle.NaiveWorld.Tie;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The files of {@code director-graph} as a naive world. A person is a number; whoever has none is
 * somebody else in every row. A number that was first filed under another name is left out.
 */
final class DirectorGraphWorld {

    private static final String CODE = "统一社会信用代码";
    private static final Map<String, String> CITY_OF =
            Map.of(
                    "440800", "zhanjiang",
                    "445200", "jieyang",
                    "370115", "jiyang",
                    "360700", "ganzhou",
                    "420100", "wuhan");
    private static final Map<String, String> LIST_OF =
            Map.of(
                    "红名单", "RED",
                    "黑名单", "BLACK",
                    "重点关注名单", "ATTENTION",
                    "严重失信主体名单", "SERIOUS_DISHONESTY");

    private final Path folder;
    private final Map<String, String> nameOf = new LinkedHashMap<>();
    private final Set<String> organisations = new LinkedHashSet<>();
    private final Map<String, Row> penaltyOf = new HashMap<>();
    private final Map<String, List<Found>> findingsOf = new HashMap<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Entry> listings = new ArrayList<>();

    DirectorGraphWorld(Path folder) {
        this.folder = folder;
        rows("enterprises.csv").forEach(row -> organisations.add(row.get(CODE)));
        rows("courts-and-agencies.csv").forEach(row -> organisations.add(row.get(CODE)));
        readPositions();
        rows("penalties.csv").forEach(row -> penaltyOf.put(decision(row, "行政处罚决定书文号"), row));
        readFindings();
        rows("list-entries.csv").forEach(this::readListEntry);
        readCourtDebtors();
    }

    NaiveWorld world() {
        return new NaiveWorld(listings, ties, new HashSet<>(nameOf.keySet()));
    }

    Set<String> organisations() {
        return organisations;
    }

    /** Those with a number. */
    Set<String> persons() {
        return nameOf.keySet();
    }

    /** Name and masked number, as a profile shows a person. */
    String label(String number) {
        return nameOf.get(number)
                + "/"
                + number.substring(0, 6)
                + "********"
                + number.substring(14);
    }

    private void readPositions() {
        int unnumbered = 0;
        for (Row row : rows("positions.csv")) {
            String number = row.get("证件号码");
            boolean known = !number.isEmpty();
            if (known && !sameName(number, row.get("姓名"))) {
                continue;
            }
            String title = row.get("职务");
            ties.add(
                    new Tie(
                            known ? number : "unnumbered " + unnumbered++,
                            row.get(CODE),
                            kindOf(title),
                            title,
                            new Days(day(row.get("任职起始日期")), dayOrNull(row.get("任职终止日期")))));
        }
    }

    private static String kindOf(String title) {
        return switch (title) {
            case "法定代表人" -> "LEGAL_REPRESENTATIVE";
            case "主要负责人" -> "PRINCIPAL";
            default -> title.contains("名誉") || title.contains("荣誉") ? "HONORARY" : "DIRECTOR";
        };
    }

    private void readFindings() {
        for (Row row : rows("responsible-persons.csv")) {
            if (sameName(row.get("证件号码"), row.get("姓名"))) {
                findingsOf
                        .computeIfAbsent(decision(row, "行政处罚决定书文号"), d -> new ArrayList<>())
                        .add(new Found(row.get("证件号码"), row.get("责任类型"), day(row.get("认定日期"))));
            }
        }
    }

    private void readListEntry(Row row) {
        String list = of(LIST_OF, row.get("名单类型"));
        String document = row.get("依据文号");
        String decision = document + " " + row.get("认定单位" + CODE);
        boolean red = list.equals("RED");
        Row penalty = red ? null : penaltyOf.get(decision);
        if (!red && penalty == null) {
            return;
        }
        LocalDate first = day(row.get("列入日期"));
        listings.add(
                new Entry(
                        list + "/" + document + "/" + first,
                        of(CITY_OF, row.get("行政区划")),
                        list,
                        false,
                        false,
                        row.get(CODE),
                        true,
                        row.get("失信行为类别或守信情形"),
                        penalty == null ? null : penalty.get("处罚依据"),
                        null,
                        null,
                        null,
                        first,
                        dayOrNull(row.get("截止日期")),
                        List.of(),
                        null,
                        penalty == null ? first : day(penalty.get("处罚决定日期")),
                        red ? List.of() : findingsOf.getOrDefault(decision, List.of())));
    }

    private void readCourtDebtors() {
        Map<String, String> divisionOf = new HashMap<>();
        rows("courts-and-agencies.csv")
                .forEach(row -> divisionOf.put(row.get("名称"), row.get("行政区划")));
        for (Row row : rows("court-debtors.csv")) {
            boolean organisation = row.get("主体类型").equals("法人");
            String subject = row.get("身份证号码/组织机构代码");
            if (!organisation && !sameName(subject, row.get("被执行人姓名/名称"))) {
                continue;
            }
            if (organisation) {
                organisations.add(subject);
            }
            String behaviour = row.get("失信被执行人行为具体情形");
            LocalDate published = day(row.get("发布时间"));
            // 法释〔2017〕7号 art. 2: two years, but without an end for ground ①.
            LocalDate last =
                    behaviour.startsWith("有履行能力而拒不履行") ? null : published.plusYears(2).minusDays(1);
            listings.add(
                    new Entry(
                            "COURT_DEBTOR/" + row.get("案号") + "/" + published,
                            of(CITY_OF, of(divisionOf, row.get("执行法院"))),
                            "COURT_DEBTOR",
                            true,
                            false,
                            subject,
                            organisation,
                            null,
                            null,
                            behaviour,
                            row.get("被执行人的履行情况"),
                            published,
                            published,
                            last,
                            List.of(),
                            null,
                            published,
                            List.of()));
        }
    }

    private boolean sameName(String number, String name) {
        nameOf.putIfAbsent(number, name);
        return name.equals(nameOf.get(number));
    }

    private List<Row> rows(String file) {
        return NaiveCsvFile.read(folder.resolve(file));
    }

    private static String decision(Row row, String document) {
        return row.get(document) + " " + row.get("处罚机关" + CODE);
    }

    private static String of(Map<String, String> table, String word) {
        return Objects.requireNonNull(table.get(word), word);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** 2099-12-31 is what files write for "without an end"; either way it holds on our days. */
    private static @Nullable LocalDate dayOrNull(String text) {
        return text.isEmpty() || text.equals("2099-12-31") ? null : LocalDate.parse(text);
    }
}
