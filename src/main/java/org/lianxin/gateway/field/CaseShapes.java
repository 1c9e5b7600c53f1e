package org.lianxin.gateway.field;

import org.lianxin.disclosure.ShownIds;
import org.lianxin.remedy.Dispute;
import org.lianxin.remedy.Repair;
import org.lianxin.remedy.RestorationCall;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Shows cases as the SDL has them. */
@Component
final class CaseShapes {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final ShownIds ids;
    private final Clock clock;

    CaseShapes(ShownIds ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    DisputeItem of(Dispute dispute) {
        return DisputeItem.of(dispute, ids, LocalDate.now(clock.withZone(SHANGHAI)));
    }

    RepairItem of(Repair repair) {
        return RepairItem.of(repair, ids);
    }

    RestorationItem of(RestorationCall call) {
        return RestorationItem.of(call, ids);
    }
}
