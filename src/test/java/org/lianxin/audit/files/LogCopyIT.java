package org.lianxin.audit.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.TestGraph;
import org.lianxin.audit.AuditCommand;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.Drafts;
import org.lianxin.audit.graph.LogCopyFixture;
import org.lianxin.audit.graph.OlderLog;
import org.lianxin.audit.graph.TestAudit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A copy of a real log, by the commands as somebody types them. */
class LogCopyIT {

    @TempDir Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void reset() {
        TestGraph.reset();
    }

    private int export(TestAudit audit, Path target) {
        var copying =
                new LogCopying(LogCopyFixture.leaves(), audit.checkpoints(), audit.publicKeys());
        return new ExportCommand(copying, out()).run(List.of(target.toString()));
    }

    private int verify(String... arguments) {
        return new VerifyCommand(out()).run(List.of(arguments));
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        String text = said.toString(StandardCharsets.UTF_8);
        said.reset();
        return text;
    }

    @Test
    void exportsALogThatVerifiesAndNoticesALineThatIsChanged() throws Exception {
        Path copy = folder.resolve("copy");
        try (TestAudit audit = new TestAudit(TestAudit.GENEROUS)) {
            for (int commit = 0; commit < 7; commit++) {
                List<AuditDraft> drafts = new ArrayList<>();
                for (int i = 0; i < 90; i++) {
                    drafts.add(Drafts.look("r" + commit + "-" + i, "s" + i % 11));
                }
                audit.log().append(drafts);
            }
            assertThat(export(audit, copy)).isEqualTo(AuditCommand.DONE);
        }
        assertThat(said()).contains("630");
        Path keys = Files.move(copy.resolve("public-keys.txt"), folder.resolve("keys"));

        assertThat(verify(copy.toString(), "--key", keys.toString())).isEqualTo(AuditCommand.DONE);
        assertThat(said()).contains("核对无误", "verified: 630 entries, 7 checkpoints");

        Path entries = copy.resolve("entries-000000000000.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(entries));
        lines.set(200, lines.get(200).replace("LOAN_APPROVAL", "LOAN_MONITORING"));
        Files.write(entries, lines);

        assertThat(verify(copy.toString(), "--key", keys.toString()))
                .isEqualTo(AuditCommand.FAILED);
        assertThat(said()).contains("核对不符", "index 180–269", "entries-000000000000.jsonl:270");
    }

    /** As it is by itself it verifies; a checkpoint that somebody kept says that it is not all. */
    @Test
    void aLogRestoredFromAnOlderCopyIsNoticedByWhoeverKeptACheckpoint() throws Exception {
        Path shorter = folder.resolve("shorter");
        Path longer = folder.resolve("longer");
        Path equal = folder.resolve("equal");
        Path kept = folder.resolve("kept");
        try (TestAudit audit = new TestAudit(TestAudit.GENEROUS)) {
            append(audit, 20);
            append(audit, 10);
            Files.writeString(kept, audit.checkpoints().latest().note());
            OlderLog.restore(20);
            assertThat(export(audit, shorter)).isEqualTo(AuditCommand.DONE);
            append(audit, 10);
            assertThat(export(audit, equal)).isEqualTo(AuditCommand.DONE);
            OlderLog.restore(20);
            append(audit, 30);
            assertThat(export(audit, longer)).isEqualTo(AuditCommand.DONE);
        }
        said();
        String key = shorter.resolve("public-keys.txt").toString();
        for (Path copy : List.of(shorter, equal, longer)) {
            assertThat(verify(copy.toString(), "--key", key)).isEqualTo(AuditCommand.DONE);
            said();
            assertThat(verify(copy.toString(), "--key", key, "--checkpoint", kept.toString()))
                    .isEqualTo(AuditCommand.FAILED);
            assertThat(said())
                    .contains(
                            copy.equals(shorter)
                                    ? "entries that were signed are missing at the end (index"
                                            + " 20–29)"
                                    : copy.equals(equal)
                                            ? "two checkpoints of one size have different roots"
                                            : "an entry is not what was signed (index 20–29)");
        }
    }

    private static void append(TestAudit audit, int entries) {
        List<AuditDraft> drafts = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            drafts.add(Drafts.look("r" + i, "s"));
        }
        audit.log().append(drafts);
    }

    @Test
    void doesNotWriteOverAnOlderCopy() throws Exception {
        Files.writeString(folder.resolve("there"), "already");
        try (TestAudit audit = new TestAudit(TestAudit.GENEROUS)) {
            assertThat(export(audit, folder)).isEqualTo(AuditCommand.FAILED);
        }
        assertThat(said()).contains("不予覆盖", "not empty");
        assertThat(folder.toFile().list()).containsExactly("there");
    }

    @Test
    void exportsAnEmptyLog() throws Exception {
        Path copy = folder.resolve("copy");
        try (TestAudit audit = new TestAudit(TestAudit.GENEROUS)) {
            assertThat(export(audit, copy)).isEqualTo(AuditCommand.DONE);
        }
        assertThat(verify(copy.toString(), "--key", copy.resolve("public-keys.txt").toString()))
                .isEqualTo(AuditCommand.DONE);
    }

    @Test
    void saysHowItIsUsed() throws IOException {
        Path noKey = Files.writeString(folder.resolve("no-key"), "not a key\n");

        assertThat(verify(folder.toString())).isEqualTo(AuditCommand.MISUSED);
        assertThat(verify(folder.toString(), "--key")).isEqualTo(AuditCommand.MISUSED);
        assertThat(verify(folder.toString(), "--key", noKey.toString()))
                .isEqualTo(AuditCommand.MISUSED);
        assertThat(verify(folder.resolve("nowhere").toString(), "--key", noKey.toString()))
                .isNotEqualTo(AuditCommand.DONE);
    }
}
