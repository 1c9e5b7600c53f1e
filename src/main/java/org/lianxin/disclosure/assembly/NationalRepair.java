package org.lianxin.disclosure.assembly;

import org.lianxin.disclosure.WayOut;
import org.lianxin.disclosure.WayOutKind;
import org.lianxin.kernel.Bilingual;
import org.lianxin.rulebook.FrameKind;
import org.lianxin.rulebook.FrameRule;
import org.lianxin.rulebook.NationalFrame;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Repair as the nation orders it: publication, sharing and measures end together, whatever effect
 * the city's plan gives it. Empty before the order holds.
 */
final class NationalRepair {

    private NationalRepair() {}

    static Optional<WayOut> on(NationalFrame frame, LocalDate day) {
        return frame.find(FrameKind.REPAIR_ENDS_ALL, day)
                .map(
                        effect ->
                                wayOut(
                                        frame.get(FrameKind.REPAIR_CHANNEL, day),
                                        frame.get(FrameKind.REPAIR_COMMITMENT, day),
                                        effect));
    }

    private static WayOut wayOut(FrameRule channel, FrameRule commitment, FrameRule effect) {
        return new WayOut(
                WayOutKind.REPAIR,
                channel.text(),
                new Bilingual(
                        commitment.text().zh() + "；" + effect.text().zh(),
                        commitment.text().en() + "; " + effect.text().en()),
                effect.citation() + "；" + channel.document());
    }
}
