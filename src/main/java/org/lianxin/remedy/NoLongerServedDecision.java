package org.lianxin.remedy;

import org.lianxin.kernel.City;
import org.lianxin.listing.Ending;
import org.lianxin.listing.Listing;
import org.lianxin.rulebook.FrameKind;
import org.lianxin.rulebook.NationalFrame;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.rulebook.Switches;

import java.time.LocalDate;

/**
 * Whether a listing that is over is served to nobody any more, whatever day or instant is asked
 * about.
 *
 * <p>What was found wrong is not told again. What was repaired is not shared again from the
 * national order on (停止共享和使用), and before it where the city's plan masks or removes it. What merely
 * ran out stays part of the past.
 */
public final class NoLongerServedDecision {

    private final Rulebooks rulebooks;
    private final NationalFrame frame;

    public NoLongerServedDecision(Rulebooks rulebooks, NationalFrame frame) {
        this.rulebooks = rulebooks;
        this.frame = frame;
    }

    /**
     * Decides it.
     *
     * @param listing as it stands by now, not as it stood at the instant asked about
     */
    public boolean decide(Listing listing) {
        Ending ending = listing.ending();
        if (ending == null) {
            return false;
        }
        return switch (ending.reason()) {
            case CORRECTED -> true;
            case REPAIRED ->
                    frame.find(FrameKind.REPAIR_ENDS_ALL, ending.on()).isPresent()
                            || hiddenByPlan(listing.city(), ending.on());
            case EXPIRED, REVOKED, COURT_DELETED, NOT_PLACED -> false;
        };
    }

    private boolean hiddenByPlan(City city, LocalDate on) {
        return rulebooks
                .find(city, on)
                .map(plan -> plan.switches().repair())
                .filter(
                        rules ->
                                rules.syncMask().is(true)
                                        || rules.effect().is(Switches.RepairEffect.END_AND_REMOVE))
                .isPresent();
    }
}
