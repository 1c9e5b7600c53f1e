package org.lianxin.subject.graph;

/** What happens to whoever is named for the first time. */
enum Newcomers {
    RECORDED,
    REFUSED
}
