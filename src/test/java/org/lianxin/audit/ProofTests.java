package org.lianxin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Every proof is believed, and none that says anything else. */
class ProofTests {

    private static final GrownTree TREE = GrownTree.of(300);

    @Test
    void believesEveryInclusion() {
        for (int size = 1; size <= 130; size++) {
            TreeHash root = TREE.ofSize(size).root();
            for (int i = 0; i < size; i++) {
                assertThat(TREE.ofSize(size).inclusion(i).proves(TREE.hashes.get(i), root))
                        .isTrue();
            }
        }
    }

    @Test
    void believesEveryConsistency() {
        for (int to = 0; to <= 130; to++) {
            TreeHash root = TREE.ofSize(to).root();
            for (int from = 0; from <= to; from++) {
                ConsistencyProof proof = TREE.ofSize(to).consistency(from);
                assertThat(proof.proves(TREE.ofSize(from).root(), root)).isTrue();
            }
        }
    }

    @Test
    void refusesAnInclusionOfAnythingElse() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 400; round++) {
            int size = 2 + random.nextInt(298);
            int index = random.nextInt(size);
            InclusionProof proof = TREE.ofSize(size).inclusion(index);
            TreeHash leaf = TREE.hashes.get(index);
            TreeHash root = TREE.ofSize(size).root();
            int other = (index + 1 + random.nextInt(size - 1)) % size;

            assertThat(proof.proves(TREE.hashes.get(other), root)).isFalse();
            assertThat(proof.proves(leaf, TREE.ofSize(size - 1).root())).isFalse();
            assertThat(new InclusionProof(other, size, proof.path()).proves(leaf, root)).isFalse();
            for (List<TreeHash> tampered : tampered(proof.path(), random)) {
                assertThat(new InclusionProof(index, size, tampered).proves(leaf, root)).isFalse();
            }
        }
    }

    @Test
    void refusesAConsistencyOfAnythingElse() {
        SplittableRandom random = new SplittableRandom(2);
        for (int round = 0; round < 400; round++) {
            int to = 3 + random.nextInt(297);
            int from = 1 + random.nextInt(to - 1);
            ConsistencyProof proof = TREE.ofSize(to).consistency(from);
            TreeHash earlier = TREE.ofSize(from).root();
            TreeHash later = TREE.ofSize(to).root();

            assertThat(proof.proves(TREE.ofSize(from - 1).root(), later)).isFalse();
            assertThat(proof.proves(earlier, TREE.ofSize(to - 1).root())).isFalse();
            assertThat(proof.proves(later, earlier)).isFalse();
            for (List<TreeHash> tampered : tampered(proof.path(), random)) {
                assertThat(new ConsistencyProof(from, to, tampered).proves(earlier, later))
                        .isFalse();
            }
        }
    }

    @Test
    void anEmptyTreeGrowsIntoAnyTreeAndIsNoOther() {
        ConsistencyProof proof = TREE.ofSize(5).consistency(0);

        assertThat(proof.proves(TreeHash.EMPTY, TREE.ofSize(5).root())).isTrue();
        assertThat(proof.proves(TREE.ofSize(1).root(), TREE.ofSize(5).root())).isFalse();
    }

    @Test
    void aTreeIsConsistentWithItselfAlone() {
        ConsistencyProof proof = new ConsistencyProof(5, 5, List.of());

        assertThat(proof.proves(TREE.ofSize(5).root(), TREE.ofSize(5).root())).isTrue();
        assertThat(proof.proves(TREE.ofSize(4).root(), TREE.ofSize(5).root())).isFalse();
    }

    @Test
    void refusesPlacesOutsideATree() {
        assertThatThrownBy(() -> new InclusionProof(5, 5, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ConsistencyProof(6, 5, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** One hash changed, one left out, one too many, two in the wrong order. */
    private static List<List<TreeHash>> tampered(List<TreeHash> path, SplittableRandom random) {
        List<List<TreeHash>> all = new ArrayList<>();
        List<TreeHash> longer = new ArrayList<>(path);
        longer.add(TreeHash.EMPTY);
        all.add(longer);
        if (!path.isEmpty()) {
            int at = random.nextInt(path.size());
            List<TreeHash> changed = new ArrayList<>(path);
            changed.set(at, TreeHash.EMPTY);
            all.add(changed);
            List<TreeHash> shorter = new ArrayList<>(path);
            shorter.remove(at);
            all.add(shorter);
        }
        if (path.size() > 1) {
            List<TreeHash> swapped = new ArrayList<>(path);
            swapped.set(0, path.get(1));
            swapped.set(1, path.get(0));
            all.add(swapped);
        }
        return all;
    }
}
