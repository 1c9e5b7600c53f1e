package org.lianxin.audit.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.audit.AuditKey;
import org.lianxin.audit.AuditSigner;
import org.lianxin.audit.Checkpoint;
import org.lianxin.audit.LogFlaw;
import org.lianxin.development.DemoKeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A copy is as it was signed, or the check says which part is not: each fault at each entry. */
@Tag("slow")
class CopyCheckTests {

    private static final int ENTRIES = 60;
    private static final AuditSigner SIGNER =
            AuditSigner.of(DemoKeys.AUDIT_ORIGIN, DemoKeys.AUDIT_SIGNING_KEY);

    @TempDir Path folder;

    private WrittenCopy copy = new WrittenCopy();

    @BeforeEach
    void write() {
        copy = WrittenCopy.of(ENTRIES, SIGNER, new Random(1));
    }

    private CopyCheck.Outcome check(AuditKey... keys) {
        return check(List.of(), keys);
    }

    private CopyCheck.Outcome check(List<String> kept, AuditKey... keys) {
        List<AuditKey> known = keys.length == 0 ? List.of(SIGNER.publicKey()) : List.of(keys);
        try {
            return new CopyCheck(known, kept).of(copy.in(folder));
        } catch (IOException unread) {
            throw new AssertionError(unread);
        }
    }

    private LogFlaw flaw() {
        assertThat(check()).isInstanceOf(CopyCheck.Outcome.Flawed.class);
        return ((CopyCheck.Outcome.Flawed) check()).flaw();
    }

    @Test
    void provesALogThatIsWhole() {
        assertThat(check())
                .isEqualTo(
                        new CopyCheck.Outcome.Proved(
                                ENTRIES,
                                copy.checkpoints.size(),
                                Checkpoint.ofLine(copy.checkpoints.getLast()).root()));
    }

    @Test
    void provesAnEmptyLog() {
        copy = WrittenCopy.of(0, SIGNER, new Random(1));
        copy.checkpoints.add(SIGNER.sign(0, org.lianxin.audit.TreeHash.EMPTY).line());

        assertThat(check()).isInstanceOf(CopyCheck.Outcome.Proved.class);
    }

    @Test
    void findsEveryEntryThatWasAltered() {
        for (int index = 0; index < ENTRIES; index++) {
            write();
            String before = copy.entries.get(index);
            copy.entries.set(index, before.replace("demo-bank", "demo-bink"));
            assertThat(copy.entries.get(index)).isNotEqualTo(before);

            LogFlaw flaw = flaw();

            assertThat(flaw.kind()).isEqualTo(LogFlaw.Kind.CONTENT);
            assertThat((long) index).isBetween(flaw.from(), flaw.until() - 1);
        }
    }

    @Test
    void findsEveryEntryThatWasDropped() {
        for (int index = 0; index < ENTRIES; index++) {
            write();
            copy.entries.remove(index);

            LogFlaw flaw = flaw();

            assertThat(flaw.kind())
                    .isEqualTo(
                            index == ENTRIES - 1 ? LogFlaw.Kind.END_MISSING : LogFlaw.Kind.PLACE);
            assertThat(flaw.from()).isEqualTo(index);
        }
    }

    @Test
    void findsEveryEntryThatWasInserted() {
        for (int index = 0; index <= ENTRIES; index++) {
            write();
            copy.entries.add(index, copy.entries.get(Math.max(0, index - 1)));

            LogFlaw flaw = flaw();

            assertThat(flaw.kind()).isEqualTo(LogFlaw.Kind.PLACE);
            assertThat(flaw.from()).isEqualTo(Math.max(1, index));
        }
    }

    @Test
    void findsEveryPairThatWasSwapped() {
        for (int index = 0; index + 1 < ENTRIES; index++) {
            write();
            Collections.swap(copy.entries, index, index + 1);

            assertThat(flaw()).isEqualTo(new LogFlaw(LogFlaw.Kind.PLACE, index, index + 1));
        }
    }

    /** Whoever drops an entry may number the rest anew and mend the chain: the roots still tell. */
    @Test
    void findsALogThatWasMadeAnewWithoutOneEntry() {
        for (int index = 0; index < ENTRIES - 1; index++) {
            write();
            WrittenCopy other = WrittenCopy.of(ENTRIES - 1, SIGNER, new Random(2 + index));
            copy.entries.clear();
            copy.entries.addAll(other.entries);

            assertThat(flaw().kind()).isEqualTo(LogFlaw.Kind.CONTENT);
        }
    }

    @Test
    void findsALinkThatSkipsAnEntryAboutTheSameSubject() {
        int second = indexWithPrevious();
        String leaf = copy.entries.get(second);
        copy.entries.set(second, leaf.replaceFirst("\"previous\":[0-9]+", "\"previous\":null"));

        assertThat(flaw()).isEqualTo(new LogFlaw(LogFlaw.Kind.CHAIN, second, second + 1));
    }

