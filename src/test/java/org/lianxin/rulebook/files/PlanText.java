package org.lianxin.rulebook.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A city's plan without blanks, cut into the articles by which the rulebooks cite it. */
final class PlanText {

    private static final List<String> NUMERALS =
            List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

    private final String text;
    private final String marks;
    private final Map<String, String> articles = new HashMap<>();

    private record Start(int at, String article) {}

    private PlanText(String text) {
        this.text = text.replaceAll("\\s", "");
        // Full-width and half-width marks alternate in the plans' headings; lengths stay equal.
        this.marks = this.text.replace('(', '（').replace(')', '）').replace('．', '.');
    }

    static PlanText of(String city, String text) {
        PlanText plan = new PlanText(text);
        List<Start> starts =
                switch (city) {
                    case "zhanjiang" -> plan.numbered("一、总体要求", 29);
                    case "jieyang" -> plan.numbered("一、总体要求", 26);
                    case "jiyang" -> plan.jiyang();
                    case "ganzhou" -> plan.ganzhou();
                    case "wuhan" ->
                            plan.chapters(List.of("一、总体要求", "二、健全褒扬", "三、健全约束", "四、构建", "五、保障措施"));
                    default -> throw new IllegalArgumentException("no plan of " + city);
                };
        plan.cut(starts);
        return plan;
    }

    /** Whether these very words stand in that article; blanks do not count, marks do. */
    boolean quotes(String article, String quotation) {
        String words = quotation.replaceAll("\\s", "");
        return articles.getOrDefault(article, "").contains(words);
    }

    private List<Start> numbered(String from, int count) {
        List<Start> starts = new ArrayList<>();
        int at = marks.indexOf(from);
        for (int n = 1; n <= count; n++) {
            at = find("（" + numeral(n) + "）", at);
            starts.add(new Start(at, "§" + n));
        }
        return starts;
    }

    private List<Start> chapters(List<String> headings) {
        List<Start> starts = new ArrayList<>();
        for (int chapter = 1; chapter <= headings.size(); chapter++) {
            int at = find(headings.get(chapter - 1), 0);
            int end = chapter < headings.size() ? find(headings.get(chapter), at) : marks.length();
            for (int n = 1; ; n++) {
                int next = marks.indexOf("（" + numeral(n) + "）", at);
                if (next < 0 || next > end) {
                    break;
                }
                starts.add(new Start(next, "§" + chapter + "." + n));
                at = next + 1;
            }
        }
        return starts;
    }

    private List<Start> jiyang() {
        List<Start> starts = chapters(List.of("一、总体要求", "二、完善守信", "三、健全失信", "四、构建", "五、加强标准"));
        int at = find("优化守信联合激励措施", 0);
        for (int n = 1; n <= 7; n++) {
            at = find(n + ".", at);
            starts.add(new Start(at, "§2.2-" + n));
        }
        at = find("三、健全失信", at);
        for (int n = 9; n <= 18; n++) {
            at = find(n + ".", at);
            starts.add(new Start(at, (n < 14 ? "§3.1-" : "§3.2-") + n));
        }
        return starts;
    }

    private List<Start> ganzhou() {
        List<Start> starts = new ArrayList<>();
        starts.add(new Start(0, "目标"));
        int at = find("二、进一步", 0);
        for (int n = 1; n <= 17; n++) {
            at = find(n + ".", at + 1);
            starts.add(new Start(at, "#" + n));
        }
        return starts;
    }

    private void cut(List<Start> starts) {
        List<Start> ordered = starts.stream().sorted(Comparator.comparingInt(Start::at)).toList();
        for (int i = 0; i < ordered.size(); i++) {
            int end = i + 1 < ordered.size() ? ordered.get(i + 1).at() : text.length();
            articles.put(ordered.get(i).article(), text.substring(ordered.get(i).at(), end));
        }
    }

    private int find(String heading, int from) {
        int at = marks.indexOf(heading, from);
        if (at < 0) {
            throw new AssertionError("the plan has no " + heading + " after " + from);
        }
        return at;
    }

    private static String numeral(int n) {
        if (n <= 10) {
            return NUMERALS.get(n - 1);
        }
        return (n < 20 ? "十" : "二十") + (n % 10 == 0 ? "" : NUMERALS.get(n % 10 - 1));
    }
}
