package org.lianxin.audit;

import java.util.Arrays;
import java.util.Base64;

/** Neighbouring hashes of one height, at most a tile full. Immutable. */
public final class Hashes {

    /** None. */
    public static final Hashes NONE = new Hashes(new byte[0]);

    private final byte[] bytes;

    private Hashes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hashes of a full tile as {@link Tile#base64()} writes them. */
    public static Hashes ofBase64(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (bytes.length != Tile.WIDTH * TreeHash.BYTES) {
            throw new IllegalArgumentException("a tile holds 256 hashes");
        }
        return new Hashes(bytes);
    }

    static Hashes of(byte[] bytes, int count) {
        return new Hashes(Arrays.copyOf(bytes, count * TreeHash.BYTES));
    }

    public int count() {
        return bytes.length / TreeHash.BYTES;
    }

    public TreeHash get(int index) {
        return TreeHash.of(bytes, index * TreeHash.BYTES);
    }

    /** The first of them alone. */
    public Hashes first(int count) {
        return count == count() ? this : of(bytes, count);
    }

    /** These and then that one. */
    public Hashes with(TreeHash last) {
        byte[] more = Arrays.copyOf(bytes, bytes.length + TreeHash.BYTES);
        last.writeTo(more, bytes.length);
        return new Hashes(more);
    }

    /** The root over {@code count} hashes from {@code from} on, where {@code count} is 2^n. */
    TreeHash root(int from, int count) {
        if (count == 1) {
            return get(from);
        }
        int half = count / 2;
        return TreeHash.node(root(from, half), root(from + half, half));
    }

    byte[] bytes() {
        return bytes;
    }
}
