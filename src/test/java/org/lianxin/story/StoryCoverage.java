package org.lianxin.story;

import org.lianxin.kernel.City;
import org.lianxin.rulebook.Provision;
import org.lianxin.rulebook.ProvisionTag;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.files.ShippedRulebooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which story shows which requirement in which city: the table, and what is wrong with it. The rows
 * are the requirements on lists, incentives, feedback and remedies that any city's plan has and the
 * software implements.
 */
final class StoryCoverage {

    private static final List<String> CHAPTERS = List.of("RL", "IN", "BL", "FB", "DI", "RP");
    private static final List<City> CITIES =
            List.of(
                    new City("zhanjiang"),
                    new City("jieyang"),
                    new City("jiyang"),
                    new City("ganzhou"),
                    new City("wuhan"));

    private final List<Story> stories;

    StoryCoverage(List<Story> stories) {
        this.stories = stories;
    }

    /** Every cell without a story, and every story that cites what its plan does not have. */
    List<String> flaws() {
        List<String> flaws = new ArrayList<>();
        for (String row : rows()) {
            for (City city : CITIES) {
                if (of(row, city).isEmpty()) {
                    flaws.add(row + " in " + city + " has no story");
                }
            }
        }
        for (Story story : stories) {
            for (Story.Cell cell : story.cells()) {
                if (!fits(cell, new City(story.city()))) {
                    flaws.add(
                            story.place() + " cites " + cell.requirement() + " " + cell.article());
                }
            }
        }
        return flaws;
    }

    /** A Markdown table, one line for each requirement. */
    String table() {
        StringBuilder table = new StringBuilder("| |");
        CITIES.forEach(city -> table.append(' ').append(city.key()).append(" |"));
        table.append("\n|---|---|---|---|---|---|\n");
        for (String row : rows()) {
            table.append("| ").append(row).append(" |");
            for (City city : CITIES) {
                table.append(' ').append(cell(row, city)).append(" |");
            }
            table.append('\n');
        }
        return table.toString();
    }

    private String cell(String row, City city) {
        List<Story> shown = of(row, city);
        if (shown.isEmpty()) {
            return "?";
        }
        String none = find(row, city).isEmpty() ? Story.Cell.NONE + "：" : "";
        String more = shown.size() == 1 ? "" : " +" + (shown.size() - 1);
        return none + shown.getFirst().title() + more;
    }

    private List<Story> of(String row, City city) {
        return stories.stream()
                .filter(story -> story.city().equals(city.key()))
                .filter(story -> story.cells().stream().anyMatch(c -> c.requirement().equals(row)))
                .toList();
    }

    private static boolean fits(Story.Cell cell, City city) {
        return find(cell.requirement(), city)
                .map(
                        provision ->
                                provision.clauses().stream()
                                        .anyMatch(c -> c.article().equals(cell.article())))
                .orElseGet(cell::absent);
    }

    private static Set<String> rows() {
        Set<String> rows = new TreeSet<>();
        for (City city : CITIES) {
            for (Provision provision : book(city).provisions()) {
                if (provision.tag() == ProvisionTag.IMPLEMENTED
                        && CHAPTERS.contains(provision.id().substring(0, 2))) {
                    rows.add(provision.id());
                }
            }
        }
        return rows;
    }

    private static Optional<Provision> find(String row, City city) {
        return book(city).provisions().stream().filter(p -> p.id().equals(row)).findFirst();
    }

    private static Rulebook book(City city) {
        return ShippedRulebooks.all().editions(city).getLast();
    }
}
