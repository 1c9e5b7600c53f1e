package org.lianxin.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;

/** What a signed text turns out to be. */
public sealed interface NoteReading {

    /** A checkpoint with a good signature by one of the keys. */
    record Verified(Checkpoint checkpoint, AuditKey by) implements NoteReading {}

    /** No checkpoint that can be relied on. */
    record Refused(Flaw flaw) implements NoteReading {}

    /** Why not. */
    enum Flaw {
        /** It is not in the form of a checkpoint. */
        FORM,
        /** It names another log. */
        ORIGIN,
        /** None of its signatures is by a known key. */
        UNKNOWN_KEY,
        /** A signature under a known key is not that key's. */
        SIGNATURE
    }

    /** Reads and verifies a signed checkpoint of the log that the keys are named after. */
    static NoteReading of(String note, Collection<AuditKey> keys) {
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.unverified(note);
        } catch (IllegalArgumentException none) {
            return new Refused(Flaw.FORM);
        }
        if (keys.stream().noneMatch(key -> key.name().equals(checkpoint.origin()))) {
            return new Refused(Flaw.ORIGIN);
        }
        int end = note.indexOf("\n\n");
        return signed(checkpoint, note.substring(0, end + 1), note.substring(end + 2), keys);
    }

    private static NoteReading signed(
            Checkpoint checkpoint, String text, String signatures, Collection<AuditKey> keys) {
        for (String line : signatures.lines().toList()) {
            String[] parts = line.split(" ", -1);
            if (parts.length != 3 || !parts[0].equals("—")) {
                return new Refused(Flaw.FORM);
            }
            byte[] marked;
            try {
                marked = Base64.getDecoder().decode(parts[2]);
            } catch (IllegalArgumentException none) {
                return new Refused(Flaw.FORM);
            }
            if (marked.length <= Integer.BYTES || !parts[1].equals(checkpoint.origin())) {
                continue;
            }
            ByteBuffer buffer = ByteBuffer.wrap(marked);
            int hash = buffer.getInt();
            byte[] signature = new byte[buffer.remaining()];
            buffer.get(signature);
            for (AuditKey key : keys) {
                if (key.hash() == hash && key.name().equals(parts[1])) {
                    return key.verifies(text.getBytes(StandardCharsets.UTF_8), signature)
                            ? new Verified(checkpoint, key)
                            : new Refused(Flaw.SIGNATURE);
                }
            }
        }
        return new Refused(Flaw.UNKNOWN_KEY);
    }
}
