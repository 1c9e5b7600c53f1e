package org.lianxin.benchmark;

import java.time.Duration;
import java.util.List;

/** What one side did in its turn, and what each process burnt for one answer. */
record Turn(double perSecond, double gatewayMicros, double neo4jMicros, double ownMicros) {

    static Turn of(
            long neo4jPid,
            long gatewayPid,
            Load.Opener opener,
            int connections,
            Duration time,
            List<String> codes,
            int seed)
            throws Exception {
        Duration gateway = ProcessCost.of(gatewayPid).cpu();
        Duration neo4j = ProcessCost.of(neo4jPid).cpu();
        Duration own = ProcessCost.of(ProcessHandle.current().pid()).cpu();
        double perSecond = Load.perSecond(opener, connections, time, codes, seed);
        double count = perSecond * time.toMillis() / 1000;
        return new Turn(
                perSecond,
                micros(gateway, ProcessCost.of(gatewayPid).cpu()) / count,
                micros(neo4j, ProcessCost.of(neo4jPid).cpu()) / count,
                micros(own, ProcessCost.of(ProcessHandle.current().pid()).cpu()) / count);
    }

    private static double micros(Duration before, Duration after) {
        return after.minus(before).toNanos() / 1e3;
    }
}
