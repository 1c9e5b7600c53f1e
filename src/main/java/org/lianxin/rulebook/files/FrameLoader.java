package org.lianxin.rulebook.files;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Interval;
import org.lianxin.rulebook.FrameKind;
import org.lianxin.rulebook.FrameRule;
import org.lianxin.rulebook.NationalFrame;
import org.lianxin.rulebook.RulebookFlaws;
import org.yaml.snakeyaml.nodes.Node;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the national frame out of its files, or says all that is wrong with them. */
final class FrameLoader {

    private static final int DAYS_MAX = 365;
    private static final int MONTHS_MAX = 120;

    private FrameLoader() {}

    /** Throws {@link RulebookFlaws} when anything is wrong with any file. */
    static NationalFrame load(List<RulebookFile> files) {
        Flaws flaws = new Flaws();
        List<FrameRule> rules = new ArrayList<>();
        for (RulebookFile file : files) {
            Node root = YamlText.compose(file, flaws);
            if (root != null) {
                Fields fields = Fields.of(root, file.name(), flaws);
                for (Fields each : fields.each("rules")) {
                    rules.add(rule(each, rules));
                }
                fields.done();
            }
        }
        flaws.stop();
        return new NationalFrame(rules);
    }

    private static FrameRule rule(Fields fields, List<FrameRule> earlier) {
        FrameRule rule =
                new FrameRule(
                        Values.oneOf(fields, "kind", FrameKind.class),
                        inForce(fields.child("inForce")),
                        Values.text(fields, "document"),
                        Values.text(fields, "article"),
                        Values.bilingual(fields, "text"),
                        number(fields, "workingDays", DAYS_MAX),
                        number(fields, "calendarDays", DAYS_MAX),
                        number(fields, "monthsMin", MONTHS_MAX),
                        number(fields, "monthsMax", MONTHS_MAX));
        fields.done();
        for (FrameRule other : earlier) {
            if (other.kind() == rule.kind() && other.inForce().overlaps(rule.inForce())) {
                fields.flaw(
                        "inForce",
                        rule.kind() + "的施行日期重叠",
                        "two rules on " + rule.kind() + " hold on the same days");
            }
        }
        return rule;
    }

    private static Interval inForce(Fields fields) {
        LocalDate from = Values.date(fields, "from");
        LocalDate last = fields.has("lastDay") ? Values.date(fields, "lastDay") : null;
        fields.done();
        if (last != null && last.isBefore(from)) {
            fields.flaw("lastDay", "末日早于起始日", "the last day is before the first");
            return Interval.since(from);
        }
        return Interval.closedOn(from, last);
    }

    private static @Nullable Integer number(Fields fields, String key, int most) {
        Node node = fields.find(key);
        return node == null ? null : Values.number(fields, node, most);
    }
}
