package org.lianxin.cypher.graph;

import org.lianxin.cypher.GraphUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What to say when the recorded clock is gone: somebody emptied the graph or put another in its
 * place while the gateway ran.
 *
 * <p>An empty graph knows nothing against anybody, and an answer from it would look whole. So
 * callers are refused until the graph is back, and whoever runs the gateway is told what to do. It
 * is not made anew here: that is for a start, which somebody decides on.
 */
final class EmptyGraph {

    private static final Logger LOG = LoggerFactory.getLogger(EmptyGraph.class);
    private static final long PAUSE_NANOS = Duration.ofMinutes(1).toNanos();

    private final AtomicLong toldNanos = new AtomicLong(System.nanoTime() - PAUSE_NANOS);

    /** To be thrown; tells the log too, but not more than once a minute. */
    GraphUnavailable found(String name) {
        long last = toldNanos.get();
        long now = System.nanoTime();
        if (now - last >= PAUSE_NANOS && toldNanos.compareAndSet(last, now)) {
            LOG.error(
                    "图数据库被清空或者换成了空库，查询一律拒绝：请恢复原库，恢复后自动继续；确要从空库开始，请重新启动网关 / The graph was emptied or"
                        + " replaced by an empty one, and every question is refused: restore it,"
                        + " and the gateway goes on by itself; to begin with an empty graph,"
                        + " restart the gateway");
        }
        return new GraphUnavailable(name + ": the graph has no recorded clock, it is empty", null);
    }
}
