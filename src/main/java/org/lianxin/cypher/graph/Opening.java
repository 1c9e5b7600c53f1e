package org.lianxin.cypher.graph;

import org.lianxin.cypher.GraphFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;

/**
 * Opens the door when the gateway starts, before it takes requests.
 *
 * <p>If Neo4j is not there it waits a little, then lets the gateway start with the door shut, so
 * that callers get a typed refusal, and goes on trying. A schema that contradicts this gateway's
 * files stops the start; found later, it keeps the door shut.
 */
final class Opening implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Door door;
    private final Runnable schema;
    private final Duration wait;
    private volatile boolean running;

    Opening(Door door, Runnable schema, Duration wait) {
        this.door = door;
        this.schema = schema;
        this.wait = wait;
    }

    @Override
    public void start() {
        running = true;
        long deadline = System.nanoTime() + wait.toNanos();
        boolean told = false;
        while (!opens(told)) {
            told = true;
            if (System.nanoTime() + PAUSE.toNanos() > deadline) {
                Thread.ofVirtual().name("graph-opening").start(this::keepTrying);
                return;
            }
            Waiting.pause(PAUSE.toMillis());
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /**
     * Makes sure of the schema once more, of a graph that is not the one it was; the door is shut
     * until then.
     *
     * @param first is done behind the shut door
     */
    void again(Runnable first) {
        door.shut();
        first.run();
        openInTheEnd();
    }

    /** Before the web server, which stops and starts in the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void keepTrying() {
        LOG.warn(
                "未连上 Neo4j，网关先行启动，查询将被拒绝，直到连上为止 /"
                        + " Started without Neo4j: queries are refused until it answers");
        openInTheEnd();
    }

    private void openInTheEnd() {
        try {
            while (running && !opens(true)) {
                Waiting.pause(PAUSE.toMillis());
            }
        } catch (SchemaRefused refused) {
            LOG.error("{}", refused.getMessage());
        }
    }

    private boolean opens(boolean told) {
        try {
            schema.run();
            door.open();
            LOG.info("图数据库已就绪 / The graph is ready");
            return true;
        } catch (GraphFailure failure) {
            if (!told) {
                LOG.warn(
                        "等待 Neo4j：{} / Waiting for Neo4j: {}",
                        failure.getMessage(),
                        String.valueOf(failure.getCause()));
            }
            return false;
        }
    }
}