    private int indexWithPrevious() {
        for (int index = 0; index < ENTRIES; index++) {
            if (!copy.entries.get(index).contains("\"previous\":null")) {
                return index;
            }
        }
        throw new AssertionError("every subject stands once");
    }

    @Test
    void findsWhatIsNoEntry() {
        copy.entries.set(7, copy.entries.get(7).replaceFirst("\\{", "{ "));

        assertThat(flaw()).isEqualTo(new LogFlaw(LogFlaw.Kind.FORM, 7, 8));
    }

    @Test
    void findsEveryCheckpointThatWasForged() throws NoSuchAlgorithmException {
        AuditSigner forger = otherSigner();
        for (int at = 0; at < copy.checkpoints.size(); at++) {
            write();
            Checkpoint good = Checkpoint.ofLine(copy.checkpoints.get(at));
            copy.checkpoints.set(at, forger.sign(good.size(), good.root()).line());

            assertThat(flaw().kind()).isEqualTo(LogFlaw.Kind.CHECKPOINT);
        }
    }

    @Test
    void findsACheckpointWhoseTextWasChanged() {
        String line = copy.checkpoints.getFirst();
        Checkpoint good = Checkpoint.ofLine(line);
        copy.checkpoints.set(
                0, line.replace("\\u000a" + good.size() + "\\u000a", "\\u000a59\\u000a"));
        assertThat(copy.checkpoints.getFirst()).isNotEqualTo(line);

        assertThat(flaw().kind()).isEqualTo(LogFlaw.Kind.CHECKPOINT);
    }

    @Test
    void findsAnEndThatWasNeverSigned() {
        Checkpoint last = Checkpoint.ofLine(copy.checkpoints.removeLast());
        long before = Checkpoint.ofLine(copy.checkpoints.getLast()).size();

        assertThat(flaw()).isEqualTo(new LogFlaw(LogFlaw.Kind.UNSIGNED, before, last.size()));
    }

    /** An older copy is whole in itself; only a checkpoint from a receipt tells that more was. */
    @Test
    void findsAnOlderCopyByACheckpointThatTheCheckerKept() {
        String kept = Checkpoint.ofLine(copy.checkpoints.removeLast()).note();
        int until = (int) Checkpoint.ofLine(copy.checkpoints.getLast()).size();
        copy.entries.subList(until, ENTRIES).clear();
        assertThat(check()).isInstanceOf(CopyCheck.Outcome.Proved.class);

        CopyCheck.Outcome outcome = check(List.of(kept));

        assertThat(outcome).isInstanceOf(CopyCheck.Outcome.Flawed.class);
        assertThat(((CopyCheck.Outcome.Flawed) outcome).flaw())
                .isEqualTo(new LogFlaw(LogFlaw.Kind.END_MISSING, until, ENTRIES));
    }

    @Test
    void findsTwoHistoriesSignedByOneKey() {
        WrittenCopy other = WrittenCopy.of(ENTRIES, SIGNER, new Random(99));
        String theirs = Checkpoint.ofLine(other.checkpoints.getLast()).note();

        CopyCheck.Outcome outcome = check(List.of(theirs));

        assertThat(((CopyCheck.Outcome.Flawed) outcome).flaw().kind())
                .isEqualTo(LogFlaw.Kind.CONTRADICTION);
    }

    @Test
    void verifiesOldCheckpointsWithTheRetiredKey() throws NoSuchAlgorithmException {
        AuditSigner retired = otherSigner();
        for (int at = 0; at < copy.checkpoints.size() / 2; at++) {
            Checkpoint good = Checkpoint.ofLine(copy.checkpoints.get(at));
            copy.checkpoints.set(at, retired.sign(good.size(), good.root()).line());
        }

        assertThat(check(SIGNER.publicKey(), retired.publicKey()))
                .isInstanceOf(CopyCheck.Outcome.Proved.class);
        assertThat(flaw().kind()).isEqualTo(LogFlaw.Kind.CHECKPOINT);
    }

    @Test
    void readsFilesInTheOrderOfTheLog() throws IOException {
        CopyFolder whole = copy.in(folder);
        Files.write(whole.entries(20), copy.entries.subList(20, ENTRIES));
        Files.write(whole.entries(0), copy.entries.subList(0, 20));

        assertThat(new CopyCheck(List.of(SIGNER.publicKey()), List.of()).of(whole))
                .isInstanceOf(CopyCheck.Outcome.Proved.class);
    }

    @Test
    void tellsBytesThatAreNoText() throws IOException {
        CopyFolder whole = copy.in(folder);
        Files.write(whole.entries(0), new byte[] {(byte) 0xff, '\n'});

        assertThat(new CopyCheck(List.of(SIGNER.publicKey()), List.of()).of(whole))
                .isInstanceOf(CopyCheck.Outcome.Flawed.class);
    }

    private static AuditSigner otherSigner() throws NoSuchAlgorithmException {
        byte[] key =
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
        return AuditSigner.of(DemoKeys.AUDIT_ORIGIN, Base64.getEncoder().encodeToString(key));
    }
}
