package org.lianxin.cypher;

/**
 * What keeps something that it read in the graph: told to forget it once the graph was found to be
 * an older copy of itself. Nothing is asked or written meanwhile.
 *
 * <p>Beans of this type are found by themselves.
 */
@FunctionalInterface
public interface AfterLoss {

    /** Forgets all. Never fails, and asks the graph nothing. */
    void forget();
}
