package org.lianxin.exchange.parcel;

import org.jspecify.annotations.Nullable;
import org.lianxin.audit.AuditKey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks a package from its first entry on, with the public key and nothing else. */
final class PackageCheck {

    private final AuditKey key;
    private final long atLeast;

    /**
     * A check.
     *
     * @param atLeast the number up to which whoever asks has received already
     */
    PackageCheck(AuditKey key, long atLeast) {
        this.key = key;
        this.atLeast = atLeast;
    }

    /** What it found. */
    sealed interface Outcome {

        /** It is whole, and comes to this. */
        record Good(Manifest manifest, Replay replay) implements Outcome {}

        /** It is not. */
        record Flawed(PackageFlaw flaw, String where) implements Outcome {}
    }

    Outcome of(PackageFolder folder) throws IOException {
        if (!Files.exists(folder.manifest())) {
            return new Outcome.Flawed(PackageFlaw.MANIFEST_MISSING, "");
        }
        byte[] signed = Files.readAllBytes(folder.manifest());
        List<String> lines = new String(signed, StandardCharsets.UTF_8).lines().toList();
        if (lines.size() != 2) {
            return new Outcome.Flawed(PackageFlaw.MANIFEST_FORM, "");
        }
        Manifest manifest;
        try {
            byte[] signature = Base64.getDecoder().decode(lines.get(1));
            if (!key.verifies(lines.getFirst().getBytes(StandardCharsets.UTF_8), signature)) {
                return new Outcome.Flawed(PackageFlaw.SIGNATURE, "");
            }
            manifest = Manifest.read(lines.getFirst());
        } catch (IllegalArgumentException none) {
            return new Outcome.Flawed(PackageFlaw.MANIFEST_FORM, "");
        }
        Set<String> files = new HashSet<>(folder.others());
        for (Manifest.Part part : manifest.parts()) {
            if (!PackageFolder.isName(part.name()) || !files.remove(part.name())) {
                return new Outcome.Flawed(PackageFlaw.PART_MISSING, part.name());
            }
        }
        if (!files.isEmpty()) {
            return new Outcome.Flawed(PackageFlaw.PART_UNKNOWN, files.iterator().next());
        }
        return parts(folder, manifest);
    }

    private Outcome parts(PackageFolder folder, Manifest manifest) throws IOException {
        Replay replay = new Replay(manifest.baseSeq(), manifest.baseLink());
        boolean changes = false;
        for (Manifest.Part part : manifest.parts()) {
            byte[] bytes = Files.readAllBytes(folder.part(part.name()));
            if (!PackageFolder.sha256(bytes).equals(part.sha256())) {
                return new Outcome.Flawed(PackageFlaw.PART_ALTERED, part.name());
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            changes |= !part.whole();
            PackageFlaw flaw =
                    changes == part.whole() ? PackageFlaw.ORDER : part(replay, part, text);
            if (flaw != null) {
                return new Outcome.Flawed(flaw, part.name());
            }
        }
        PackageFlaw flaw = end(replay, manifest);
        return flaw == null ? new Outcome.Good(manifest, replay) : new Outcome.Flawed(flaw, "");
    }

    private static @Nullable PackageFlaw part(Replay replay, Manifest.Part part, String text) {
        List<Line> lines = new ArrayList<>();
        try {
            text.lines().forEach(line -> lines.add(Line.read(line)));
        } catch (IllegalArgumentException none) {
            return PackageFlaw.ENTRY;
        }
        for (Line line : lines) {
            PackageFlaw flaw = part.whole() ? replay.whole(line) : replay.change(line);
            if (flaw != null) {
                return flaw;
            }
        }
        return lines.size() == part.count() ? null : PackageFlaw.COUNT;
    }

    private @Nullable PackageFlaw end(Replay replay, Manifest manifest) {
        if (replay.seq() != manifest.toSeq()) {
            return PackageFlaw.ORDER;
        }
        if (replay.count() != manifest.count()) {
            return PackageFlaw.COUNT;
        }
        if (!replay.link().equals(manifest.link())) {
            return PackageFlaw.LINK;
        }
        if (!replay.digest().equals(manifest.digest())) {
            return PackageFlaw.DIGEST;
        }
        return manifest.toSeq() < atLeast ? PackageFlaw.STALE : null;
    }
}
