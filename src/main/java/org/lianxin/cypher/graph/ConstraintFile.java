package org.lianxin.cypher.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One step of the schema: {@code V0001__recorded_clock.cypher}. Once applied anywhere it never
 * changes; what is to change goes into the next file.
 *
 * @param name the file's name, by whose number the files are ordered
 * @param text statements, each ended by a semicolon at the end of a line
 */
record ConstraintFile(String name, String text) {

    private static final Pattern NAME = Pattern.compile("V\\d{4}__[a-z0-9_]+\\.cypher");
    private static final Pattern END = Pattern.compile(";[ \\t]*(\\n|$)");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

    ConstraintFile {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(name + ": not named V0000__words.cypher");
        }
        text = text.replace("\r\n", "\n");
        if (statementsOf(text).isEmpty()) {
            throw new IllegalArgumentException(name + ": holds no statement");
        }
        for (String statement : statementsOf(text)) {
            // Two gateways may apply it at the same time, and one may be killed half-way.
            if (!statement.contains("IF NOT EXISTS") && !statement.contains("IF EXISTS")) {
                throw new IllegalArgumentException(name + ": a statement lacks IF [NOT] EXISTS");
            }
        }
    }

    String version() {
        return name.substring(0, name.indexOf("__"));
    }

    List<String> statements() {
        return statementsOf(text);
    }

    /** SHA-256 of the text, whatever line ends the checkout gave it. */
    String checksum() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> statementsOf(String text) {
        return END.splitAsStream(COMMENT.matcher(text).replaceAll(""))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
