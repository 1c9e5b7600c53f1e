package org.lianxin.listing;

import org.lianxin.kernel.ListKind;
import org.lianxin.rulebook.ListRule;
import org.lianxin.rulebook.Rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Proposes a subject for the key-attention list, where a city keeps one: one graver act in a field
 * that the plan names, or so many minor acts within so many months.
 */
public final class AttentionDecision {

    private static final Comparator<Act> LATEST_FIRST =
            Comparator.comparing(Act::on).reversed().thenComparing(Act::entry);

    private final Rulebook rulebook;

    public AttentionDecision(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * The window of the minor acts reaches back from {@code on}, that day included. A graver act
     * has none: the plan names none, and a person decides.
     */
    public AttentionProposal decide(Collection<Act> acts, LocalDate on) {
        Optional<ListRule> list = rulebook.findList(ListKind.ATTENTION);
        if (list.isEmpty()) {
            return new AttentionProposal.NotProposed(AttentionProposal.Reason.LIST_NOT_KEPT);
        }
        String article = list.get().article();
        List<Act> known =
                acts.stream().filter(act -> !act.on().isAfter(on)).sorted(LATEST_FIRST).toList();
        Optional<Act> graver =
                known.stream()
                        .filter(act -> act.gravity() == Act.Gravity.GRAVER)
                        .filter(act -> rulebook.findCategory(act.category()).isPresent())
                        .findFirst();
        if (graver.isPresent()) {
            return new AttentionProposal.ForGraverAct(graver.get(), article);
        }
        List<Act> minor =
                known.stream()
                        .filter(act -> act.gravity() == Act.Gravity.MINOR && inWindow(act, on))
                        .toList();
        Integer enough = rulebook.switches().lists().attentionMinorActs().value();
        return enough == null || minor.size() < enough
                ? new AttentionProposal.NotProposed(AttentionProposal.Reason.NOT_ENOUGH)
                : new AttentionProposal.ForMinorActs(minor.subList(0, enough), article);
    }

    private boolean inWindow(Act act, LocalDate on) {
        Integer months = rulebook.switches().lists().attentionWindowMonths().value();
        return months == null || act.on().isAfter(on.minusMonths(months));
    }
}
