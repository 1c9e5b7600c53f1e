package org.lianxin.audit.files;

import org.lianxin.audit.AuditKey;
import org.lianxin.audit.Checkpoint;
import org.lianxin.audit.Checkpoints;
import org.lianxin.audit.LogLeaves;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Writes a copy of the log as it was when the copying began. */
final class LogCopying {

    private static final int ENTRIES_AT_ONCE = 5_000;

    private final LogLeaves log;
    private final Checkpoints checkpoints;
    private final Collection<AuditKey> keys;

    LogCopying(LogLeaves log, Checkpoints checkpoints, Collection<AuditKey> keys) {
        this.log = log;
        this.checkpoints = checkpoints;
        this.keys = keys;
    }

    /**
     * Copies into a folder that is new or empty: an older copy is evidence and not written over.
     *
     * @return the checkpoint that the copy ends with
     */
    Checkpoint to(Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> there = Files.list(target)) {
            if (there.findAny().isPresent()) {
                throw new FolderNotEmpty();
            }
        }
        CopyFolder copy = new CopyFolder(target);
        Checkpoint last = checkpoints.latest();
        for (long first = 0; first < last.size(); first += CopyFolder.ENTRIES_MAX) {
            long until = Math.min(first + CopyFolder.ENTRIES_MAX, last.size());
            writeEntries(copy.entries(first), first, until);
        }
        writeCheckpoints(copy.checkpoints(), last);
        Files.write(copy.publicKeys(), keys.stream().map(AuditKey::toString).toList());
        return last;
    }

    private void writeEntries(Path file, long from, long until) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (long at = from; at < until; at += ENTRIES_AT_ONCE) {
                long end = Math.min(at + ENTRIES_AT_ONCE, until);
                List<String> leaves = log.leaves(at, end);
                if (leaves.size() != end - at) {
                    throw new IllegalStateException("the log lacks entries that were committed");
                }
                for (String leaf : leaves) {
                    out.write(leaf);
                    out.write('\n');
                }
            }
        }
    }

    private void writeCheckpoints(Path file, Checkpoint last) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (long after = 0; after < last.size(); after += ENTRIES_AT_ONCE) {
                long upTo = Math.min(after + ENTRIES_AT_ONCE, last.size());
                for (Checkpoint checkpoint : log.signed(after, upTo)) {
                    out.write(checkpoint.line());
                    out.write('\n');
                }
            }
            if (last.size() == 0) {
                out.write(last.line());
                out.write('\n');
            }
        }
    }

    /** The target holds something already. */
    static final class FolderNotEmpty extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
