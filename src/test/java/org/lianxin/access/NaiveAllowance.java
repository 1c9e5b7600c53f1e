package org.lianxin.access;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.OrganisationId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The rules on allowances, told a second time and plainly: which texts may come out, as {@code MODE
 * claim} or {@code denied REASON}. Where several consents do equally, each may be chosen.
 */
final class NaiveAllowance {

    private NaiveAllowance() {}

    static Set<String> expected(Situation s) {
        boolean organisation = s.subject() instanceof OrganisationId;
        String kind = s.permit().caller().kind().name();
        if (kind.equals("CREDIT_OFFICE")) {
            return Set.of("SUPERVISION null");
        }
        if (kind.equals("SUBJECT")) {
            return s.self() ? Set.of("SELF null") : fallback(organisation, Set.of("NOT_SELF"));
        }
        Purpose purpose = s.permit().purpose().orElse(null);
        if (kind.equals("AGENCY") || kind.equals("COURT")) {
            if (s.permit().matter().isEmpty()) {
                return fallback(organisation, Set.of("MATTER_MISSING"));
            }
            Set<Purpose> tasks =
                    kind.equals("COURT")
                            ? Set.of(Purpose.JUDICIAL_ENFORCEMENT)
                            : Set.of(
                                    Purpose.APPROVAL,
                                    Purpose.SUPERVISION,
                                    Purpose.PUBLIC_PROCUREMENT,
                                    Purpose.FISCAL_FUNDS,
                                    Purpose.PUBLIC_SERVICE,
                                    Purpose.HONOURS);
            return purpose != null && tasks.contains(purpose)
                    ? Set.of("SHARED null")
                    : fallback(organisation, Set.of("PURPOSE_NOT_STATUTORY"));
        }
        if (organisation && s.wanted().isEmpty()) {
            return Set.of("PUBLIC null");
        }
        Set<String> possible = new HashSet<>();
        int most = -1;
        List<String> lacks = new ArrayList<>();
        for (Consent c : s.consents()) {
            String lack = lack(c, s, purpose);
            if (lack != null) {
                lacks.add(lack);
                continue;
            }
            int covered = 0;
            for (DataCategory wanted : s.wanted()) {
                covered += c.terms().categories().contains(wanted) ? 1 : 0;
            }
            if (covered > most) {
                most = covered;
                possible.clear();
            }
            if (covered == most) {
                possible.add("AUTHORISED " + c.id());
            }
        }
        if (!possible.isEmpty()) {
            return possible;
        }
        for (String near :
                List.of(
                        "USED_UP",
                        "WRONG_CATEGORY",
                        "NOT_YET_VALID",
                        "EXPIRED",
                        "REVOKED",
                        "WRONG_PURPOSE",
                        "NO_CONSENT")) {
            if (lacks.contains(near)) {
                return fallback(organisation, Set.of(near));
            }
        }
        return fallback(organisation, Set.of("NO_CONSENT"));
    }

    private static Set<String> fallback(boolean organisation, Set<String> reasons) {
        return organisation ? Set.of("PUBLIC null") : Set.of("denied " + reasons.iterator().next());
    }

    private static @Nullable String lack(Consent c, Situation s, @Nullable Purpose purpose) {
        LocalDate until = Objects.requireNonNull(c.terms().validity().until());
        if (!c.subject().value().equals(s.subject().value())
                || !c.grantee().equals(AllowanceWorld.ASKER)) {
            return "NO_CONSENT";
        }
        if (purpose == null || !c.terms().purposes().contains(purpose)) {
            return "WRONG_PURPOSE";
        }
        if (c.state() == ConsentState.REVOKED) {
            return "REVOKED";
        }
        if (s.today().compareTo(c.terms().validity().from()) < 0) {
            return "NOT_YET_VALID";
        }
        if (s.today().compareTo(until) >= 0) {
            return "EXPIRED";
        }
        if (!s.wanted().isEmpty()
                && s.wanted().stream().noneMatch(c.terms().categories()::contains)) {
            return "WRONG_CATEGORY";
        }
        Integer max = c.terms().usesMax();
        Integer perDay = c.terms().usesPerDayMax();
        boolean day = s.today().equals(c.uses().lastDay());
        if (max != null && c.uses().total() >= max) {
            return "USED_UP";
        }
        return perDay != null && day && c.uses().onLastDay() >= perDay ? "USED_UP" : null;
    }
}
