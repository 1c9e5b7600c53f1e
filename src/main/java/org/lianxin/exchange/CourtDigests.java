package org.lianxin.exchange;

import org.lianxin.audit.CanonicalJson;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/**
 * The digests by which a court and the gateway know that they speak of the same rows. Each is a
 * SHA-256 in hexadecimal, lower case:
 *
 * <ul>
 *   <li>of a row: of its canonical JSON (RFC 8785), cells under their wire names, those left out
 *       left out
 *   <li>of a chunk: of the digests of its rows, as bytes, in the order of the rows
 *   <li>of a list or a delta: of the digests of all its rows, as bytes, in ascending order
 * </ul>
 */
public final class CourtDigests {

    private CourtDigests() {}

    public static String ofRow(CourtRow row) {
        TreeMap<String, String> members = new TreeMap<>();
        row.cells().forEach((field, cell) -> members.put(field.wireName(), cell));
        byte[] json = CanonicalJson.write(members).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(json));
    }

    /** Of the digests of its rows, in their order. */
    public static String ofChunk(List<String> rows) {
        MessageDigest digest = sha256();
        rows.forEach(row -> digest.update(HexFormat.of().parseHex(row)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of the digests of all rows, in any order. */
    public static String ofList(Collection<String> rows) {
        return ofChunk(rows.stream().sorted().toList());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
