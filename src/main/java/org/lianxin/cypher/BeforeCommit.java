package org.lianxin.cypher;

import java.util.Set;

/**
 * What takes part in every write that changed something others follow: it is told in the same
 * transaction, after the work and before the commit. So what it writes is there if the change is,
 * and never without it; if it fails, nothing is changed.
 *
 * <p>Beans of this type are found by themselves. What they touch in turn is told to nobody.
 */
@FunctionalInterface
public interface BeforeCommit {

    /** Takes part; {@code touched} is never empty, in the order in which it was touched. */
    void follow(Writing writing, Set<Touched> touched);
}
