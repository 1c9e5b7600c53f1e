package org.lianxin.audit.graph;

import org.lianxin.audit.AuditUnavailable;
import org.lianxin.cypher.GraphFailure;

import java.util.function.Supplier;

/** What goes wrong with the graph, in the words of the log. */
final class LogReading {

    private LogReading() {}

    static <T> T read(Supplier<T> question) {
        try {
            return question.get();
        } catch (GraphFailure failure) {
            throw new AuditUnavailable("the audit log was not read", failure);
        }
    }
}
