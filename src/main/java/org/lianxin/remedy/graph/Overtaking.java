package org.lianxin.remedy.graph;

import org.lianxin.remedy.CaseRefusal;
import org.lianxin.remedy.CaseStep;

import java.util.List;

/** What an officer is told who decided on a version that is no longer the last. */
final class Overtaking {

    private Overtaking() {}

    static CaseRefusal.Overtaken of(List<CaseStep> history, long seen) {
        return new CaseRefusal.Overtaken(
                history.getLast().version(),
                history.stream().filter(step -> step.version() > seen).toList());
    }
}
