package org.lianxin.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A tree grown leaf by leaf, whose tiles are kept in memory. */
final class GrownTree {

    final List<byte[]> leaves = new ArrayList<>();
    final List<TreeHash> hashes = new ArrayList<>();
    private final Map<String, Tile> full = new HashMap<>();
    private final RightEdge edge = RightEdge.empty();

    static GrownTree of(int size) {
        GrownTree tree = new GrownTree();
        for (int i = 0; i < size; i++) {
            tree.add(("leaf " + i).getBytes(StandardCharsets.UTF_8));
        }
        return tree;
    }

    void add(byte[] leaf) {
        leaves.add(leaf);
        TreeHash hash = TreeHash.leaf(leaf);
        hashes.add(hash);
        for (Tile tile : edge.append(hash)) {
            full.put(tile.level() + "/" + tile.number(), tile);
        }
    }

    TreeHash root() {
        return edge.root();
    }

    RightEdge edge() {
        return edge;
    }

    TiledTree ofSize(int size) {
        return new TiledTree(size, (level, number, width) -> tile(level, number, size));
    }

    /** As much of it as a tree of that size has. */
    private Hashes tile(int level, long number, int size) {
        Hashes hashes = Hashes.NONE;
        long count = Math.min(Tile.WIDTH, (size >> (Tile.HEIGHT * level)) - number * Tile.WIDTH);
        for (int i = 0; i < count; i++) {
            long place = number * Tile.WIDTH + i;
            hashes =
                    hashes.with(
                            level == 0
                                    ? this.hashes.get((int) place)
                                    : Objects.requireNonNull(full.get((level - 1) + "/" + place))
                                            .root());
        }
        return hashes;
    }
}
