package org.lianxin.exchange.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes with a name, which can be read more than once. */
interface Source {

    /** The name without folders. */
    String name();

    InputStream open() throws IOException;

    static Source of(Path file) {
        Path name = file.getFileName();
        return new OfPath(name == null ? file.toString() : name.toString(), file);
    }

    static Source of(String name, String text) {
        return new OfText(name, text);
    }

    record OfPath(String name, Path file) implements Source {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    record OfText(String name, String text) implements Source {

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
