package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the gateway what is wrong and what to do, instead of a stack trace. */
final class PeerLinksRefusedAnalyzer extends AbstractFailureAnalyzer<PeerLinksRefused> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PeerLinksRefused cause) {
        return new FailureAnalysis(cause.getMessage(), cause.advice(), cause);
    }
}
