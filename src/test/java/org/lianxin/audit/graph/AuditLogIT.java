package org.lianxin.audit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.TestGraph;
import org.lianxin.audit.Appended;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditEntry;
import org.lianxin.audit.Checkpoint;
import org.lianxin.audit.Drafts;
import org.lianxin.audit.EntryPage;
import org.lianxin.audit.NoteReading;
import org.lianxin.audit.Proofs;
import org.lianxin.audit.ProvenEntry;
import org.lianxin.audit.Receipt;
import org.lianxin.audit.TreeHash;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The log over a real graph: what is appended is there, in order, once, and proved. */
@Timeout(180)
class AuditLogIT {

    private final List<TestAudit> gateways = new ArrayList<>();

    @BeforeEach
    void reset() {
        TestGraph.reset();
    }

    @AfterEach
    void close() throws InterruptedException {
        for (TestAudit gateway : gateways) {
            gateway.close();
        }
    }

    private TestAudit gateway() {
        TestAudit gateway = new TestAudit(TestAudit.GENEROUS);
        gateways.add(gateway);
        return gateway;
    }

    @Test
    void anEmptyLogHasASignedCheckpoint() {
        TestAudit audit = gateway();

        assertThat(audit.checkpoints().latest().size()).isZero();
        assertThat(NoteReading.of(audit.checkpoints().latest().note(), audit.publicKeys()))
                .isInstanceOf(NoteReading.Verified.class);
        assertThat(audit.proofs().inclusion(0, 0)).isEmpty();
        assertThat(audit.entries().about("nobody", null, 10).entries()).isEmpty();
    }

    @Test
    void givesAReceiptThatIsProvedByItsCheckpoint() {
        TestAudit audit = gateway();

        Receipt receipt = append(audit, Drafts.look("r1", "s1"));

        assertThat(receipt.index()).isZero();
        assertThat(receipt.repeats()).isNull();
        assertThat(receipt.id()).matches("[0-9a-f]{32}");
        assertThat(NoteReading.of(receipt.checkpoint().note(), audit.publicKeys()))
                .isInstanceOf(NoteReading.Verified.class);
        assertThat(receipt.checkpoint()).isEqualTo(audit.checkpoints().latest());
        AuditEntry entry = audit.entries().byRequest("demo-bank", "r1").getFirst();
        assertThat(entry.id()).isEqualTo(receipt.id());
        assertThat(entry.said()).isEqualTo(Drafts.look("r1", "s1"));
        assertThat(
                        audit.proofs()
                                .inclusion(0, 1)
                                .orElseThrow()
                                .proves(entry.hash(), receipt.checkpoint().root()))
                .isTrue();
    }

    @Test
    void appendsNothingWhenNothingIsSaid() {
        TestAudit audit = gateway();

        assertThat(audit.log().append(List.of())).isEmpty();
        assertThat(audit.checkpoints().latest().size()).isZero();
    }

    @Test
    void linksTheEntriesOfASubjectWithinACommitAndAcrossCommits() {
        TestAudit audit = gateway();
        audit.log().append(List.of(Drafts.look("r1", "s1"), Drafts.look("r1", "s2")));
        audit.log()
                .append(
                        List.of(
                                Drafts.look("r2", "s2"),
                                Drafts.look("r2", "s3"),
                                Drafts.look("r3", "s2")));

        assertThat(previous(audit, "s2")).containsExactly(2L, 1L, null);
        assertThat(previous(audit, "s1")).containsExactly((Long) null);
        assertThat(previous(audit, "s3")).containsExactly((Long) null);
    }

    @Test
    void anEntryAboutNobodyIsLinkedToNone() {
        TestAudit audit = gateway();
        append(audit, Drafts.draft("r1", null, Drafts.NOON, null));
        append(audit, Drafts.draft("r2", null, Drafts.NOON, null));

        assertThat(audit.entries().byRequest("demo-bank", "r2").getFirst().previous()).isNull();
    }

