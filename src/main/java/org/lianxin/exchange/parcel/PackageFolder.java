package org.lianxin.exchange.parcel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a package lies in its folder. A file is there as a whole or not at all. */
record PackageFolder(Path folder) {

    Path manifest() {
        return folder.resolve("manifest.txt");
    }

    Path part(String name) {
        return folder.resolve(name);
    }

    static String name(int number) {
        return "part-%06d.jsonl".formatted(number);
    }

    static boolean isName(String name) {
        return name.matches("part-[0-9]{6}\\.jsonl");
    }

    /** The names of all files but the manifest and what is being written. */
    Set<String> others() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.equals("manifest.txt") && !name.endsWith(".writing"))
                    .collect(Collectors.toSet());
        }
    }

    void write(Path file, String text) throws IOException {
        Path writing = folder.resolve(file.getFileName() + ".writing");
        Files.writeString(writing, text);
        Files.move(
                writing, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
