package org.lianxin.exchange;

import org.lianxin.kernel.ListKind;

/** The lists that courts keep; a debtor can stand on both, and each is synced by itself. */
public enum CourtList {
    /** 失信被执行人 (法释〔2017〕7号). */
    COURT_DEBTOR(ListKind.COURT_DEBTOR),
    /** 限制消费 (法释〔2015〕17号). */
    CONSUMPTION_RESTRICTION(ListKind.CONSUMPTION_RESTRICTION);

    private final ListKind kind;

    CourtList(ListKind kind) {
        this.kind = kind;
    }

    public ListKind kind() {
        return kind;
    }
}
