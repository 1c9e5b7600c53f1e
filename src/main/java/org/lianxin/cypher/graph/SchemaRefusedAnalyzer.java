package org.lianxin.cypher.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the gateway which constraint file is at odds with the graph. */
final class SchemaRefusedAnalyzer extends AbstractFailureAnalyzer<SchemaRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SchemaRefused cause) {
        return new FailureAnalysis(
                "图结构与约束文件不符，启动中止 / the graph's schema and the constraint files differ, the start is"
                        + " stopped:\n"
                        + cause.getMessage(),
                "请换用建立该图的程序版本，或者改正该文件，再重新启动；图未被改动。 / Use the version that made this graph, or"
                        + " mend the file, and start again; the graph was not changed.",
                cause);
    }
}
