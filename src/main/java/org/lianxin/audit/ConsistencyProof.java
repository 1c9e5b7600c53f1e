package org.lianxin.audit;

import java.util.List;

/**
 * Proof that the later tree holds all of the earlier one, unchanged and in its order (RFC 9162
 * section 2.1.4).
 */
public record ConsistencyProof(long from, long to, List<TreeHash> path) {

    public ConsistencyProof {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("a tree only grows");
        }
        path = List.copyOf(path);
    }

    /** Whether it proves that the tree of the earlier root grew into that of the later one. */
    public boolean proves(TreeHash earlier, TreeHash later) {
        return ProofCheck.consistency(this, earlier, later);
    }
}
