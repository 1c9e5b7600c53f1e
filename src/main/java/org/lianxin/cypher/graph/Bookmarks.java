package org.lianxin.cypher.graph;

import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;

import java.io.Serial;
import java.util.Set;

/**
 * What this gateway has seen committed: a server that has not got so far waits before it answers.
 * One that never gets there, because it was restored from an older copy, would wait in vain.
 */
final class Bookmarks implements BookmarkManager {

    @Serial private static final long serialVersionUID = 1L;

    private volatile BookmarkManager kept = none();

    @Override
    public void updateBookmarks(Set<Bookmark> previous, Set<Bookmark> reached) {
        kept.updateBookmarks(previous, reached);
    }

    @Override
    public Set<Bookmark> getBookmarks() {
        return kept.getBookmarks();
    }

    /** For when what they name is lost. */
    void forget() {
        kept = none();
    }

    private static BookmarkManager none() {
        return BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
    }
}
