package org.lianxin.oracle;

import org.lianxin.oracle.NaivePlan.Rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The courts' rules, noted down by hand from 法释〔2017〕7号 and 法释〔2015〕17号. */
final class CourtsPlan {

    private CourtsPlan() {}

    static NaivePlan noted() {
        List<Rule> rules = new ArrayList<>();
        for (String code : List.of("N01", "N02", "N03")) {
            rules.add(court(code, "COURT_DEBTOR", Map.of(), false));
        }
        Map<String, Boolean> restricted = new TreeMap<>();
        restricted.put("LEGAL_REPRESENTATIVE", false);
        restricted.put("PRINCIPAL", false);
        restricted.put("ACTUAL_CONTROLLER", false);
        rules.add(court("XF01", "CONSUMPTION_RESTRICTION", restricted, true));
        return new NaivePlan(
                NaivePlan.NATION,
                LocalDate.of(2015, 7, 22),
                null,
                Set.of(),
                Map.of(),
                Set.of(),
                false,
                false,
                true,
                rules);
    }

    private static Rule court(
            String code, String list, Map<String, Boolean> roles, boolean anyResponsible) {
        return new Rule(
                code,
                true,
                Set.of(list),
                FivePlans.fits("OP"),
                Set.of(),
                Set.of(),
                roles,
                anyResponsible);
    }
}
