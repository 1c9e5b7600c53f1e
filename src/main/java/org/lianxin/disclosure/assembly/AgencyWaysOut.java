package org.lianxin.disclosure.assembly;

import org.jspecify.annotations.Nullable;
import org.lianxin.disclosure.WayOut;
import org.lianxin.disclosure.WayOutKind;
import org.lianxin.kernel.Bilingual;
import org.lianxin.rulebook.DeadlineKind;
import org.lianxin.rulebook.DeadlineRule;
import org.lianxin.rulebook.Provision;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Switches;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ways out of a listing that is not a court's, as one edition of the city's rules gives them.
 * What the plan is silent on is not made up: then the statutes alone remain. Repair is the nation's
 * wherever the national order holds, the city's own before.
 */
final class AgencyWaysOut {

    private static final String REVIEW_PROVISION = "DI-09";
    private static final Bilingual REVIEWER =
            new Bilingual("行政复议机关或者人民法院", "the reviewing authority or a court");
    private static final Bilingual LISTER =
            new Bilingual("列入单位（规定未载明受理单位）", "the authority that listed (the plan names no other)");

    /** What the statutes give everyone. */
    private static final List<WayOut> BY_STATUTE =
            List.of(
                    new WayOut(
                            WayOutKind.REVIEW,
                            REVIEWER,
                            new Bilingual(
                                    "依法申请行政复议或者提起行政诉讼",
                                    "administrative reconsideration or litigation"),
                            "行政复议法、行政诉讼法"));

    private AgencyWaysOut() {}

    /** Where no plan is in force. */
    static List<WayOut> withoutPlan(@Nullable WayOut nationalRepair) {
        List<WayOut> ways = new ArrayList<>();
        if (nationalRepair != null) {
            ways.add(nationalRepair);
        }
        ways.addAll(BY_STATUTE);
        return List.copyOf(ways);
    }

    /** Out of a listing for merit: there is nothing to repair, and no measure whose term runs. */
    static List<WayOut> ofMerit(Rulebook rulebook) {
        List<WayOut> ways = new ArrayList<>();
        dispute(rulebook).ifPresent(ways::add);
        ways.addAll(review(rulebook));
        return List.copyOf(ways);
    }

    /** Without the expiry of the term, which a listing without an end does not have. */
    static List<WayOut> under(Rulebook rulebook, @Nullable WayOut nationalRepair) {
        List<WayOut> ways = new ArrayList<>();
        dispute(rulebook).ifPresent(ways::add);
        Optional.ofNullable(nationalRepair)
                .or(() -> repair(rulebook.switches().repair()))
                .ifPresent(ways::add);
        ways.addAll(review(rulebook));
        return List.copyOf(ways);
    }

    /** The same, and that the term runs out. */
    static List<WayOut> untilExpiry(Rulebook rulebook, @Nullable WayOut nationalRepair) {
        List<WayOut> ways = new ArrayList<>(under(rulebook, nationalRepair));
        findDeadline(rulebook, DeadlineKind.MEASURE_TERM)
                .map(
                        rule ->
                                new WayOut(
                                        WayOutKind.EXPIRY,
                                        new Bilingual("无须申请", "nobody need be asked"),
                                        rule.text(),
                                        rule.article()))
                .ifPresent(ways::add);
        return List.copyOf(ways);
    }

    private static Optional<WayOut> dispute(Rulebook rulebook) {
        Switches.Dispute dispute = rulebook.switches().dispute();
        List<Switches.Party> receivers = dispute.receivedBy().value();
        String article = dispute.receivedBy().article();
        if (receivers == null || article == null) {
            return Optional.empty();
        }
        Sentence how = new Sentence();
        if (dispute.writtenRequired().is(true)) {
            how.add("书面提出", "in writing");
        }
        findDeadline(rulebook, DeadlineKind.DISPUTE_HANDLING)
                .ifPresent(rule -> how.add(rule.text()));
        if (dispute.suspendsMeasures().is(true)) {
            how.add(
                    "核实期间有关措施暂不执行",
                    "the measures resting on it are suspended while it is verified");
        } else if (dispute.suspendsMeasures().is(false)) {
            how.add("处理期间措施不停止执行", "the measures go on meanwhile");
        }
        how.orElse("向其提出异议", "by objecting to it");
        return Optional.of(
                new WayOut(WayOutKind.DISPUTE, Parties.of(receivers), how.text(), article));
    }

    private static Optional<WayOut> repair(Switches.Repair repair) {
        Switches.RepairEffect effect = repair.effect().value();
        String article = repair.effect().article();
        if (effect == null || article == null) {
            return Optional.empty();
        }
        Switches.Party to = repair.applyTo().value();
        Sentence how = new Sentence();
        if (repair.evidenceRequired().is(true)) {
            how.add("提供整改证据", "with evidence that the conduct was put right");
        }
        switch (effect) {
            case END -> how.add("不再作为联合惩戒对象", "no longer a target of joint sanctions");
            case END_AND_REMOVE ->
                    how.add(
                            "不再作为联合惩戒对象，并移出信用信息系统",
                            "no longer a target of joint sanctions, and removed from the system");
            case REDUCE_OR_END -> how.add("减轻或者解除惩戒措施", "measures are reduced or lifted");
        }
        return Optional.of(
                new WayOut(
                        WayOutKind.REPAIR,
                        to == null ? LISTER : Parties.of(List.of(to)),
                        how.text(),
                        article));
    }

    /** In the plan's own words where it has some. */
    private static List<WayOut> review(Rulebook rulebook) {
        return rulebook.provisions().stream()
                .filter(provision -> provision.id().equals(REVIEW_PROVISION))
                .flatMap(provision -> provision.clauses().stream())
                .findFirst()
                .map(AgencyWaysOut::review)
                .map(List::of)
                .orElse(BY_STATUTE);
    }

    private static WayOut review(Provision.Clause clause) {
        return new WayOut(
                WayOutKind.REVIEW,
                REVIEWER,
                new Bilingual(
                        clause.quotation(),
                        "administrative reconsideration or litigation, as the plan says"),
                clause.article());
    }

    private static Optional<DeadlineRule> findDeadline(Rulebook rulebook, DeadlineKind kind) {
        return rulebook.deadlines().stream().filter(rule -> rule.kind() == kind).findFirst();
    }

    /** Clauses in both languages, joined as each joins them. */
    private static final class Sentence {
        private final List<String> zh = new ArrayList<>();
        private final List<String> en = new ArrayList<>();

        void add(String clauseZh, String clauseEn) {
            zh.add(clauseZh);
            en.add(clauseEn);
        }

        void add(Bilingual clause) {
            add(clause.zh(), clause.en());
        }

        void orElse(String clauseZh, String clauseEn) {
            if (zh.isEmpty()) {
                add(clauseZh, clauseEn);
            }
        }

        Bilingual text() {
            return new Bilingual(String.join("；", zh), String.join("; ", en));
        }
    }
}
