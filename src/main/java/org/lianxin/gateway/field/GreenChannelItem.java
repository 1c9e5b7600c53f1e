package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.measure.GreenChannel;
import org.lianxin.measure.GreenChannels;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Switches;
import org.lianxin.rulebook.Switches.Eligibility;

import java.time.LocalDate;

/**
 * Whether the green channel is open, as the SDL's {@code GreenChannelCheck} has it.
 *
 * @param way null where it is closed
 * @param promise null where the plan takes nothing in on a promise
 */
record GreenChannelItem(
        boolean open,
        @Nullable Eligibility way,
        boolean mandatory,
        String article,
        boolean model,
        boolean redListed,
        int counted,
        int notCounted,
        Switches.@Nullable Promise promise,
        @Nullable String promiseArticle,
        int promised,
        int broken,
        LocalDate validAt) {

    static GreenChannelItem of(GreenChannels.Seen seen, Rulebook plan) {
        var promise = plan.switches().greenChannel().promise();
        var entries = seen.facts().entries();
        int notCounted =
                (int) entries.stream().filter(each -> each.repaired() || each.suspended()).count();
        GreenChannel.Open open = seen.channel() instanceof GreenChannel.Open found ? found : null;
        String article =
                switch (seen.channel()) {
                    case GreenChannel.Open(_, _, String of) -> of;
                    case GreenChannel.Closed(String of) -> of;
                };
        return new GreenChannelItem(
                open != null,
                open == null ? null : open.way(),
                plan.switches().greenChannel().mandatory().is(true),
                article,
                seen.facts().model(),
                seen.facts().redListed(),
                entries.size() - notCounted,
                notCounted,
                promise.value(),
                promise.article(),
                seen.promised(),
                seen.broken(),
                seen.on());
    }
}
