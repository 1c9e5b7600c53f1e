package org.lianxin.gateway.field;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Bilingual;
import org.lianxin.rulebook.Switches.Party;

/** Whom to turn to, or who is told, in words. */
final class PartyNames {

    private static final Bilingual ALL_WHO_ACTED =
            new Bilingual("所有执行措施的配合单位", "all bodies that acted on it");

    private PartyNames() {}

    /** {@code null} stands for all bodies that acted. */
    static Bilingual of(@Nullable Party party) {
        return switch (party) {
            case null -> ALL_WHO_ACTED;
            case INITIATOR ->
                    new Bilingual("发起（列入）部门", "the department that initiated the listing");
            case IMPLEMENTER ->
                    new Bilingual("执行措施的部门", "the department that carries out the measure");
            case PROVIDER -> new Bilingual("信息提供单位", "the unit that supplied the information");
            case PLATFORM -> new Bilingual("公共信用信息平台", "the public credit platform");
            case CREDIT_OFFICE -> new Bilingual("信用办", "the credit office");
        };
    }
}
