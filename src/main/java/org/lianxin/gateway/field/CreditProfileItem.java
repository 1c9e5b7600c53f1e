package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.disclosure.CreditProfile;
import org.lianxin.gateway.TypedError;
import org.lianxin.kernel.Bilingual;

/**
 * The answer to one item of a batch.
 *
 * @param index place in the question, from 0
 * @param profile only when found
 * @param refusal only when not found
 */
record CreditProfileItem(
        int index, Outcome outcome, @Nullable CreditProfile profile, @Nullable Refusal refusal) {

    /** Outcomes of one item, as {@code ItemOutcome} names them. */
    enum Outcome {
        FOUND,
        UNKNOWN,
        REFUSED
    }

    /** Why an item has no profile, in the words that a failed request would have. */
    record Refusal(String code, Bilingual message, Bilingual help) {}

    static CreditProfileItem found(int index, CreditProfile profile) {
        return new CreditProfileItem(index, Outcome.FOUND, profile, null);
    }

    static CreditProfileItem without(int index, Outcome outcome, TypedError error) {
        var code = error.code();
        return new CreditProfileItem(
                index, outcome, null, new Refusal(code.name(), code.message(), code.help()));
    }
}
