package org.lianxin.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.TestGraph;
import org.lianxin.exchange.ImportCommand;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** The whole command, killed by the operating system and started again. */
@Tag("slow")
class KilledImportIT {

    @TempDir Path work;

    @Test
    void isAsIfRunOnce() throws Exception {
        assumeTrue(Files.isDirectory(IntakeContext.DIRECTORS));
        TestGraph.reset();
        Random random = new Random(20261121);
        for (int kills = 3; kills > 0; kills--) {
            ImportProcess dying = start();
            awaitChunks(dying, 3 + random.nextInt(12));
            assertThat(dying.isAlive()).as(dying.output()).isTrue();
            dying.kill();
        }
        ImportProcess last = start();
        assertThat(last.await()).isEqualTo(ImportCommand.DONE);
        assertThat(last.output()).contains("读取 read 54352 = ").contains("待核 quarantined 19");
        List<String> patched = GraphLines.take();

        TestGraph.reset();
        ImportProcess only = start();
        assertThat(only.await()).isEqualTo(ImportCommand.DONE);
        assertThat(only.output()).contains("导入 accepted 54333 + 未变 unchanged 0");
        assertThat(GraphLines.difference(GraphLines.take(), patched)).isEmpty();
    }

    private ImportProcess start() throws Exception {
        return ImportProcess.start(
                "512m", TestGraph.uri().toString(), IntakeContext.DIRECTORS, work);
    }

    private static void awaitChunks(ImportProcess importing, int chunks) throws Exception {
        long seen = recorded();
        for (int left = chunks; left > 0 && importing.isAlive(); ) {
            Thread.sleep(5);
            long now = recorded();
            left -= now == seen ? 0 : 1;
            seen = now;
        }
    }

    /** The recorded clock moves with every chunk. */
    private static long recorded() {
        try (var session = TestGraph.driver().session()) {
            String clock = "MATCH (c:RecordedClock {name: 'recorded'}) RETURN c.at.epochMillis";
            return session.run(clock).single().get(0).asLong();
        }
    }
}
