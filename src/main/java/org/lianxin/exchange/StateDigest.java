package org.lianxin.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
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

    private final byte[] lanes;

    /** Of no items. */
    public StateDigest() {
        this.lanes = new byte[BYTES];
    }

    private StateDigest(byte[] lanes) {
        this.lanes = lanes;
    }

    /** The one whose {@link #state} this is. */
    public static StateDigest of(String state) {
        byte[] lanes = Base64.getDecoder().decode(state);
        if (lanes.length != BYTES) {
            throw new IllegalArgumentException("a state has " + BYTES + " bytes");
        }
        return new StateDigest(lanes);
    }

    /** An item comes. */
    public void add(String itemId, String hash) {
        move(itemId, hash, 1);
    }

    /** An item goes. */
    public void remove(String itemId, String hash) {
        move(itemId, hash, -1);
    }

    /** The digest, in hex. */
    public String hex() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(lanes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** All lanes, in Base64, to be kept. */
    public String state() {
        return Base64.getEncoder().encodeToString(lanes);
    }

    private void move(String itemId, String hash, int times) {
        byte[] text = (itemId + '\n' + hash).getBytes(StandardCharsets.UTF_8);
        ShortBuffer own = shorts(lanes);
        ShortBuffer its = shorts(Shake128.of(text, BYTES));
        for (int lane = 0; lane < BYTES / Short.BYTES; lane++) {
            own.put(lane, (short) (own.get(lane) + times * its.get(lane)));
        }
    }

    private static ShortBuffer shorts(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
    }
}
