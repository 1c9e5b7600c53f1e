package org.lianxin.rulebook.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of sections 2.2, 3.1 to 3.4 and 5 out of the requirements' Markdown. */
final class RequirementsDocument {

    static final List<String> CITIES = List.of("ZJ", "JIE", "JIY", "GZ", "WH");

    private static final Pattern INDUSTRY = Pattern.compile("(I0\\d) ([^,—]+?)\\s*(?=,|—)");
    private static final Pattern SOCIAL = Pattern.compile("(S0\\d) ([a-z& -]+?)\\s*\\(([^)]*)\\)");
    private static final Pattern SWITCH = Pattern.compile("`([a-zA-Z.]+)`\\(([^)]*)\\)");

    private final String text;
    private final List<RequirementCell> cells = new ArrayList<>();

    private RequirementsDocument(String text) {
        this.text = text.replace("**", "");
    }

    static List<RequirementCell> cells(String markdown) {
        RequirementsDocument document = new RequirementsDocument(markdown);
        document.table("2.2", document.between("### 2.2", "## 3."), 1);
        document.table("3.1", document.between("### 3.1", "### 3.2"), 2);
        document.table("3.2", document.between("### 3.2", "### 3.3"), 2);
        document.industry(document.between("### 3.3", "### 3.4"));
        document.social(document.between("### 3.4", "## 4."));
        document.switches(document.between("## 5.", "## 6."));
        return document.cells;
    }

    private String between(String from, String to) {
        int start = text.indexOf(from);
        return text.substring(start, text.indexOf(to, start));
    }

    /**
     * The first {@code columns} name the row, the next five are the cities, one more may name the
     * roles.
     */
    private void table(String section, String part, int columns) {
        for (String line : part.lines().filter(each -> each.startsWith("| ")).skip(1).toList()) {
            List<String> columnsOfRow = List.of(line.substring(1).strip().split("\\s*\\|\\s*", 0));
            String row = String.join(" ", columnsOfRow.subList(0, columns)).strip();
            for (int i = 0; i < CITIES.size(); i++) {
                add(section, row, CITIES.get(i), columnsOfRow.get(columns + i));
            }
            if (columnsOfRow.size() > columns + CITIES.size()) {
                add(section, row, "roles", columnsOfRow.get(columns + CITIES.size()));
            }
        }
    }

    /** The sentence up to the first mark names the sanctions, then the cities that have them. */
    private void industry(String part) {
        String sentence = part.substring(0, part.indexOf('●'));
        String cities = sentence.substring(sentence.indexOf('—'));
        Matcher matcher = INDUSTRY.matcher(sentence);
        while (matcher.find()) {
            String row = matcher.group(1) + " " + matcher.group(2).strip();
            for (String city : CITIES) {
                add("3.3", row, city, cities.contains(" " + city + " ") ? "●" : "○");
            }
        }
    }

    private void social(String part) {
        Matcher matcher = SOCIAL.matcher(part);
        while (matcher.find()) {
            String row = matcher.group(1) + " " + matcher.group(2).strip();
            for (String city : CITIES) {
                boolean yes = (" " + matcher.group(3) + " ").contains(" " + city + " ");
                add("3.4", row, city, yes ? "●" : "○");
            }
        }
    }

    private void switches(String part) {
        Matcher matcher = SWITCH.matcher(part);
        while (matcher.find()) {
            String[] values = matcher.group(2).split("/", -1);
            for (int i = 0; i < CITIES.size(); i++) {
                String value = values[i].strip();
                add(
                        "5",
                        matcher.group(1),
                        CITIES.get(i),
                        value.equals("same") ? values[i - 1].strip() : value);
            }
        }
    }

    private void add(String table, String row, String city, String cell) {
        cells.add(new RequirementCell(table, row, city, cell.strip()));
    }
}
