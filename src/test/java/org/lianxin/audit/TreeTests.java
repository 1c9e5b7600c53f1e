package org.lianxin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;

class TreeTests {

    /** The leaves of the test trees that Certificate Transparency logs are checked with. */
    private static final List<String> LEAVES =
            List.of(
                    "",
                    "00",
                    "10",
                    "2021",
                    "3031",
                    "40414243",
                    "5051525354555657",
                    "606162636465666768696a6b6c6d6e6f");

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void hasTheRootsOfTheKnownTrees(int size, String root) {
        GrownTree tree = new GrownTree();
        LEAVES.subList(0, size).forEach(leaf -> tree.add(HexFormat.of().parseHex(leaf)));

        assertThat(tree.root().hex()).isEqualTo(root);
        assertThat(tree.ofSize(size).root().hex()).isEqualTo(root);
    }

    @Test
    void rootsAndProofsAreThoseOfTheDefinition() {
        GrownTree tree = GrownTree.of(70);
        for (int size = 1; size <= 70; size++) {
            List<byte[]> leaves = tree.leaves.subList(0, size);
            assertThat(tree.ofSize(size).root().bytes()).isEqualTo(NaiveTree.root(leaves));
            for (int i = 0; i < size; i++) {
                assertThat(tree.ofSize(size).inclusion(i).path())
                        .isEqualTo(hashes(NaiveTree.path(i, leaves)));
            }
            for (int from = 1; from <= size; from++) {
                assertThat(tree.ofSize(size).consistency(from).path())
                        .isEqualTo(hashes(NaiveTree.proof(from, leaves)));
            }
        }
    }

    @Test
    void agreesWithTheDefinitionAcrossTiles() {
        SplittableRandom random = new SplittableRandom(7);
        GrownTree tree = GrownTree.of(2_100);
        for (int round = 0; round < 60; round++) {
            int size = round < 8 ? 254 + round : 1 + random.nextInt(2_100);
            List<byte[]> leaves = tree.leaves.subList(0, size);
            int index = random.nextInt(size);
            int from = 1 + random.nextInt(size);
            assertThat(tree.ofSize(size).root().bytes()).isEqualTo(NaiveTree.root(leaves));
            assertThat(tree.ofSize(size).inclusion(index).path())
                    .isEqualTo(hashes(NaiveTree.path(index, leaves)));
            assertThat(tree.ofSize(size).consistency(from).path())
                    .isEqualTo(hashes(NaiveTree.proof(from, leaves)));
        }
    }

    @Test
    void theEdgeHasTheRootOfThatSizeAtEverySize() {
        GrownTree tree = new GrownTree();
        for (int size = 0; size < 1_100; size++) {
            assertThat(tree.root()).isEqualTo(tree.ofSize(size).root());
            tree.add(new byte[] {(byte) size});
        }
    }

    @Test
    void growsOverTheThirdLevelOfTiles() {
        int size = 65_536 + 300;
        GrownTree tree = GrownTree.of(size);

        TiledTree tiled = tree.ofSize(size);
        assertThat(tree.root()).isEqualTo(tiled.root());
        assertThat(tiled.inclusion(65_535).proves(tree.hashes.get(65_535), tree.root())).isTrue();
        assertThat(tiled.inclusion(65_600).proves(tree.hashes.get(65_600), tree.root())).isTrue();
        assertThat(tiled.consistency(65_536).proves(tree.ofSize(65_536).root(), tree.root()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 600, 65_535, 65_536, 65_537})
    void anEdgeIsMadeAgainFromItsTiles(int size) {
        GrownTree tree = GrownTree.of(size);
        List<Hashes> tiles = new ArrayList<>();
        for (int level = 0; level < RightEdge.levels(size); level++) {
            Hashes tile = Hashes.NONE;
            long filled = ((long) size >> (Tile.HEIGHT * level)) - RightEdge.width(size, level);
            for (int i = 0; i < RightEdge.width(size, level); i++) {
                long first = (filled + i) << (Tile.HEIGHT * level);
                tile = tile.with(range(tree, first, 1L << (Tile.HEIGHT * level)));
            }
            tiles.add(tile);
        }

        RightEdge again = RightEdge.of(size, tiles);

        assertThat(again.root()).isEqualTo(tree.root());
        again.append(tree.hashes.isEmpty() ? TreeHash.EMPTY : tree.hashes.getFirst());
        tree.edge().append(tree.hashes.isEmpty() ? TreeHash.EMPTY : tree.hashes.getFirst());
        assertThat(again.root()).isEqualTo(tree.root());
    }

    @Test
    void anEdgeTakesNoTilesOfAnotherTree() {
        assertThatThrownBy(() -> RightEdge.of(2, List.of(Hashes.NONE.with(TreeHash.EMPTY))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TreeHash range(GrownTree tree, long from, long count) {
        return TreeHash.of(
                NaiveTree.root(tree.leaves.subList((int) from, (int) (from + count))), 0);
    }

    private static List<TreeHash> hashes(List<byte[]> bytes) {
        return bytes.stream().map(hash -> TreeHash.of(hash, 0)).toList();
    }
}
