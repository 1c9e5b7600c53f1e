package org.lianxin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.development.DemoKeys;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.feed.TestFeeds;
import org.lianxin.kernel.ListKind;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** {@code java -jar lianxin.jar import <folder>}: what it writes is told by feeds as anywhere. */
class ImportProgramIT {

    private static final FeedKey SHARED = FeedKey.ofShared(ListKind.BLACK, "zhanjiang");
    private static final FeedKey PUBLIC = FeedKey.ofPublic(ListKind.RED, "ganzhou");

    @BeforeEach
    void reset() {
        TestGraph.reset();
    }

    @Test
    void writesFeedsWithEachChange() {
        List<String> arguments = new ArrayList<>(DemoKeys.arguments());
        arguments.add("graph-seed/sample");
        arguments.add("--spring.neo4j.uri=" + TestGraph.uri());

        assertThat(ImportProgram.run(arguments)).isZero();

        assertThat(TestFeeds.feeds(Clock.systemUTC()).heads(List.of(SHARED, PUBLIC)).values())
                .containsExactly(1L, 1L);
    }
}
