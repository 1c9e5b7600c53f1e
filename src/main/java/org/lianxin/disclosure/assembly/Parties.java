package org.lianxin.disclosure.assembly;

import org.lianxin.kernel.Bilingual;
import org.lianxin.rulebook.Switches;

import java.util.List;
import java.util.stream.Collectors;

/** Whom to turn to, in words; several pass a matter on in their order. */
final class Parties {

    private Parties() {}

    static Bilingual of(List<Switches.Party> parties) {
        return new Bilingual(
                parties.stream().map(Parties::zh).collect(Collectors.joining("，转")),
                parties.stream().map(Parties::en).collect(Collectors.joining(", which asks ")));
    }

    private static String zh(Switches.Party party) {
        return switch (party) {
            case INITIATOR -> "发起（列入）部门";
            case IMPLEMENTER -> "执行措施的部门";
            case PROVIDER -> "信息提供单位核实";
            case PLATFORM -> "公共信用信息平台";
            case CREDIT_OFFICE -> "信用办";
        };
    }

    private static String en(Switches.Party party) {
        return switch (party) {
            case INITIATOR -> "the department that initiated the listing";
            case IMPLEMENTER -> "the department that carries out the measure";
            case PROVIDER -> "the unit that supplied the information to verify it";
            case PLATFORM -> "the public credit platform";
            case CREDIT_OFFICE -> "the credit office";
        };
    }
}
