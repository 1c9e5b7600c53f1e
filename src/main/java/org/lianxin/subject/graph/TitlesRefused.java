package org.lianxin.subject.graph;

/** The titles table cannot be used; nothing starts with it. */
final class TitlesRefused extends RuntimeException {

    TitlesRefused(String file, int line, String zh, String en) {
        super(file + ":" + line + " " + zh + "。 " + file + ":" + line + " " + en + ".");
    }
}
