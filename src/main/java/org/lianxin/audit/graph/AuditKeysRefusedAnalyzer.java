package org.lianxin.audit.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the gateway what is missing and what to do, instead of a stack trace. */
final class AuditKeysRefusedAnalyzer extends AbstractFailureAnalyzer<AuditKeysRefused> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, AuditKeysRefused cause) {
        return new FailureAnalysis(cause.getMessage(), cause.advice(), cause);
    }
}
