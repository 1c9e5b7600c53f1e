package org.lianxin.exchange.parcel;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.audit.AuditKey;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedPage;
import org.lianxin.exchange.FeedPageOutcome;
import org.lianxin.exchange.FeedSnapshot;
import org.lianxin.exchange.Feeds;
import org.lianxin.exchange.SnapshotOutcome;
import org.lianxin.exchange.SnapshotPlace;
import org.lianxin.kernel.SigningKey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Writes a package, or goes on with one: after each part the manifest is put in place, and what the
 * part tells is in the audit log before the part is a file.
 */
final class PackageWriting {

    /** The name that the key has in its public form. */
    static final String KEY_NAME = "lianxin-peer";

    private static final int PAGE = 500;

    private final Feeds feeds;
    private final PackageNotes notes;
    private final SigningKey key;
    private final int partMax;

    PackageWriting(Feeds feeds, PackageNotes notes, SigningKey key, int partMax) {
        this.feeds = feeds;
        this.notes = notes;
        this.key = key;
        this.partMax = partMax;
    }

    /** What became of it. */
    sealed interface Outcome {

        /** The package goes up to there now. */
        record Written(Manifest manifest, int newParts) implements Outcome {}

        /** What lies in the folder is not what this gateway wrote there. */
        record Flawed(PackageFlaw flaw, String where) implements Outcome {}

        /** What happened since cannot be told any more: a new folder begins with the whole. */
        record Gone() implements Outcome {}

        /** There is no such feed for that peer. */
        record Unknown() implements Outcome {}
    }

    AuditKey publicKey() {
        return AuditKey.of(KEY_NAME, key.publicHalf());
    }

    Outcome to(Permit permit, FeedKey feed, PackageFolder folder) throws IOException {
        Files.createDirectories(folder.folder());
        if (!feeds.mayFollow(permit, feed)) {
            return new Outcome.Unknown();
        }
        if (!Files.exists(folder.manifest())) {
            for (String other : folder.others()) {
                if (!PackageFolder.isName(other)) {
                    return new Outcome.Flawed(PackageFlaw.PART_UNKNOWN, other);
                }
            }
            return begin(permit, feed, folder);
        }
        unlisted(folder);
        return switch (new PackageCheck(publicKey(), 0).of(folder)) {
            case PackageCheck.Outcome.Flawed(PackageFlaw flaw, String where) ->
                    new Outcome.Flawed(flaw, where);
            case PackageCheck.Outcome.Good(Manifest manifest, Replay replay) ->
                    manifest.feed().equals(feed)
                            ? goOn(permit, folder, manifest, replay)
                            : new Outcome.Flawed(PackageFlaw.MANIFEST_FORM, feed.value());
        };
    }

    /** A part that a killed command left without its manifest is written again. */
    private static void unlisted(PackageFolder folder) throws IOException {
        int known = 0;
        for (String line : Files.readAllLines(folder.manifest())) {
            known = Math.max(known, line.split("\"name\":", -1).length - 1);
        }
        Files.deleteIfExists(folder.part(PackageFolder.name(known + 1)));
    }

    private Outcome begin(Permit permit, FeedKey feed, PackageFolder folder) throws IOException {
        List<FeedEntry> all = new ArrayList<>();
        SnapshotPlace place = null;
        FeedSnapshot told;
        do {
            if (!(feeds.snapshot(permit, feed, place, PAGE)
                    instanceof SnapshotOutcome.Told(FeedSnapshot part))) {
                return new Outcome.Gone();
            }
            told = part;
            all.addAll(told.items());
            place = told.next();
        } while (place != null);
        Replay replay = new Replay(told.asOfSeq(), told.link());
        Manifest manifest =
                new Manifest(
                        feed,
                        told.epoch(),
                        told.asOfSeq(),
                        told.link(),
                        told.asOfSeq(),
                        0,
                        told.link(),
                        replay.digest(),
                        List.of());
        // Several parts of a whole are one thing: the manifest names them all or none.
        List<String> texts = new ArrayList<>();
        List<Manifest.Part> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += partMax) {
            List<FeedEntry> slice = all.subList(from, Math.min(from + partMax, all.size()));
            texts.add(text(slice));
            parts.add(part(parts.size() + 1, true, slice.size(), texts.getLast()));
            slice.forEach(entry -> require(replay.whole(Line.of(entry))));
        }
        notes.told(permit, feed, all);
        for (int i = 0; i < parts.size(); i++) {
            folder.write(folder.part(parts.get(i).name()), texts.get(i));
        }
        Manifest whole = with(manifest, replay, parts);
        sign(folder, whole);
        return switch (goOn(permit, folder, whole, replay)) {
            case Outcome.Written(Manifest last, int more) ->
                    new Outcome.Written(last, more + parts.size());
            case Outcome other -> other;
        };
    }

    private Outcome goOn(Permit permit, PackageFolder folder, Manifest from, Replay replay)
            throws IOException {
        Manifest manifest = from;
        int written = 0;
        while (true) {
            var cursor = new FeedCursor(manifest.epoch(), manifest.toSeq(), manifest.link());
            FeedPageOutcome outcome =
                    feeds.after(permit, manifest.feed(), cursor, Math.min(partMax, Feeds.PAGE_MAX));
            if (!(outcome instanceof FeedPageOutcome.Told(FeedPage page))) {
                return new Outcome.Gone();
            }
            if (page.entries().isEmpty()) {
                return new Outcome.Written(manifest, written);
            }
            String text = text(page.entries());
            List<Manifest.Part> parts = new ArrayList<>(manifest.parts());
            parts.add(part(parts.size() + 1, false, page.entries().size(), text));
            page.entries().forEach(entry -> require(replay.change(Line.of(entry))));
            notes.told(permit, manifest.feed(), page.entries());
            folder.write(folder.part(parts.getLast().name()), text);
            manifest = with(manifest, replay, parts);
            sign(folder, manifest);
            written++;
        }
    }

    private static void require(@Nullable PackageFlaw flaw) {
        if (flaw != null) {
            throw new IllegalStateException("the graph told a feed that is none: " + flaw);
        }
    }

    private static Manifest with(Manifest manifest, Replay replay, List<Manifest.Part> parts) {
        return new Manifest(
                manifest.feed(),
                manifest.epoch(),
                manifest.baseSeq(),
                manifest.baseLink(),
                replay.seq(),
                replay.count(),
                replay.link(),
                replay.digest(),
                parts);
    }

    private static Manifest.Part part(int number, boolean whole, int count, String text) {
        return new Manifest.Part(
                PackageFolder.name(number), whole, count, PackageFolder.sha256(text));
    }

    private static String text(List<FeedEntry> entries) {
        StringBuilder text = new StringBuilder();
        entries.forEach(entry -> text.append(Line.of(entry).text()).append('\n'));
        return text.toString();
    }

    private void sign(PackageFolder folder, Manifest manifest) throws IOException {
        String json = manifest.json();
        byte[] signature = key.sign(json.getBytes(StandardCharsets.UTF_8));
        folder.write(
                folder.manifest(),
                json + "\n" + Base64.getEncoder().encodeToString(signature) + "\n");
    }
}
