package org.lianxin.audit;

import org.lianxin.kernel.Bilingual;

/**
 * Something in a copy of the log that is not as it was signed.
 *
 * @param from index of the first entry that it may concern
 * @param until index after the last one
 */
public record LogFlaw(Kind kind, long from, long until) {

    /** What was found. */
    public enum Kind {
        CHECKPOINT("检查点的签名不成立", "a checkpoint is not signed by this log's key"),
        CONTRADICTION("两个检查点互相矛盾", "two checkpoints of one size have different roots"),
        FORM("不是一条记录的规范形式", "not the canonical form of an entry"),
        PLACE("序号不连续：有缺失、添加或者调换", "an entry is missing, added or moved"),
        CHAIN("与该主体的上一条记录接不上", "does not follow the entry before it about its subject"),
        CONTENT("内容与签名时不同", "an entry is not what was signed"),
        END_MISSING("末尾缺少已签名的记录", "entries that were signed are missing at the end"),
        UNSIGNED("末尾有未签名的记录", "entries at the end were never signed");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public Bilingual text() {
            return new Bilingual(zh, en);
        }
    }
}
