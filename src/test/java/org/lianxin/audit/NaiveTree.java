package org.lianxin.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** RFC 9162 section 2.1 word for word, over all leaves: slow, and independent of the real one. */
final class NaiveTree {

    private NaiveTree() {}

    /** MTH. */
    static byte[] root(List<byte[]> leaves) {
        int n = leaves.size();
        if (n == 0) {
            return sha256();
        }
        if (n == 1) {
            return sha256(new byte[] {0}, leaves.getFirst());
        }
        int k = split(n);
        return sha256(new byte[] {1}, root(leaves.subList(0, k)), root(leaves.subList(k, n)));
    }

    /** PATH. */
    static List<byte[]> path(int m, List<byte[]> leaves) {
        int n = leaves.size();
        if (n == 1) {
            return List.of();
        }
        int k = split(n);
        List<byte[]> path;
        if (m < k) {
            path = new ArrayList<>(path(m, leaves.subList(0, k)));
            path.add(root(leaves.subList(k, n)));
        } else {
            path = new ArrayList<>(path(m - k, leaves.subList(k, n)));
            path.add(root(leaves.subList(0, k)));
        }
        return path;
    }

    /** PROOF. */
    static List<byte[]> proof(int m, List<byte[]> leaves) {
        return subproof(m, leaves, true);
    }

    private static List<byte[]> subproof(int m, List<byte[]> leaves, boolean known) {
        int n = leaves.size();
        if (m == n) {
            return known ? List.of() : List.of(root(leaves));
        }
        int k = split(n);
        List<byte[]> proof;
        if (m <= k) {
            proof = new ArrayList<>(subproof(m, leaves.subList(0, k), known));
            proof.add(root(leaves.subList(k, n)));
        } else {
            proof = new ArrayList<>(subproof(m - k, leaves.subList(k, n), false));
            proof.add(root(leaves.subList(0, k)));
        }
        return proof;
    }

    private static int split(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }
}
