package org.lianxin.exchange;

/** Whether a bell rings. */
public enum BellState {
    /** It rings whenever its feed has come further. */
    ON,
    /** It failed too often and rings no more, until it is switched on again. */
    DEAD,
    /** Its owner took it down. */
    TAKEN_DOWN
}
