package org.lianxin.rulebook.files;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.RoleKind;
import org.lianxin.rulebook.Body;
import org.lianxin.rulebook.CarriedOutBy;
import org.lianxin.rulebook.Condition;
import org.lianxin.rulebook.Force;
import org.lianxin.rulebook.MatterKind;
import org.lianxin.rulebook.MeasureClass;
import org.lianxin.rulebook.MeasureRule;
import org.lianxin.rulebook.PersonRole;
import org.lianxin.rulebook.Pricing;
import org.lianxin.rulebook.SubjectKind;
import org.lianxin.rulebook.Tier;
import org.yaml.snakeyaml.nodes.Node;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Binds a measure and checks what one measure must be by itself. */
final class MeasureBinder {

    private MeasureBinder() {}

    static MeasureRule measure(Fields fields) {
        Node kind = fields.find("kind");
        Set<String> categories = new LinkedHashSet<>();
        if (fields.has("categories")) {
            categories.addAll(Values.texts(fields, "categories"));
        }
        MeasureRule measure =
                new MeasureRule(
                        Values.text(fields, "code"),
                        Values.bilingual(fields, "name"),
                        Values.oneOf(fields, "tier", Tier.class),
                        kind == null ? null : Values.oneOf(fields, kind, MeasureClass.class),
                        Values.oneOf(fields, "force", Force.class),
                        Values.text(fields, "article"),
                        Values.text(fields, "quotation"),
                        Values.textIfAny(fields, "legalBasis"),
                        Values.anyOf(fields, fields.get("lists"), ListKind.class),
                        Values.anyOf(fields, fields.get("targets"), SubjectKind.class),
                        categories,
                        Values.anyOf(fields, fields.find("conditions"), Condition.class),
                        persons(fields),
                        Values.flag(fields, "anyDirectlyResponsible"),
                        pricing(fields),
                        carriedOutBy(fields),
                        Values.anyOf(fields, fields.find("matters"), MatterKind.class),
                        Values.textIfAny(fields, "nationalItem"));
        fields.done();
        checkBasis(fields, measure);
        checkTier(fields, measure);
        checkPricing(fields, measure);
        return measure;
    }

    private static List<PersonRole> persons(Fields fields) {
        List<PersonRole> persons = new ArrayList<>();
        for (Fields each : fields.eachIfAny("persons")) {
            PersonRole person =
                    new PersonRole(
                            Values.oneOf(each, "role", RoleKind.class),
                            Values.flag(each, "onlyIfDirectlyResponsible"),
                            Values.text(each, "article"));
            each.done();
            if (persons.stream().anyMatch(other -> other.role() == person.role())) {
                each.flaw("role", person.role() + "重复", person.role() + " stands twice");
            }
            if (person.role() == RoleKind.UNKNOWN || person.role() == RoleKind.HONORARY) {
                each.flaw(
                        "role", "任何措施都不及于" + person.role(), "no measure reaches " + person.role());
            }
            persons.add(person);
        }
        return persons;
    }

    private static @Nullable CarriedOutBy carriedOutBy(Fields fields) {
        if (!fields.has("carriedOutBy")) {
            return null;
        }
        Fields by = fields.child("carriedOutBy");
        CarriedOutBy bound =
                new CarriedOutBy(
                        Values.anyOf(by, by.get("bodies"), Body.class),
                        Values.text(by, "words"),
                        Values.text(by, "article"));
        by.done();
        if (bound.bodies().isEmpty()) {
            by.flaw("bodies", "实施单位不能为空", "somebody carries a measure out");
        }
        return bound;
    }

    private static @Nullable Pricing pricing(Fields fields) {
        if (!fields.has("pricing")) {
            return null;
        }
        Fields pricing = fields.child("pricing");
        Pricing bound =
                new Pricing(
                        Values.oneOf(pricing, "direction", Pricing.Direction.class),
                        Values.oneOf(pricing, "strength", Pricing.Strength.class),
                        Values.bilingual(pricing, "guidance"));
        pricing.done();
        return bound;
    }

    private static void checkBasis(Fields fields, MeasureRule measure) {
        if (measure.legalBasis() != null) {
            return;
        }
        if (measure.force() == Force.MANDATORY) {
            fields.flaw("force", "强制性措施必须写明法律依据", "a mandatory measure must cite its legal basis");
        }
        if (measure.kind() == MeasureClass.A) {
            fields.flaw("kind", "A类措施必须写明依据", "a measure of class A must cite its basis");
        }
    }

    private static void checkTier(Fields fields, MeasureRule measure) {
        boolean incentive = measure.tier() == Tier.INCENTIVE;
        if (incentive != (measure.kind() == null)) {
            fields.flaw(
                    "kind",
                    "惩戒措施须分A、B、C类，激励措施不分",
                    "a sanction has a class A, B or C, an incentive has none");
        }
        for (ListKind list : measure.lists()) {
            if (incentive != (list == ListKind.RED)) {
                fields.flaw(
                        "lists",
                        "红名单只有激励措施，其他名单没有",
                        "incentives belong to the red list and to no other");
            }
        }
        if (incentive && measure.reachesPersons()) {
            fields.flaw("persons", "激励措施只给列入的主体本身", "an incentive is for the listed subject alone");
        }
        if (measure.targets().isEmpty()) {
            fields.flaw("targets", "适用主体不能为空", "a measure fits organisations, persons or both");
        }
    }

    private static void checkPricing(Fields fields, MeasureRule measure) {
        Pricing pricing = measure.pricing();
        if (pricing == null) {
            return;
        }
        if (measure.force() != Force.GUIDED) {
            fields.flaw("force", "风险定价只能引导，由机构自行决定", "pricing is guided, the institution decides");
        }
        boolean favourable = pricing.direction() == Pricing.Direction.FAVOURABLE;
        if (favourable != (measure.tier() == Tier.INCENTIVE)) {
            fields.flaw("pricing", "激励有利，惩戒不利", "an incentive is favourable, a sanction adverse");
        }
    }
}