    @Test
    void tellsASubjectAllThatWasLoggedAboutItNewestFirstWithProofs() {
        TestAudit audit = gateway();
        for (int i = 0; i < 25; i++) {
            append(audit, Drafts.look("r" + i, i % 2 == 0 ? "s1" : "s2"));
        }

        List<Long> seen = new ArrayList<>();
        Long before = null;
        boolean more = true;
        while (more) {
            EntryPage page = audit.entries().about("s1", before, 4);
            for (ProvenEntry proven : page.entries()) {
                assertThat(proven.entry().said().subject()).isEqualTo("s1");
                assertThat(
                                proven.proof()
                                        .proves(
                                                AuditEntry.hash(proven.leaf()),
                                                page.checkpoint().root()))
                        .isTrue();
                seen.add(proven.entry().index());
            }
            before = seen.getLast();
            more = page.more();
        }
        assertThat(seen)
                .isEqualTo(LongStream.iterate(24, i -> i >= 0, i -> i - 2).boxed().toList());
    }

    @Test
    void seesWhatAnotherGatewayHasJustCommitted() {
        TestAudit one = gateway();
        TestAudit other = gateway();
        for (int i = 0; i < 50; i++) {
            Receipt receipt = append(i % 2 == 0 ? one : other, Drafts.look("r" + i, "s1"));
            EntryPage page = (i % 2 == 0 ? other : one).entries().about("s1", null, 1);
            assertThat(page.entries().getFirst().entry().id()).isEqualTo(receipt.id());
        }
    }

