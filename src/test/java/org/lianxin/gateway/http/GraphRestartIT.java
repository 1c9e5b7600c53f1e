package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.development.Neo4jChild;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Neo4j in a process of its own, stopped and killed by turns and started again on its folder, while
 * a court syncs through two gateways, a bank and an agency follow and others read: both gateways
 * come back by themselves, and nothing is lost, doubled or half.
 */
@Tag("slow")
class GraphRestartIT {

    static final int RESTARTS = 4;

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int READERS = 2;

    @TempDir private Path work;

    private final List<WholeGateway> gateways = new ArrayList<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final Queue<Throwable> failed = new ConcurrentLinkedQueue<>();
    private final Insistence insistence = new Insistence(gateways);
    private final CourtLoad load = new CourtLoad(insistence, insistence::any);
    private Neo4jChild neo4j;

    @BeforeEach
    void begin() {
        neo4j = new Neo4jChild(work.resolve("graph"));
        gateways.add(WholeGateway.beside(neo4j.uri()).withSample());
        gateways.add(WholeGateway.beside(neo4j.uri()));
        load.begin(12);
    }

    @AfterEach
    void end() {
        over.set(true);
        gateways.forEach(WholeGateway::close);
        neo4j.close();
    }

    @Test
    void leavesTheListWholeAndFollowersWithAllOfIt() throws Exception {
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            readers.add(start(() -> load.keepReading(over::get)));
        }
        for (int restart = 0; restart < RESTARTS; restart++) {
            var syncing = new AtomicBoolean(true);
            var first = new CountDownLatch(1);
            Thread court = start(() -> sync(syncing, first));
            assertThat(first.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            if (restart % 2 == 0) {
                neo4j.kill();
            } else {
                neo4j.stop();
            }
            neo4j.start();
            syncing.set(false);
            court.join();
            assertThat(failed).as("restart " + restart).isEmpty();
        }
        load.full();
        load.verify();
        over.set(true);
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(failed).isEmpty();
        assertThat(load.wholeReadings()).isGreaterThan(RESTARTS);
        assertThat(insistence.unanswered() + load.unansweredPages()).as("it was away").isPositive();
    }

    private void sync(AtomicBoolean syncing, CountDownLatch first) {
        while (syncing.get()) {
            load.change();
            load.verify();
            first.countDown();
        }
    }

    private Thread start(Runnable work) {
        return Thread.ofPlatform()
                .uncaughtExceptionHandler((thread, failure) -> failed.add(failure))
                .start(work);
    }
}
