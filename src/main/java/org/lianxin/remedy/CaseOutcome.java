package org.lianxin.remedy;

/**
 * What became of what somebody wanted done with a case.
 *
 * @param <C> the kind of case
 */
public sealed interface CaseOutcome<C> {

    /** It stands like this; the same again for the same key. */
    record Done<C>(C value) implements CaseOutcome<C> {}

    /** Nothing was changed. */
    record Refused<C>(CaseRefusal why) implements CaseOutcome<C> {}

    static <C> CaseOutcome<C> refused(CaseRefusal.Reason reason) {
        return new Refused<>(new CaseRefusal.For(reason));
    }
}
