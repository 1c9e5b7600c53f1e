package org.lianxin.gateway.document;

import org.lianxin.access.TrustedDocumentRegister.Document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The documents in a folder and the folders inside it, in the order of their names. */
final class DocumentFolder {

    private static final String EXTENSION = ".graphql";

    private DocumentFolder() {}

    /**
     * Reads them.
     *
     * @throws IOException also for a file that is not UTF-8
     */
    static List<Document> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(EXTENSION)).sorted().toList();
        }
        List<Document> documents = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            documents.add(new Document(hash(bytes), folder.relativize(file).toString(), text));
        }
        return documents;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every JDK has SHA-256", absent);
        }
    }
}
