package org.lianxin.audit;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What must be known of a tree to append to it: on each level the hashes of the tile that is not
 * full yet. From them follows the root. Not safe for use by several threads.
 */
public final class RightEdge {

    private final List<Builder> levels = new ArrayList<>();
    private long size;

    private RightEdge(long size) {
        this.size = size;
    }

    /** Of the tree without leaves. */
    public static RightEdge empty() {
        return new RightEdge(0);
    }

    /**
     * Of a tree whose unfilled tiles are known.
     *
     * @param tiles from level 0 up, as many as {@link #levels(long)}, each as wide as {@link
     *     #width(long, int)}
     */
    public static RightEdge of(long size, List<Hashes> tiles) {
        RightEdge edge = new RightEdge(size);
        for (int level = 0; level < levels(size); level++) {
            Hashes tile = tiles.get(level);
            if (tile.count() != width(size, level)) {
                throw new IllegalArgumentException("the tile does not fit the tree");
            }
            edge.levels.add(new Builder(tile));
        }
        return edge;
    }

    /** How many levels of tiles a tree of that size has. */
    public static int levels(long size) {
        int levels = 0;
        for (long rest = size; rest > 0; rest >>= Tile.HEIGHT) {
            levels++;
        }
        return levels;
    }

    /** How many hashes stand in the unfilled tile of a level. */
    public static int width(long size, int level) {
        return (int) ((size >> (Tile.HEIGHT * level)) % Tile.WIDTH);
    }

    public long size() {
        return size;
    }

    /** One that can go its own way. */
    public RightEdge copy() {
        RightEdge copy = new RightEdge(size);
        levels.forEach(level -> copy.levels.add(new Builder(level.hashes())));
        return copy;
    }

    /** Appends a leaf; the tiles that it fills, from below, mostly none. */
    public List<Tile> append(TreeHash leaf) {
        List<Tile> filled = new ArrayList<>(0);
        TreeHash hash = leaf;
        for (int level = 0; ; level++) {
            if (level == levels.size()) {
                levels.add(new Builder(Hashes.NONE));
            }
            Builder builder = levels.get(level);
            builder.add(hash);
            if (builder.count < Tile.WIDTH) {
                break;
            }
            long number = size >> (Tile.HEIGHT * (level + 1));
            Tile tile = new Tile(level, number, builder.hashes());
            builder.count = 0;
            filled.add(tile);
            hash = tile.root();
        }
        size++;
        return filled;
    }

    /** The root of the tree. */
    public TreeHash root() {
        TreeHash root = null;
        for (Builder level : levels) {
            root = level.joinedTo(root);
        }
        return root == null ? TreeHash.EMPTY : root;
    }

    private static final class Builder {

        private final byte[] bytes = new byte[Tile.WIDTH * TreeHash.BYTES];
        private int count;

        Builder(Hashes hashes) {
            count = hashes.count();
            System.arraycopy(hashes.bytes(), 0, bytes, 0, hashes.bytes().length);
        }

        void add(TreeHash hash) {
            hash.writeTo(bytes, count * TreeHash.BYTES);
            count++;
        }

        Hashes hashes() {
            return Hashes.of(bytes, count);
        }

        /** Full subtrees from right to left, each joined to all that is right of it. */
        @Nullable TreeHash joinedTo(@Nullable TreeHash right) {
            TreeHash joined = right;
            Hashes hashes = hashes();
            int end = count;
            while (end > 0) {
                int width = Integer.lowestOneBit(end);
                TreeHash root = hashes.root(end - width, width);
                joined = joined == null ? root : TreeHash.node(root, joined);
                end -= width;
            }
            return joined;
        }
    }
}
