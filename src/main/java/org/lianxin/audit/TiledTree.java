package org.lianxin.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A tree of one size, read tile by tile: makes the proofs of RFC 9162 sections 2.1.3.1 and 2.1.4.1.
 */
public final class TiledTree {

    private final long size;
    private final Source source;

    public TiledTree(long size, Source source) {
        this.size = size;
        this.source = source;
    }

    /** Where the tiles are. */
    @FunctionalInterface
    public interface Source {

        /**
         * The first hashes of a tile.
         *
         * @param width how many are needed at least, up to {@link Tile#WIDTH}
         */
        Hashes tile(int level, long number, int width);
    }

    public TreeHash root() {
        return size == 0 ? TreeHash.EMPTY : hash(0, size);
    }

    /** The proof that a leaf stands at that index. */
    public InclusionProof inclusion(long index) {
        List<TreeHash> fromAbove = new ArrayList<>();
        long from = 0;
        long until = size;
        while (until - from > 1) {
            long middle = from + split(until - from);
            if (index < middle) {
                fromAbove.add(hash(middle, until));
                until = middle;
            } else {
                fromAbove.add(hash(from, middle));
                from = middle;
            }
        }
        Collections.reverse(fromAbove);
        return new InclusionProof(index, size, fromAbove);
    }

    /** The proof that this tree holds its own first part of size {@code earlier}. */
    public ConsistencyProof consistency(long earlier) {
        List<TreeHash> fromAbove = new ArrayList<>();
        if (earlier > 0 && earlier < size) {
            long from = 0;
            long until = size;
            while (until != earlier) {
                long middle = from + split(until - from);
                if (earlier <= middle) {
                    fromAbove.add(hash(middle, until));
                    until = middle;
                } else {
                    fromAbove.add(hash(from, middle));
                    from = middle;
                }
            }
            if (from > 0) {
                fromAbove.add(hash(from, until));
            }
        }
        Collections.reverse(fromAbove);
        return new ConsistencyProof(earlier, size, fromAbove);
    }

    /** The greatest power of two that is smaller. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }

    /** The hash over a range that begins where a subtree of its width would begin. */
    private TreeHash hash(long from, long until) {
        long count = until - from;
        if (Long.bitCount(count) == 1) {
            return subtree(Long.numberOfTrailingZeros(count), from);
        }
        long middle = from + split(count);
        return TreeHash.node(hash(from, middle), hash(middle, until));
    }

    private TreeHash subtree(int height, long from) {
        int level = height / Tile.HEIGHT;
        long first = from >> (Tile.HEIGHT * level);
        long number = first / Tile.WIDTH;
        int start = (int) (first % Tile.WIDTH);
        int count = 1 << (height % Tile.HEIGHT);
        return source.tile(level, number, start + count).root(start, count);
    }
}
