package org.lianxin.remedy;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Bilingual;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What becomes of a request for repair. */
public sealed interface RepairOutcome {

    /**
     * It is repaired.
     *
     * @param duties what must be done beside, each once
     * @param article of the plan, or of the national order
     */
    record Repaired(Effect effect, Set<Duty> duties, String article) implements RepairOutcome {
        public Repaired {
            duties = Set.copyOf(duties);
        }
    }

    /** It is not, or not yet: all reasons at once. */
    record NotRepaired(List<Missing> missing) implements RepairOutcome {
        public NotRepaired {
            missing = List.copyOf(missing);
        }
    }

    /** The executing court decides. */
    record SentToCourt(String article) implements RepairOutcome {}

    /** What repair does. */
    enum Effect {
        /** 不再作为联合惩戒对象 */
        NO_LONGER_A_TARGET,
        /** 减轻或者解除: what is left is the implementer's decision. */
        REDUCED_OR_LIFTED,
        /** 终止公示、停止共享和使用、解除失信惩戒措施 together. */
        ALL_ENDS
    }

    /** What must be done beside the repair. */
    enum Duty {
        /** The record leaves the system of joint sanctions. */
        REMOVE_FROM_SYSTEM,
        /** The initiator publishes the statement of repair. */
        PUBLISH_STATEMENT,
        /** Every connected platform hides it at the same time. */
        MASK_EVERYWHERE
    }

    /**
     * One thing that is missing.
     *
     * @param from the first day on which it can be asked; null where time is not the matter
     */
    record Missing(Reason reason, String article, @Nullable LocalDate from) {}

    /** What can be missing. */
    enum Reason {
        NOT_MADE_GOOD("尚未纠正失信行为、消除不良影响", "the conduct is not yet put right"),
        ANOTHER_DECIDES("应向认定单位提出", "it is asked of the body that recognised the conduct"),
        NO_EVIDENCE("未提供证据", "no proof is brought"),
        NO_COMMITMENT("未提交信用承诺书", "no written commitment is brought"),
        TOO_EARLY("最短公示期未满", "the minimum publicity has not passed"),
        NATURAL_PERSONS_ONLY("公益服务方式仅适用于个人", "public service is a way for natural persons only"),
        NO_PUBLIC_SERVICE("该市方案没有规定公益服务方式", "the city's plan knows no repair by public service");

        private final String zh;
        private final String en;

        Reason(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public Bilingual text() {
            return new Bilingual(zh, en);
        }
    }
}