    @Test
    void provesEveryEntryAndEveryGrowthOverTiles() {
        TestAudit audit = gateway();
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            receipts.add(fill(audit, "r" + i, 100));
        }
        Receipt last = receipts.getLast();
        TestAudit fresh = gateway();
        for (Receipt receipt : receipts) {
            TreeHash root = receipt.checkpoint().root();
            assertThat(
                            fresh.proofs()
                                    .consistency(receipt.checkpoint().size(), 700)
                                    .orElseThrow()
                                    .proves(root, last.checkpoint().root()))
                    .isTrue();
            assertThat(fresh.checkpoints().ofSize(receipt.checkpoint().size()))
                    .contains(receipt.checkpoint());
        }
        for (String request : List.of("r0", "r3", "r6")) {
            for (AuditEntry entry : fresh.entries().byRequest("demo-bank", request)) {
                assertThat(
                                fresh.proofs()
                                        .inclusion(entry.index(), 700)
                                        .orElseThrow()
                                        .proves(entry.hash(), last.checkpoint().root()))
                        .isTrue();
            }
        }
    }

    @Test
    void hasNoProofOfWhatIsNotThere() {
        TestAudit audit = gateway();
        fill(audit, "r", 3);

        assertThat(audit.proofs().inclusion(3, 3)).isEmpty();
        assertThat(audit.proofs().inclusion(0, 4)).isEmpty();
        assertThat(audit.proofs().inclusion(-1, 3)).isEmpty();
        assertThat(audit.proofs().consistency(2, 4)).isEmpty();
        assertThat(audit.proofs().consistency(3, 2)).isEmpty();
        assertThat(audit.proofs().consistency(-1, 2)).isEmpty();
        assertThat(audit.checkpoints().ofSize(2)).isEqualTo(Optional.empty());
    }

    @Test
    void twoGatewaysAppendToOneLogWithoutAGap() throws Exception {
        List<TestAudit> both = List.of(gateway(), gateway());
        List<Callable<Receipt>> callers = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            TestAudit gateway = both.get(i % 2);
            AuditDraft draft = Drafts.look("r" + i, "s" + i % 7);
            callers.add(() -> append(gateway, draft));
        }
        List<Receipt> receipts = all(callers);

        assertThat(receipts.stream().map(Receipt::index).sorted().toList())
                .isEqualTo(LongStream.range(0, 600).boxed().toList());
        TestAudit fresh = gateway();
        assertThat(fresh.checkpoints().latest().size()).isEqualTo(600);
        for (int s = 0; s < 7; s++) {
            List<Long> links = previous(fresh, "s" + s);
            List<Long> indexes = indexes(fresh, "s" + s);
            assertThat(links.subList(0, links.size() - 1))
                    .isEqualTo(indexes.subList(1, indexes.size()));
            assertThat(links.getLast()).isNull();
        }
        TreeHash root = fresh.checkpoints().latest().root();
        for (Receipt receipt : receipts) {
            assertThat(
                            fresh.proofs()
                                    .consistency(receipt.checkpoint().size(), 600)
                                    .orElseThrow()
                                    .proves(receipt.checkpoint().root(), root))
                    .isTrue();
        }
    }

    /**
     * Whoever kept a checkpoint notices a log that was restored from an older copy, while it is
     * shorter and when it has grown again; gateways that saw the lost part go on, and prove nothing
     * of it.
     */
    @ParameterizedTest
    @CsvSource({"300, 340, 20", "300, 340, 80", "300, 700, 390", "300, 700, 800", "0, 9, 12"})
    void aRestoredLogIsNoticedByWhoeverKeptACheckpoint(int copied, int lost, int since) {
        TestAudit writer = gateway();
        TestAudit reader = gateway();
        TestAudit prover = gateway();
        if (copied > 0) {
            fill(writer, "copied", copied);
        }
        Receipt last = copied == 0 ? null : append(writer, Drafts.look("last", "s"));
        long size = writer.checkpoints().latest().size();
        Receipt gone = fill(writer, "lost", lost - copied);
        Checkpoint kept = gone.checkpoint();
        assertThat(reader.proofs().inclusion(gone.index(), kept.size())).isPresent();
        // A size that it has seen, with all tiles in its memory.
        assertThat(prover.proofs().inclusion(gone.index(), kept.size())).isPresent();

        OlderLog.restore(size);
        assertThat(reader.checkpoints().latest().size()).isEqualTo(size).isLessThan(kept.size());
        assertThat(reader.proofs().consistency(kept.size(), size)).isEmpty();
        assertThat(reader.proofs().inclusion(gone.index(), kept.size())).isEmpty();

        // Through one that has never seen the lost part, and through those that have.
        TestAudit stranger = gateway();
        Receipt anew = fill(stranger, "since", 5);
        assertThat(anew.checkpoint().size()).isLessThan(kept.size());
        assertThat(
                        prover.proofs()
                                .inclusion(anew.index(), anew.checkpoint().size())
                                .orElseThrow()
                                .proves(
                                        stranger.entries().at(anew.index()).orElseThrow().hash(),
                                        anew.checkpoint().root()))
                .as("proved from the log that is there, not from the one in its memory")
                .isTrue();
        fill(stranger, "since", since - 7);
        append(writer, Drafts.look("r", "s"));
        Checkpoint now = append(reader, Drafts.look("r", "s")).checkpoint();
        assertThat(now.size()).isEqualTo(size + since);
        for (TestAudit gateway : gateways) {
            Proofs proofs = gateway.proofs();
            var grown = proofs.consistency(kept.size(), now.size());
            assertThat(grown.isEmpty()).isEqualTo(kept.size() > now.size());
            grown.ifPresent(
                    proof ->
                            assertThat(proof.proves(kept.root(), now.root()))
                                    .as("it grew into another one")
                                    .isFalse());
            for (long index = 0; index < now.size(); index += 13) {
                TreeHash leaf = gateway.entries().at(index).orElseThrow().hash();
                assertThat(
                                proofs.inclusion(index, now.size())
                                        .orElseThrow()
                                        .proves(leaf, now.root()))
                        .isTrue();
            }
            if (last != null) {
                assertThat(
                                proofs.consistency(size, now.size())
                                        .orElseThrow()
                                        .proves(last.checkpoint().root(), now.root()))
                        .as("what the copy had is proved as ever")
                        .isTrue();
            }
        }
    }

    static Receipt append(TestAudit audit, AuditDraft draft) {
        Appended appended = audit.log().append(List.of(draft)).getFirst();
        assertThat(appended).isInstanceOf(Appended.Logged.class);
        return appended.receipt();
    }

    private static Receipt fill(TestAudit audit, String request, int entries) {
        return audit.log()
                .append(
                        IntStream.range(0, entries)
                                .mapToObj(i -> Drafts.look(request, "s" + i))
                                .toList())
                .getLast()
                .receipt();
    }

    private static List<Long> previous(TestAudit audit, String subject) {
        List<Long> previous = new ArrayList<>();
        audit.entries()
                .about(subject, null, 200)
                .entries()
                .forEach(proven -> previous.add(proven.entry().previous()));
        return previous;
    }

    private static List<Long> indexes(TestAudit audit, String subject) {
        return audit.entries().about(subject, null, 200).entries().stream()
                .map(proven -> proven.entry().index())
                .toList();
    }

    static <T> List<T> all(List<Callable<T>> callers) throws Exception {
        List<T> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> answer : threads.invokeAll(callers)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
