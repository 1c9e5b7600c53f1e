package org.lianxin.subject.graph;

/** Something without which the registry cannot be read rightly is missing or wrong. */
abstract sealed class StartRefused extends RuntimeException permits IdentityRefused, TitlesRefused {

    StartRefused(String message) {
        super(message);
    }

    /** What to do about it, in Chinese and English. */
    abstract String advice();
}
