package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/**
 * How the entries of a feed hang together. Each {@code link} is SHA-256, in hex, over texts in
 * UTF-8 with a line feed between two; so whoever knows the link before an entry can tell that none
 * is missing, doubled, moved or changed.
 */
public final class FeedChain {

    /** As every instant is told: in UTC, to the millisecond. */
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private FeedChain() {}

    /** The link before the first entry of an epoch, which begins behind {@code seq}. */
    public static String genesis(FeedKey feed, String epoch, long seq) {
        return sha256(feed.value(), epoch, Long.toString(seq));
    }

    /** The hash of an entry: over the id and the item, or the reason in its place. */
    public static String hash(
            String itemId, @Nullable String item, @Nullable RemovalReason because) {
        return sha256(itemId, item == null ? String.valueOf(because) : item);
    }

    /** The link behind an entry. */
    public static String link(String before, FeedEntry entry) {
        return link(
                before, entry.seq(), entry.op(), entry.itemId(), entry.hash(), entry.recordedAt());
    }

    /** The same from what it is made of. */
    public static String link(
            String before, long seq, FeedOp op, String itemId, String hash, Instant recordedAt) {
        return sha256(
                before, Long.toString(seq), op.name(), itemId, hash, MILLIS.format(recordedAt));
    }

    private static String sha256(String... parts) {
        byte[] text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
