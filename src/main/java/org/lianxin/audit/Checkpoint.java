package org.lianxin.audit;

import java.util.Map;
import java.util.TreeMap;

/**
 * A signed tree, in the format of C2SP {@code tlog-checkpoint}.
 *
 * @param origin the log's name
 * @param size how many entries it has
 * @param note the whole signed text: origin, size and root, an empty line, the signatures
 */
public record Checkpoint(String origin, long size, TreeHash root, String note) {

    /**
     * Reads one without asking who signed it; {@link NoteReading} asks.
     *
     * @throws IllegalArgumentException if it is not in the form of a checkpoint
     */
    public static Checkpoint unverified(String note) {
        int end = note.indexOf("\n\n");
        String[] lines = note.substring(0, Math.max(0, end)).split("\n", -1);
        if (lines.length < 3 || !note.endsWith("\n") || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("not a checkpoint");
        }
        return new Checkpoint(
                lines[0], Long.parseLong(lines[1]), TreeHash.ofBase64(lines[2]), note);
    }

    /** As one line of a file: a JSON object with the note. */
    public String line() {
        return CanonicalJson.write(new TreeMap<>(Map.of("note", note)));
    }

    /**
     * Reads such a line, without asking who signed it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Checkpoint ofLine(String line) {
        if (CanonicalJson.read(line).get("note") instanceof String note) {
            return unverified(note);
        }
        throw new IllegalArgumentException("not a checkpoint");
    }
}
