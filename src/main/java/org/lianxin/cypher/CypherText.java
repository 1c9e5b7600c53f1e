package org.lianxin.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text of a {@code .cypher} file and the form that every such file has. */
final class CypherText {

    private static final String ROOT = "org.lianxin.";
    private static final String EXTENSION = ".cypher";

    private CypherText() {}

    /** {@code org.lianxin.subject.graph} and {@code roles.cypher} give {@code subject/roles}. */
    static String name(Class<?> beside, String file) {
        String place = beside.getPackageName();
        String module = place.startsWith(ROOT) ? place.substring(ROOT.length()) : place;
        String top = module.contains(".") ? module.substring(0, module.indexOf('.')) : module;
        return top + "/" + file.replace(EXTENSION, "");
    }

    static String read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "No " + file + " beside " + beside.getPackageName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void requireSentence(String name, String text) {
        String first = text.lines().findFirst().orElse("");
        if (!first.startsWith("// ") || first.substring(3).isBlank()) {
            throw new IllegalArgumentException(name + ": the first line must be // and a sentence");
        }
    }

    static void require(String name, String text, String part) {
        if (!text.contains(part)) {
            throw new IllegalArgumentException(name + ": lacks " + part);
        }
    }
}
