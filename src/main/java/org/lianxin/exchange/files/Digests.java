package org.lianxin.exchange.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest by which a file's content is known. */
final class Digests {

    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
