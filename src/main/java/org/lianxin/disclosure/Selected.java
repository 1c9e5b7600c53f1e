package org.lianxin.disclosure;

import org.lianxin.access.DataCategory;
import org.lianxin.access.Mode;
import org.lianxin.kernel.SubjectId;

import java.util.List;
import java.util.Set;

/**
 * What a question selects of each subject it names. It follows from the question alone, so whether
 * a subject is refused tells nothing of what is recorded about it.
 */
public interface Selected {

    /** The kinds of facts for which an authority beyond the public is looked for. */
    Set<DataCategory> wanted(SubjectId subject);

    /**
     * What it selects and the footing does not cover, as {@code Type.field}; empty if all is.
     *
     * @param categories the kinds of facts that the footing holds
     */
    List<String> refused(SubjectId subject, Mode mode, Set<DataCategory> categories);
}
