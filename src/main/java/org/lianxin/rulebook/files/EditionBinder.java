package org.lianxin.rulebook.files;

import org.lianxin.kernel.City;
import org.lianxin.kernel.DivisionCode;
import org.lianxin.rulebook.CategoryRule;
import org.lianxin.rulebook.ListRule;
import org.lianxin.rulebook.MeasureRule;
import org.lianxin.rulebook.NationalListEdition;
import org.lianxin.rulebook.Provision;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Switches;
import org.yaml.snakeyaml.nodes.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Binds one edition of a city's rulebook. */
final class EditionBinder {

    private EditionBinder() {}

    static Rulebook edition(City city, Fields fields, String digest) {
        List<Fields> measureFields = fields.each("measures");
        List<ListRule> lists =
                unique(fields.each("lists"), RuleBinder::list, "kind", each -> each.kind().name());
        List<CategoryRule> categories =
                unique(
                        fields.each("categories"),
                        new CategoryBinder()::category,
                        "code",
                        CategoryRule::code);
        List<MeasureRule> measures =
                unique(measureFields, MeasureBinder::measure, "code", MeasureRule::code);
        Switches switches = SwitchesBinder.switches(fields.child("switches"));
        Rulebook edition =
                new Rulebook(
                        city,
                        Values.bilingual(fields, "name"),
                        Values.text(fields, "document"),
                        RuleBinder.inForce(fields.child("inForce")),
                        divisions(fields),
                        lists,
                        categories,
                        measures,
                        nationalList(fields),
                        fields.eachIfAny("compulsoryMatters").stream()
                                .map(RuleBinder::compulsory)
                                .toList(),
                        fields.each("deadlines").stream().map(RuleBinder::deadline).toList(),
                        fields.eachIfAny("milestones").stream().map(RuleBinder::milestone).toList(),
                        switches,
                        unique(
                                fields.each("provisions"),
                                RuleBinder::provision,
                                "id",
                                Provision::id),
                        fields.eachIfAny("assumptions").stream().map(Values::bilingual).toList(),
                        digest);
        fields.done();
        EditionChecks.check(edition, fields, measureFields);
        return edition;
    }

    /** Each edition ends where the next begins, so that one is the latest on any day. */
    private static List<NationalListEdition> nationalList(Fields fields) {
        List<NationalListEdition> editions = new ArrayList<>();
        for (Fields each : fields.eachIfAny("nationalList")) {
            NationalListEdition edition = RuleBinder.nationalList(each);
            if (!editions.isEmpty()
                    && !edition.inForce().from().equals(editions.getLast().inForce().until())) {
                each.flaw("inForce", "各版应前后相接", "an edition begins where the last one ends");
            }
            editions.add(edition);
        }
        return editions;
    }

    private static List<DivisionCode> divisions(Fields fields) {
        List<DivisionCode> divisions = new ArrayList<>();
        for (Node node : fields.elements(fields.get("divisions"))) {
            String text = Values.text(fields, node);
            if (text.matches("[1-9][0-9]{5}")) {
                divisions.add(DivisionCode.of(text));
            } else {
                fields.flaw(node, "“" + text + "”不是行政区划代码", text + " is no division code");
            }
        }
        return divisions;
    }

    /** Binds each, and reports a second one under the same name. */
    private static <T> List<T> unique(
            List<Fields> all, Function<Fields, T> binder, String key, Function<T, String> name) {
        Map<String, Integer> lines = new HashMap<>();
        List<T> bound = new ArrayList<>();
        for (Fields each : all) {
            T rule = binder.apply(each);
            Integer earlier = lines.putIfAbsent(name.apply(rule), each.line());
            if (earlier != null) {
                each.flaw(
                        key,
                        "“" + name.apply(rule) + "”已在第" + earlier + "行出现",
                        name.apply(rule) + " stands already in line " + earlier);
            }
            bound.add(rule);
        }
        return bound;
    }
}
