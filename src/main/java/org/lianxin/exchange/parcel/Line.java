package org.lianxin.exchange.parcel;

import org.jspecify.annotations.Nullable;
import org.lianxin.audit.CanonicalJson;
import org.lianxin.exchange.FeedChain;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedOp;
import org.lianxin.exchange.RemovalReason;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** An entry as a line of a part: canonical JSON. */
record Line(
        long seq,
        FeedOp op,
        String itemId,
        @Nullable String item,
        @Nullable RemovalReason because,
        String hash,
        Instant recordedAt) {

    static Line of(FeedEntry entry) {
        return new Line(
                entry.seq(),
                entry.op(),
                entry.itemId(),
                entry.item(),
                entry.because(),
                entry.hash(),
                entry.recordedAt());
    }

    String text() {
        TreeMap<String, Object> json = new TreeMap<>();
        json.put("seq", seq);
        json.put("op", op.name());
        json.put("itemId", itemId);
        json.put("hash", hash);
        json.put("recordedAt", recordedAt.toString());
        if (item != null) {
            json.put("item", item);
        }
        if (because != null) {
            json.put("because", because.name());
        }
        return CanonicalJson.write(json);
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Line read(String text) {
        try {
            Map<String, @Nullable Object> json = CanonicalJson.read(text);
            String because = (String) json.get("because");
            return new Line(
                    (Long) Objects.requireNonNull(json.get("seq")),
                    FeedOp.valueOf(text(json, "op")),
                    text(json, "itemId"),
                    (String) json.get("item"),
                    because == null ? null : RemovalReason.valueOf(because),
                    text(json, "hash"),
                    Instant.parse(text(json, "recordedAt")));
        } catch (ClassCastException | NullPointerException | DateTimeException other) {
            throw new IllegalArgumentException("not an entry", other);
        }
    }

    /** Whether it is what its hash says, as far as it is told. */
    boolean isItself() {
        return op == FeedOp.PUT
                ? because == null
                        && (item == null || hash.equals(FeedChain.hash(itemId, item, null)))
                : item == null
                        && because != null
                        && hash.equals(FeedChain.hash(itemId, null, because));
    }

    private static String text(Map<String, @Nullable Object> json, String name) {
        return (String) Objects.requireNonNull(json.get(name));
    }
}
