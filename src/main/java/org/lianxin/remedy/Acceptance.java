package org.lianxin.remedy;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Bilingual;
import org.lianxin.rulebook.Due;
import org.lianxin.rulebook.Switches;

import java.util.List;

/** What becomes of a dispute that came in. */
public sealed interface Acceptance {

    /**
     * It is accepted 受理.
     *
     * @param receiver who has it
     * @param verifier whom the receiver must tell, and who verifies
     * @param suspends whether the measures resting on the entry rest until the outcome
     * @param sameGroundAgain whether it would suspend, had this ground not been decided on before
     * @param annotated whether readers are told that the entry is disputed
     * @param due by when it is to be decided
     * @param article of the plan
     */
    record Accepted(
            Switches.Party receiver,
            Switches.Party verifier,
            boolean suspends,
            boolean sameGroundAgain,
            boolean annotated,
            Due due,
            String article)
            implements Acceptance {}

    /** It is the executing court's; nothing is suspended here. */
    record SentToCourt(Due due, List<NextRemedy> next) implements Acceptance {
        public SentToCourt {
            next = List.copyOf(next);
        }
    }

    /**
     * It cannot be accepted as it is.
     *
     * @param to who would receive it; null where that is not the matter
     */
    record NotAccepted(Reason reason, Switches.@Nullable Party to, @Nullable String article)
            implements Acceptance {}

    /** Why a dispute is not accepted as it is. */
    enum Reason {
        NOT_WRITTEN("应当书面提出", "it must be in writing"),
        ANOTHER_RECEIVES("应向另一单位提出", "another body receives it"),
        NOT_EX_OFFICIO(
                "该市方案没有规定主动发现", "the city's plan knows no dispute that the authority begins"),
        NOT_PROVIDED("该市方案没有规定异议", "the city's plan provides no dispute");

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
