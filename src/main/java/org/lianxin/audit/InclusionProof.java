package org.lianxin.audit;

import java.util.List;

/**
 * Proof that a leaf stands at an index of the tree of a size (RFC 9162 section 2.1.3).
 *
 * @param path the neighbours' hashes from the leaf up to the root
 */
public record InclusionProof(long index, long size, List<TreeHash> path) {

    public InclusionProof {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("an index is within its tree");
        }
        path = List.copyOf(path);
    }

    /** Whether it proves this leaf under this root. */
    public boolean proves(TreeHash leaf, TreeHash root) {
        return ProofCheck.inclusion(this, leaf, root);
    }
}
