package org.lianxin.oracle;

import org.lianxin.fixture.MeasureFixture;
import org.lianxin.fixture.RulebookFixture;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.RoleKind;
import org.lianxin.rulebook.Condition;
import org.lianxin.rulebook.Force;
import org.lianxin.rulebook.MeasureRule;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.SubjectKind;
import org.lianxin.rulebook.Switches;

import java.util.Set;
import java.util.stream.Collectors;

/** A naive plan in the words of the code it judges. */
final class AsRulebook {

    private AsRulebook() {}

    static Rulebook of(NaivePlan plan) {
        RulebookFixture book =
                RulebookFixture.of(plan.city())
                        .inForce(plan.firstDay(), plan.lastDay())
                        .courtDebtors(
                                plan.takesInCourtDebtors()
                                        ? Switches.CourtDebtors.JOINT_SANCTION
                                        : Switches.CourtDebtors.PUBLICATION)
                        .externalUse(
                                plan.externalOnlyAdvises()
                                        ? Switches.ExternalEntriesUse.REFERENCE_ONLY
                                        : Switches.ExternalEntriesUse.USE)
                        .roleAt(
                                plan.judgesAtListing()
                                        ? Switches.RoleAt.LISTING
                                        : Switches.RoleAt.CONDUCT);
        plan.keeps().forEach(list -> book.keeps(ListKind.valueOf(list)));
        plan.categoryOf()
                .forEach(
                        (wording, code) -> {
                            if (plan.refusals().contains(wording)) {
                                book.refusal(code, wording);
                            } else {
                                book.category(code, wording);
                            }
                        });
        plan.rules().forEach(rule -> book.measures(of(rule)));
        return book.build();
    }

    private static MeasureRule of(NaivePlan.Rule rule) {
        MeasureFixture measure =
                MeasureFixture.of(rule.code())
                        .force(rule.mandatory() ? Force.MANDATORY : Force.UNSPECIFIED)
                        .lists(constants(rule.lists(), ListKind.class))
                        .targets(constants(rule.fits(), SubjectKind.class))
                        .categories(rule.categories());
        for (String need : rule.needs()) {
            measure.when(
                    switch (need) {
                        case "REFUSAL" -> Condition.ABLE_BUT_REFUSES;
                        case "BASIS" -> Condition.CITED_BASIS;
                        case "PUBLICATION" -> Condition.AFTER_PUBLICATION;
                        default -> throw new IllegalArgumentException(need);
                    });
        }
        rule.roles()
                .forEach(
                        (role, onlyResponsible) -> {
                            if (onlyResponsible) {
                                measure.reachesIfResponsible(RoleKind.valueOf(role));
                            } else {
                                measure.reaches(RoleKind.valueOf(role));
                            }
                        });
        if (rule.anyResponsible()) {
            measure.reachesWhoeverIsResponsible();
        }
        return measure.build();
    }

    private static <E extends Enum<E>> Set<E> constants(Set<String> names, Class<E> type) {
        return names.stream().map(name -> Enum.valueOf(type, name)).collect(Collectors.toSet());
    }
}
