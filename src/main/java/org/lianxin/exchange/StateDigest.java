package org.lianxin.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The digest of a set of items, kept up while items come and go: LtHash. 1,024 lanes of 16 bits,
 * little-endian; the lanes of an item are the first 2,048 bytes of SHAKE-128 over its id, a line
 * feed and its {@link FeedChain#hash}, in UTF-8: by the hash, so that what is withheld by now can
 * still be counted. They are added for what comes and taken away for what goes, each lane modulo
 * 2^16, so the order does not matter. What is told is SHA-256 of the lanes, in hex.
 *
 * <p>Mutable, and for one thread.
 */
public final class StateDigest {

    private static final int BYTES = 2_048;

    /** The highest bit of each of the four lanes in a long. */
    private static final long HIGHEST = 0x8000_8000_8000_8000L;

    /** Four lanes in each, the first in its lowest bits. */
    private final long[] lanes;

    /** Of no items. */
    public StateDigest() {
        this.lanes = new long[BYTES / Long.BYTES];
    }

    /** The one whose {@link #state} this is. */
    public static StateDigest of(String state) {
        byte[] bytes = Base64.getDecoder().decode(state);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a state has " + BYTES + " bytes");
        }
        StateDigest digest = new StateDigest();
        longs(bytes).get(digest.lanes);
        return digest;
    }

    /** An item comes. */
    public void add(String itemId, String hash) {
        long[] its = lanesOf(itemId, hash);
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = sum(lanes[i], its[i]);
        }
    }

    /** An item goes. */
    public void remove(String itemId, String hash) {
        long[] its = lanesOf(itemId, hash);
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = difference(lanes[i], its[i]);
        }
    }

    /** The digest, in hex. */
    public String hex() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** All lanes, in Base64, to be kept. */
    public String state() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    private static long[] lanesOf(String itemId, String hash) {
        byte[] text = (itemId + '\n' + hash).getBytes(StandardCharsets.UTF_8);
        return Shake128.of(text, BYTES / Long.BYTES);
    }

    /** Lane by lane: without their highest bits none carries into the next, which come after. */
    private static long sum(long one, long other) {
        return ((one & ~HIGHEST) + (other & ~HIGHEST)) ^ ((one ^ other) & HIGHEST);
    }

    /** Lane by lane: with its highest bit set no lane borrows from the next. */
    private static long difference(long one, long other) {
        return ((one | HIGHEST) - (other & ~HIGHEST)) ^ ((one ^ ~other) & HIGHEST);
    }

    private byte[] bytes() {
        byte[] bytes = new byte[BYTES];
        longs(bytes).put(lanes);
        return bytes;
    }

    private static LongBuffer longs(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
    }
}
