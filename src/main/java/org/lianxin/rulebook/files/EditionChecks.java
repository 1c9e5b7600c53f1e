package org.lianxin.rulebook.files;

import org.lianxin.kernel.ListKind;
import org.lianxin.rulebook.Condition;
import org.lianxin.rulebook.Force;
import org.lianxin.rulebook.MeasureRule;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.rulebook.Switches;

import java.util.List;

/** What the parts of one edition must be to each other. */
final class EditionChecks {

    /** The entry in the personal credit file. */
    private static final String PERSONAL_FILE = "PF01";

    private final Rulebook edition;
    private final Fields fields;

    private EditionChecks(Rulebook edition, Fields fields) {
        this.edition = edition;
        this.fields = fields;
    }

    /** {@code measureFields} are in the order of the edition's measures. */
    static void check(Rulebook edition, Fields fields, List<Fields> measureFields) {
        EditionChecks checks = new EditionChecks(edition, fields);
        for (int i = 0; i < measureFields.size(); i++) {
            checks.measure(edition.measures().get(i), measureFields.get(i));
        }
        checks.switches();
    }

    private void measure(MeasureRule measure, Fields at) {
        for (ListKind list : measure.lists()) {
            if (edition.findList(list).isEmpty()) {
                at.flaw("lists", "本市没有名单" + list, "the city keeps no list " + list);
            }
        }
        for (String code : measure.categories()) {
            if (edition.categories().stream().noneMatch(each -> each.code().equals(code))) {
                at.flaw("categories", "没有类别" + code, "there is no category " + code);
            }
        }
        if (!isNational()) {
            cityMeasure(measure, at);
        }
    }

    private void cityMeasure(MeasureRule measure, Fields at) {
        boolean told = measure.force() == Force.MANDATORY || measure.force() == Force.RECOMMENDED;
        if (told && !edition.switches().measures().mandatoryRecommended().is(true)) {
            at.flaw(
                    "force",
                    "本市方案不区分强制性和推荐性措施",
                    "this plan does not tell mandatory from recommended measures");
        }
        if (measure.lists().contains(ListKind.COURT_DEBTOR)
                && !edition.switches()
                        .lists()
                        .courtDebtors()
                        .is(Switches.CourtDebtors.JOINT_SANCTION)) {
            at.flaw(
                    "lists",
                    "本市未把失信被执行人名单纳入联合惩戒",
                    "this plan does not take the courts' list into joint sanctions");
        }
        if (measure.carriedOutBy() == null && !measure.lists().isEmpty()) {
            at.flaw("carriedOutBy", "随名单而生的措施须有实施单位", "somebody carries a listing's measure out");
        }
        national(measure, at);
        if (measure.conditions().contains(Condition.AFTER_PUBLICATION)
                && !edition.switches().measures().onlyAfterPublication().is(true)) {
            at.flaw("conditions", "本市未要求公示后才实施", "this plan does not wait for publication");
        }
    }

    /** A plan that takes the national list's measures alone says of each which item it is. */
    private void national(MeasureRule measure, Fields at) {
        boolean alone =
                edition.switches().measures().source().is(Switches.MeasureSource.NATIONAL_LIST);
        boolean sanction = measure.kind() != null && !measure.lists().isEmpty();
        if (alone && sanction && measure.nationalItem() == null) {
            at.flaw("nationalItem", "须写明是全国清单的哪一项", "the item of the national list is missing");
        }
        if (!alone && measure.nationalItem() != null) {
            at.flaw("nationalItem", "本市方案不只用全国清单", "this plan has measures of its own");
        }
    }

    private void switches() {
        agree("lists.black", edition.switches().lists().black().is(true), ListKind.BLACK);
        agree(
                "lists.keyAttention",
                edition.switches().lists().keyAttention().is(true),
                ListKind.ATTENTION);
        boolean extended = edition.switches().persons().recordExtension().is(true);
        if (extended != edition.findMeasure(PERSONAL_FILE).isPresent()) {
            fields.child("switches")
                    .flaw(
                            "persons.recordExtension",
                            "与措施" + PERSONAL_FILE + "不一致",
                            "does not agree with measure " + PERSONAL_FILE);
        }
    }

    private void agree(String key, boolean said, ListKind kind) {
        if (said != edition.findList(kind).isPresent()) {
            fields.child("switches")
                    .flaw(key, "与名单" + kind + "不一致", "does not agree with list " + kind);
        }
    }

    private boolean isNational() {
        return edition.city().equals(Rulebooks.NATIONAL);
    }
}
