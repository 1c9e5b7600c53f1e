package org.lianxin.remedy;

import org.lianxin.cypher.Writing;

import java.util.Collection;
import java.util.List;

/** What bodies did because of listings; asked while a wrong one is being put right. */
public interface ActionsTaken {

    /** All that was carried out because of these listings, known to this transaction. */
    List<ActionTaken> becauseOf(Writing writing, Collection<String> listings);
}
