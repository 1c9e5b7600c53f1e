package org.lianxin.subject;

import org.lianxin.access.Permit;
import org.lianxin.kernel.Found;

import java.util.Collection;
import java.util.Map;

/** The subjects of the registry, with the roles between them. */
public interface Subjects {

    /**
     * Reads subjects by whatever names them.
     *
     * @return a reading for every key, in the order asked
     */
    Found<Map<SubjectKey, SubjectReading>> read(
            Permit permit, Collection<? extends SubjectKey> keys);
}
