package org.lianxin.exchange;

/** What a recipient did after it was told. */
public enum RecallDone {
    /** It uses it no longer 停止使用. */
    STOPPED_USING,
    /** It deleted what it kept 删除留存. */
    DELETED_COPIES,
    /** It brought what it kept up to date 更新留存. */
    UPDATED_COPIES,
    /** It looked again at what it had decided, and it stands 复核. */
    REVIEWED_DECISION,
    /** It changed what it had decided 变更决定. */
    CHANGED_DECISION,
    /** It told those to whom it had passed it on 告知下游. */
    PASSED_ON,
    /** It kept nothing and had used nothing 未留存、未使用. */
    NOTHING_KEPT
}
