package org.lianxin.audit;

import java.util.Base64;

/**
 * A full tile: 256 neighbouring hashes of one height, as C2SP {@code tlog-tiles} cuts the tree.
 * Level 0 holds leaf hashes, level 1 the roots of the tiles of level 0, and so on. Once full it
 * never changes.
 */
public final class Tile {

    /** Hashes in a full tile. */
    public static final int WIDTH = 256;

    /** How many levels of the tree one tile spans: 256 is 2 to the power of this. */
    public static final int HEIGHT = 8;

    private final int level;
    private final long number;
    private final Hashes hashes;

    Tile(int level, long number, Hashes hashes) {
        if (hashes.count() != WIDTH) {
            throw new IllegalArgumentException("a tile holds 256 hashes");
        }
        this.level = level;
        this.number = number;
        this.hashes = hashes;
    }

    public int level() {
        return level;
    }

    /** Its place among the tiles of its level, from 0. */
    public long number() {
        return number;
    }

    /** All its hashes in one text. */
    public String base64() {
        return Base64.getEncoder().encodeToString(hashes.bytes());
    }

    /** The hash of all that is below it. */
    public TreeHash root() {
        return hashes.root(0, WIDTH);
    }
}
