package org.lianxin.audit;

import org.jspecify.annotations.Nullable;

import java.util.Iterator;

/** How proofs are verified: the algorithms of RFC 9162 sections 2.1.3.2 and 2.1.4.2. */
final class ProofCheck {

    private ProofCheck() {}

    static boolean inclusion(InclusionProof proof, TreeHash leaf, TreeHash root) {
        long place = proof.index();
        long last = proof.size() - 1;
        TreeHash hash = leaf;
        for (TreeHash neighbour : proof.path()) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                hash = TreeHash.node(neighbour, hash);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                hash = TreeHash.node(hash, neighbour);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    static boolean consistency(ConsistencyProof proof, TreeHash earlier, TreeHash later) {
        if (proof.from() == proof.to()) {
            return proof.path().isEmpty() && earlier.equals(later);
        }
        if (proof.from() == 0) {
            return proof.path().isEmpty() && earlier.equals(TreeHash.EMPTY);
        }
        Iterator<TreeHash> path = proof.path().iterator();
        boolean whole = Long.bitCount(proof.from()) == 1;
        TreeHash first = whole ? earlier : next(path);
        return first != null && climbs(proof, first, path, earlier, later);
    }

    private static boolean climbs(
            ConsistencyProof proof,
            TreeHash first,
            Iterator<TreeHash> path,
            TreeHash earlier,
            TreeHash later) {
        long place = proof.from() - 1;
        long last = proof.to() - 1;
        while ((place & 1) == 1) {
            place >>= 1;
            last >>= 1;
        }
        TreeHash from = first;
        TreeHash to = first;
        while (path.hasNext()) {
            TreeHash neighbour = path.next();
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                from = TreeHash.node(neighbour, from);
                to = TreeHash.node(neighbour, to);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                to = TreeHash.node(to, neighbour);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && from.equals(earlier) && to.equals(later);
    }

    private static @Nullable TreeHash next(Iterator<TreeHash> path) {
        return path.hasNext() ? path.next() : null;
    }
}
