package org.lianxin.audit.files;

import org.lianxin.audit.AuditEntry;
import org.lianxin.audit.AuditSigner;
import org.lianxin.audit.Drafts;
import org.lianxin.audit.RightEdge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** A copy of an invented log, made without the code that makes copies. */
final class WrittenCopy {

    final List<String> entries = new ArrayList<>();
    final List<String> checkpoints = new ArrayList<>();

    /** A log of {@code size} entries, committed in groups of random length. */
    static WrittenCopy of(int size, AuditSigner signer, RandomGenerator random) {
        WrittenCopy copy = new WrittenCopy();
        RightEdge edge = RightEdge.empty();
        Map<String, Long> latest = new HashMap<>();
        int commit = 1 + random.nextInt(5);
        for (int index = 0; index < size; index++) {
            String subject = "s" + random.nextInt(4);
            Long previous = latest.put(subject, (long) index);
            String id = "%032x".formatted(random.nextLong());
            String leaf =
                    new AuditEntry(index, id, previous, null, Drafts.look("r" + index, subject))
                            .leaf();
            copy.entries.add(leaf);
            edge.append(AuditEntry.hash(leaf));
            if (--commit == 0 || index == size - 1) {
                copy.checkpoints.add(signer.sign(index + 1, edge.root()).line());
                commit = 1 + random.nextInt(5);
            }
        }
        return copy;
    }

    CopyFolder in(Path folder) {
        try {
            CopyFolder copy = new CopyFolder(folder);
            Files.write(copy.entries(0), entries);
            Files.write(copy.checkpoints(), checkpoints);
            return copy;
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
