package org.lianxin.rulebook.files;

import org.lianxin.rulebook.RulebookFlaws;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows whoever starts the gateway the list of flaws instead of a stack trace. */
class RulebookFlawsAnalyzer extends AbstractFailureAnalyzer<RulebookFlaws> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RulebookFlaws cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "请改正以上各处后重新启动。 / Correct each of them and start again.",
                cause);
    }
}
