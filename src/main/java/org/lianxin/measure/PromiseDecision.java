package org.lianxin.measure;

import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Setting;
import org.lianxin.rulebook.Switches;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a matter may be taken in while papers are missing, under a city's rulebook. All that
 * stands against it is told at once.
 */
public final class PromiseDecision {

    private final Rulebook rulebook;

    public PromiseDecision(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Empty where nothing stands against it. */
    public List<PromiseLack> lacks(GreenChannel channel, PromiseWanted wanted, LocalDate today) {
        Setting<Switches.Promise> rule = rulebook.switches().greenChannel().promise();
        String article = rule.article();
        if (rule.value() == null || article == null) {
            return List.of(new PromiseLack(PromiseLack.Reason.NOT_PROVIDED, rulebook.document()));
        }
        List<PromiseLack> lacks = new ArrayList<>();
        if (channel instanceof GreenChannel.Closed closed) {
            lacks.add(new PromiseLack(PromiseLack.Reason.NOT_ELIGIBLE, closed.article()));
        }
        if (wanted.papers().stream().anyMatch(PromiseWanted.Paper::required)) {
            lacks.add(new PromiseLack(PromiseLack.Reason.PAPER_REQUIRED, article));
        }
        if (rule.is(Switches.Promise.WRITTEN) && !wanted.written()) {
            lacks.add(new PromiseLack(PromiseLack.Reason.NOT_WRITTEN, article));
        }
        if (wanted.dueOn().isBefore(today)) {
            lacks.add(new PromiseLack(PromiseLack.Reason.DUE_IN_THE_PAST, article));
        }
        return lacks;
    }
}
