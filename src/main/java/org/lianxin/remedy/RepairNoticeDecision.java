package org.lianxin.remedy;

import org.lianxin.rulebook.FrameKind;
import org.lianxin.rulebook.NationalFrame;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Setting;

import java.time.LocalDate;

/** Whether the way to repair is served with a penalty, in a city on a day. */
public final class RepairNoticeDecision {

    private final Rulebook rulebook;
    private final NationalFrame frame;

    public RepairNoticeDecision(Rulebook rulebook, NationalFrame frame) {
        this.rulebook = rulebook;
        this.frame = frame;
    }

    /** The law's duty prevails over a plan's leave. */
    public RepairNotice decide(LocalDate decidedOn) {
        Setting<Boolean> plan = rulebook.switches().repair().proactiveNotice();
        String article = plan.article();
        return frame.find(FrameKind.REPAIR_NOTICE, decidedOn)
                .<RepairNotice>map(rule -> new RepairNotice.Must(rule.citation()))
                .orElseGet(
                        () ->
                                plan.is(true) && article != null
                                        ? new RepairNotice.May(article)
                                        : new RepairNotice.NotProvided());
    }
}
