package org.lianxin.subject.graph;

/** The titles table cannot be used; nothing starts with it. */
final class TitlesRefused extends StartRefused {

    TitlesRefused(String file, int line, String zh, String en) {
        super(file + ":" + line + " " + zh + "。 " + en + ".");
    }

    @Override
    String advice() {
        return "请更正职务表后再启动。\nCorrect the titles table and start again.";
    }
}
