package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.remedy.ActionTaken;
import org.lianxin.remedy.RestorationCall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Something to be put right, as the SDL's {@code Restoration} has it. */
record RestorationItem(
        String id,
        String dispute,
        String listing,
        UnifiedCode body,
        String measure,
        String what,
        LocalDate doneOn,
        String article,
        @Nullable LocalDate restoredOn,
        @Nullable String says,
        Instant calledAt) {

    static RestorationItem of(RestorationCall call, ShownIds ids) {
        ActionTaken action = call.restoration().action();
        return new RestorationItem(
                call.id(),
                call.dispute(),
                ids.of(action.listing()),
                UnifiedCode.of(action.body()),
                action.measure(),
                action.what(),
                action.on(),
                call.restoration().article(),
                call.restoration().restoredOn(),
                call.says(),
                call.calledAt());
    }

    static List<RestorationItem> of(List<RestorationCall> calls, ShownIds ids) {
        return calls.stream().map(call -> of(call, ids)).toList();
    }
}
