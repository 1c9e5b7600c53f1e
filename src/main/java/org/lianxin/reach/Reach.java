package org.lianxin.reach;

import org.lianxin.kernel.Bilingual;
import org.lianxin.subject.Role;

/** Whether a measure reaches the holder of one role. */
public sealed interface Reach {

    /** It does, by this path. */
    record Reached(ReachPath path) implements Reach {}

    /** It would by this path, were the person's identity verified; as it is, it does not. */
    record Unconfirmed(ReachPath path) implements Reach {}

    /** It does not. */
    record NotReached(Role role, Reason reason) implements Reach {}

    /** Why a measure does not reach the holder of a role; the first that holds. */
    enum Reason {
        NOT_IN_TERM("列入不在有效期内", "the listing is not in term"),
        SUSPENDED("列入暂停执行", "the listing is suspended"),
        HONOUR_OF_THE_LISTED_ALONE("守信激励只及于列入主体本身", "a red list rewards the listed subject alone"),
        COURT_DEBTOR_ALONE(
                "单位被列为失信被执行人，不及于个人",
                "an organisation's entry as a dishonest debtor reaches no person"),
        LEFT_BEFORE("行为发生前已离任", "the person had left before the conduct"),
        JOINED_AFTER("行为发生后方任职", "the person joined after the conduct"),
        ROLE_NOT_NAMED("规定未列此职务", "the rule does not name this role"),
        NOT_FOUND_RESPONSIBLE("未被认定负有直接责任", "the person was not found directly responsible");

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
