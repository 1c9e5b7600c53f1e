package org.lianxin.subject.graph;

/** A secret key for person identities is missing or cannot be used; nothing starts without it. */
final class IdentityRefused extends RuntimeException {

    IdentityRefused(String zh, String en) {
        super(zh + " " + en);
    }
}
