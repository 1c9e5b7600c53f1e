package org.lianxin.oracle;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One city's rules, or the nation's, as a person would note them down.
 *
 * @param keeps the names of the lists it keeps
 * @param categoryOf category code by the wording that names it
 * @param refusals wordings that themselves say "can perform and refuses"
 */
record NaivePlan(
        String city,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Set<String> keeps,
        Map<String, String> categoryOf,
        Set<String> refusals,
        boolean takesInCourtDebtors,
        boolean externalOnlyAdvises,
        boolean judgesAtListing,
        List<Rule> rules) {

    static final String NATION = "national";

    /**
     * A measure.
     *
     * @param fits ORGANISATION, PERSON
     * @param categories empty for all
     * @param needs REFUSAL, BASIS, PUBLICATION
     * @param roles for each role it names, whether only the directly responsible are meant
     */
    record Rule(
            String code,
            boolean mandatory,
            Set<String> lists,
            Set<String> fits,
            Set<String> categories,
            Set<String> needs,
            Map<String, Boolean> roles,
            boolean anyResponsible) {}
}
