package org.lianxin.disclosure;

import org.lianxin.kernel.Bilingual;
import org.lianxin.subject.OrganisationSummary;

import java.util.List;

/** The answer to one item of a question for profiles; each item answers for itself. */
public sealed interface ProfileOutcome {

    record Found(CreditProfile profile) implements ProfileOutcome {}

    /** Nobody is recorded under that key. */
    record Unknown() implements ProfileOutcome {}

    /** A legacy identifier that leads to several organisations; to be asked by unified code. */
    record Ambiguous(List<OrganisationSummary> candidates) implements ProfileOutcome {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    record Refused(Refusal refusal) implements ProfileOutcome {}

    /** Why a question is not answered. */
    enum Refusal {
        FUTURE_VALID_AT("不能查询未来某日的情况", "a day in the future cannot be asked about"),
        FUTURE_KNOWN_AT("不能以未来的时刻为已知", "an instant in the future is not known yet");

        private final String zh;
        private final String en;

        Refusal(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public Bilingual reason() {
            return new Bilingual(zh, en);
        }
    }
}
