package org.lianxin.remedy;

/** How a wrong entry is put right. */
public enum Correction {
    /** 撤销: it stands no longer. */
    WITHDRAWN,
    /** 更正: its source has handed in what is right, and that stands from now on. */
    CORRECTED
}
