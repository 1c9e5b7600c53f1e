package org.lianxin.exchange.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxin.exchange.peer.Region.A;
import static org.lianxin.exchange.peer.Region.B;
import static org.lianxin.exchange.peer.Region.TODAY;
import static org.lianxin.exchange.peer.Region.row;
import static org.lianxin.exchange.peer.Region.terms;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.SetClock;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerKind;
import org.lianxin.access.Permit;
import org.lianxin.audit.AuditKey;
import org.lianxin.audit.AuditUnavailable;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.PeerGrade;
import org.lianxin.exchange.feed.RestoredFeed;
import org.lianxin.exchange.peer.Region;
import org.lianxin.fixture.InMemoryAuditLog;
import org.lianxin.kernel.SigningKey;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeStep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Packages as they are written, gone on with, and checked with the public key alone. */
class PackageIT {

    private static final SigningKey KEY = key("33");
    private static final FeedKey FEED = FeedKey.ofPeer(B);
    private static final Permit PEER = Region.of(B, CallerKind.REGION_PEER);

    @TempDir private Path temp;

    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private Region here;
    private PackageFolder folder;

    private static SigningKey key(String pair) {
        String hex = "302e020100300506032b657004220420" + pair.repeat(32);
        return SigningKey.of(Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex)));
    }

    @BeforeEach
    void begin() {
        TestGraph.reset();
        here = new Region(A, TestGraph.driver(), new SetClock());
        here.know(B);
        here.agree(B, terms(true, false, PeerGrade.STANDING, false));
        folder = new PackageFolder(temp.resolve("package"));
    }

    private PackageWriting writing() {
        var notes = new PackageNotes(here.feeds, log, new Pseudonyms(new byte[32]), here.clock);
        return new PackageWriting(here.feeds, notes, KEY, 3);
    }

    private PackageWriting.Outcome write() throws IOException {
        return writing().to(PEER, FEED, folder);
    }

    private static PackageWriting.Outcome.Written written(PackageWriting.Outcome outcome) {
        assertThat(outcome).isInstanceOf(PackageWriting.Outcome.Written.class);
        return (PackageWriting.Outcome.Written) outcome;
    }

    private static AuditKey publicKey() {
        return AuditKey.of(PackageWriting.KEY_NAME, KEY.publicHalf());
    }

    private PackageCheck.Outcome check() throws IOException {
        return new PackageCheck(publicKey(), 0).of(folder);
    }

    private String digest() {
        return here.feeds.visible(PEER).stream()
                .filter(state -> state.feed().equals(FEED))
                .findFirst()
                .orElseThrow()
                .digest();
    }

    /** Five that stand, one repaired, and then changes in two further runs. */
    private void filled() throws IOException {
        for (int i = 0; i < 6; i++) {
            here.file(row("省" + i, i % 2 == 0 ? TODAY : null));
        }
        here.step("省5", new LifeStep.End(EndReason.REPAIRED, TODAY));
        written(write());
        here.file(row("省6", TODAY), row("省7", TODAY));
        here.step("省0", new LifeStep.End(EndReason.CORRECTED, TODAY));
        here.file(row("省8", TODAY));
        written(write());
        here.file(row("省9", TODAY));
        written(write());
    }

    @Test
    void beginsWithTheWholeAndGoesOnWithWhatChanged() throws IOException {
        for (int i = 0; i < 6; i++) {
            here.file(row("省" + i, TODAY));
        }
        here.step("省5", new LifeStep.End(EndReason.REPAIRED, TODAY));
        var first = written(write());
        assertThat(first.newParts()).isEqualTo(2);
        assertThat(first.manifest().count()).isEqualTo(5);
        assertThat(first.manifest().digest()).isEqualTo(digest());
        assertThat(written(write()).newParts()).isZero();

        here.file(row("省6", TODAY));
        here.step("省1", new LifeStep.End(EndReason.REPAIRED, TODAY));
        var second = written(write());
        assertThat(second.newParts()).isEqualTo(1);
        assertThat(second.manifest().count()).isEqualTo(7);
        assertThat(second.manifest().digest()).isEqualTo(digest());
        assertThat(second.manifest().parts().subList(0, 2)).isEqualTo(first.manifest().parts());
        assertThat(check())
                .isInstanceOfSatisfying(
                        PackageCheck.Outcome.Good.class,
                        good -> assertThat(good.manifest()).isEqualTo(second.manifest()));
        // What went out by a file was noted as if the peer had asked for it.
        assertThat(log.entries().stream().mapToInt(entry -> entry.shown().size()).sum())
                .isEqualTo(7);
        assertThat(log.entries())
                .allMatch(entry -> B.value().equals(entry.organisation()))
                .allMatch(entry -> "合作协议第三条".equals(entry.basis().reference()));
    }

    @Test
    void writesNothingThatIsNotInTheLog() throws IOException {
        here.file(row("省0", TODAY));
        log.down(true);
        assertThatThrownBy(this::write).isInstanceOf(AuditUnavailable.class);
        assertThat(folder.others()).isEmpty();
        assertThat(Files.exists(folder.manifest())).isFalse();
    }

    /** Every state in which a killed command can leave a folder. */
    @Test
    void goesOnWhereAKilledCommandStopped() throws IOException {
        filled();
        List<String> names = new ArrayList<>(folder.others());
        names.sort(null);
        String last = Files.readString(folder.manifest());
        Path kept = copy("kept");
        // The manifest of before stands, and the last part is there already, or is half written.
        for (boolean half : new boolean[] {false, true}) {
            restore(kept);
            Files.writeString(folder.manifest(), signed(before()));
            Path part = folder.part(names.getLast());
            if (half) {
                Files.move(part, Path.of(part + ".writing"));
            }
            assertThat(written(write()).manifest().digest()).isEqualTo(digest());
            assertThat(check()).isInstanceOf(PackageCheck.Outcome.Good.class);
            assertThat(Files.readString(folder.manifest())).isEqualTo(last);
        }
        // Parts of the whole are there, and no manifest yet.
        restore(kept);
        Files.delete(folder.manifest());
        for (String name : names.subList(1, names.size())) {
            Files.delete(folder.part(name));
        }
        assertThat(written(write()).manifest().digest()).isEqualTo(digest());
        assertThat(check()).isInstanceOf(PackageCheck.Outcome.Good.class);
    }

    /** The manifest as it stood one part ago. */
    private Manifest before() throws IOException {
        Manifest all = Manifest.read(Files.readAllLines(folder.manifest()).getFirst());
        List<Manifest.Part> parts = all.parts().subList(0, all.parts().size() - 1);
        Replay replay = new Replay(all.baseSeq(), all.baseLink());
        for (Manifest.Part part : parts) {
            for (String line : Files.readAllLines(folder.part(part.name()))) {
                var read = Line.read(line);
                assertThat(part.whole() ? replay.whole(read) : replay.change(read)).isNull();
            }
        }
        return new Manifest(
                all.feed(),
                all.epoch(),
                all.baseSeq(),
                all.baseLink(),
                replay.seq(),
                replay.count(),
                replay.link(),
                replay.digest(),
                parts);
    }

    private static String signed(Manifest manifest) {
        return signed(manifest.json(), KEY);
    }

    private static String signed(String json, SigningKey key) {
        byte[] signature = key.sign(json.getBytes(StandardCharsets.UTF_8));
        return json + "\n" + Base64.getEncoder().encodeToString(signature) + "\n";
    }

    private Path copy(String name) throws IOException {
        Path to = temp.resolve(name);
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(folder.folder())) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    private void restore(Path kept) throws IOException {
        try (Stream<Path> files = Files.list(folder.folder())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        try (Stream<Path> files = Files.list(kept)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.folder().resolve(file.getFileName()));
            }
        }
    }

    /** What somebody without the key can do to a folder. */
    @Test
    void findsWhateverIsDoneToAPackage() throws IOException {
        filled();
        String manifest = Files.readString(folder.manifest());
        String old = signed(before());
        long seq = Manifest.read(manifest.lines().findFirst().orElseThrow()).toSeq();
        List<String> names = new ArrayList<>(folder.others());
        names.sort(null);
        Path kept = copy("kept");
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 40; i++) {
            Path part = folder.part(names.get(random.nextInt(names.size())));
            byte[] bytes = Files.readAllBytes(part);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(7));
            Files.write(part, bytes);
            assertThat(flaw()).isIn(PackageFlaw.PART_ALTERED);
            restore(kept);
        }
        for (String name : names) {
            Files.delete(folder.part(name));
            assertThat(flaw()).as("dropped").isEqualTo(PackageFlaw.PART_MISSING);
            restore(kept);
        }
        Files.copy(folder.part(names.getFirst()), folder.part("part-000099.jsonl"));
        assertThat(flaw()).as("doubled").isEqualTo(PackageFlaw.PART_UNKNOWN);
        restore(kept);
        String one = Files.readString(folder.part(names.get(0)));
        Files.writeString(folder.part(names.get(0)), Files.readString(folder.part(names.get(1))));
        Files.writeString(folder.part(names.get(1)), one);
        assertThat(flaw()).as("swapped").isEqualTo(PackageFlaw.PART_ALTERED);
        restore(kept);
        String json = manifest.lines().findFirst().orElseThrow();
        String signature = manifest.lines().skip(1).findFirst().orElseThrow();
        Files.writeString(
                folder.manifest(),
                json.replace("\"count\":" + 10, "\"count\":11") + " \n" + signature + "\n");
        assertThat(flaw()).as("forged").isEqualTo(PackageFlaw.SIGNATURE);
        Files.writeString(folder.manifest(), signed(json, key("44")));
        assertThat(flaw()).as("signed by another").isEqualTo(PackageFlaw.SIGNATURE);
        Files.writeString(folder.manifest(), old);
        assertThat(flaw()).as("stale").isEqualTo(PackageFlaw.PART_UNKNOWN);
        Files.delete(folder.part(names.getLast()));
        assertThat(check()).as("rolled back").isInstanceOf(PackageCheck.Outcome.Good.class);
        assertThat(new PackageCheck(publicKey(), seq).of(folder))
                .isEqualTo(new PackageCheck.Outcome.Flawed(PackageFlaw.STALE, ""));
        Files.delete(folder.manifest());
        assertThat(flaw()).isEqualTo(PackageFlaw.MANIFEST_MISSING);
        restore(kept);
        assertThat(new PackageCheck(publicKey(), seq).of(folder))
                .isInstanceOf(PackageCheck.Outcome.Good.class);
    }

    private PackageFlaw flaw() throws IOException {
        return ((PackageCheck.Outcome.Flawed) check()).flaw();
    }

    /** What a writer with the key may get wrong. */
    @Test
    void findsWhatIsSignedAndDoesNotHoldTogether() throws IOException {
        filled();
        Manifest right = Manifest.read(Files.readAllLines(folder.manifest()).getFirst());
        int at = 2;
        Manifest.Part part = right.parts().get(at);
        assertThat(part.whole()).isFalse();
        List<String> lines = Files.readAllLines(folder.part(part.name()));
        assertThat(lines.size()).isGreaterThan(2);
        List<String> swapped = new ArrayList<>(lines);
        swapped.set(0, lines.get(1));
        swapped.set(1, lines.get(0));
        assertThat(resigned(right, at, swapped, lines.size())).isEqualTo(PackageFlaw.ORDER);
        List<String> doubled = new ArrayList<>(lines);
        doubled.add(1, lines.getFirst());
        assertThat(resigned(right, at, doubled, doubled.size())).isEqualTo(PackageFlaw.ORDER);
        assertThat(resigned(right, at, lines.subList(1, lines.size()), lines.size() - 1))
                .isEqualTo(PackageFlaw.ORDER);
        List<String> altered = new ArrayList<>(lines);
        altered.set(0, lines.getFirst().replace("省6", "省x"));
        assertThat(resigned(right, at, altered, lines.size())).isEqualTo(PackageFlaw.ENTRY);
        List<String> later = new ArrayList<>(lines);
        later.set(0, lines.getFirst().replace("2026-11-21T", "2026-11-22T"));
        assertThat(resigned(right, at, later, lines.size())).isEqualTo(PackageFlaw.LINK);
        assertThat(resigned(right, at, lines, lines.size() + 1)).isEqualTo(PackageFlaw.COUNT);
        Files.writeString(
                folder.manifest(),
                signed(right.json().replace(right.digest(), "0".repeat(64)), KEY));
        Files.writeString(folder.part(part.name()), String.join("\n", lines) + "\n");
        assertThat(flaw()).isEqualTo(PackageFlaw.DIGEST);
        assertThat(write()).isInstanceOf(PackageWriting.Outcome.Flawed.class);
    }

    private PackageFlaw resigned(Manifest right, int at, List<String> lines, long count)
            throws IOException {
        String text = String.join("\n", lines) + "\n";
        List<Manifest.Part> parts = new ArrayList<>(right.parts());
        parts.set(
                at,
                new Manifest.Part(parts.get(at).name(), false, count, PackageFolder.sha256(text)));
        Files.writeString(folder.part(parts.get(at).name()), text);
        Files.writeString(
                folder.manifest(),
                signed(
                        new Manifest(
                                right.feed(),
                                right.epoch(),
                                right.baseSeq(),
                                right.baseLink(),
                                right.toSeq(),
                                right.count(),
                                right.link(),
                                right.digest(),
                                parts)));
        return flaw();
    }

    @Test
    void aRestoredGraphBeginsAnotherFolder() throws IOException {
        for (int i = 0; i < 3; i++) {
            here.file(row(i < 2 ? "守" + i : "守2" + i, null));
        }
        written(write());
        RestoredFeed.to(FEED, 2);
        here.file(row("守5", null));
        assertThat(write()).isInstanceOf(PackageWriting.Outcome.Gone.class);
        folder = new PackageFolder(temp.resolve("another"));
        assertThat(written(write()).manifest().digest()).isEqualTo(digest());
        assertThat(check()).isInstanceOf(PackageCheck.Outcome.Good.class);
    }

    @Test
    void isForThePeerAlone() throws IOException {
        here.file(row("省0", TODAY));
        var writing = writing();
        assertThat(writing.to(Region.of(B, CallerKind.BANK), FEED, folder))
                .isInstanceOf(PackageWriting.Outcome.Unknown.class);
        assertThat(log.entries()).isEmpty();
    }
}
