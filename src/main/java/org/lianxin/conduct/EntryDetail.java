package org.lianxin.conduct;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** What a decision says, by kind. Amounts are in 万元, exact. */
public sealed interface EntryDetail {

    EntryKind kind();

    /**
     * A penalty.
     *
     * @param category kind of conduct 违法行为类型
     * @param basis the provisions cited 处罚依据
     * @param penaltyKinds 处罚类别, as filed, one by one
     * @param certificate licence suspended or revoked, name and number
     */
    record Penalty(
            @Nullable String category,
            @Nullable String facts,
            @Nullable String basis,
            List<String> penaltyKinds,
            @Nullable String content,
            @Nullable BigDecimal fineWan,
            @Nullable BigDecimal confiscatedWan,
            @Nullable String certificate)
            implements EntryDetail {

        public Penalty {
            penaltyKinds = List.copyOf(penaltyKinds);
        }

        @Override
        public EntryKind kind() {
            return EntryKind.PENALTY;
        }
    }

    /**
     * A licence.
     *
     * @param category kind of licence 许可类别
     * @param documentName name of the decision document
     */
    record Licence(
            @Nullable String category,
            @Nullable String documentName,
            @Nullable String licenceName,
            @Nullable String licenceNumber,
            @Nullable String content)
            implements EntryDetail {

        @Override
        public EntryKind kind() {
            return EntryKind.LICENCE;
        }
    }
}
