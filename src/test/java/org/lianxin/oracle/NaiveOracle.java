package org.lianxin.oracle;

import org.jspecify.annotations.Nullable;
import org.lianxin.oracle.NaivePlan.Rule;
import org.lianxin.oracle.NaiveWorld.Days;
import org.lianxin.oracle.NaiveWorld.Entry;
import org.lianxin.oracle.NaiveWorld.Found;
import org.lianxin.oracle.NaiveWorld.Tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** Tells which measures stand against somebody on a day, by trying everything. */
final class NaiveOracle {

    private final List<NaivePlan> plans;
    private final NaiveWorld world;
    private final UnaryOperator<String> personLabel;

    NaiveOracle(List<NaivePlan> plans, NaiveWorld world, UnaryOperator<String> personLabel) {
        this.plans = plans;
        this.world = world;
        this.personLabel = personLabel;
    }

    /**
     * Lines, sorted: {@code listing|measure|SELF} for what stands against the subject itself, and
     * {@code listing|measure|person|role|title|first day|how} for each path: on an organisation
     * those to its persons, on a person those to itself.
     */
    List<String> measures(String subject, LocalDate day) {
        return lines(world.listings(), world.roles(), subject, day);
    }

    /** The same, where somebody has already picked what can concern the subject at all. */
    List<String> lines(List<Entry> listings, List<Tie> roles, String subject, LocalDate day) {
        List<String> lines = new ArrayList<>();
        for (Entry listing : listings) {
            if (!isInForce(listing, day)) {
                continue;
            }
            for (NaivePlan plan : plans) {
                if (!plan.firstDay().isAfter(day)
                        && (plan.lastDay() == null || !plan.lastDay().isBefore(day))
                        && (plan.city().equals(listing.city())
                                || (listing.court() && plan.city().equals(NaivePlan.NATION)))) {
                    for (Rule rule : plan.rules()) {
                        if (carries(plan, rule, listing, day)) {
                            tell(plan, rule, listing, roles, subject, day, lines);
                        }
                    }
                }
            }
        }
        Collections.sort(lines);
        return lines;
    }

    private void tell(
            NaivePlan plan,
            Rule rule,
            Entry listing,
            List<Tie> roles,
            String subject,
            LocalDate day,
            List<String> lines) {
        String start = listing.key() + "|" + rule.code() + "|";
        if (listing.subject().equals(subject)) {
            lines.add(start + "SELF");
        }
        for (Tie tie : roles) {
            boolean concerns = listing.subject().equals(subject) || tie.person().equals(subject);
            if (concerns && tie.organisation().equals(listing.subject())) {
                String how = how(plan, rule, listing, tie, day);
                if (how != null) {
                    lines.add(
                            start
                                    + personLabel.apply(tie.person())
                                    + "|"
                                    + tie.kind()
                                    + "|"
                                    + tie.title()
                                    + "|"
                                    + tie.held().first()
                                    + "|"
                                    + how);
                }
            }
        }
    }

    private static boolean isInForce(Entry listing, LocalDate day) {
        if (day.isBefore(listing.first())) {
            return false;
        }
        if (listing.last() != null && day.isAfter(listing.last())) {
            return false;
        }
        for (Days pause : listing.pauses()) {
            if (pause.has(day)) {
                return false;
            }
        }
        return true;
    }

    private static boolean carries(NaivePlan plan, Rule rule, Entry listing, LocalDate day) {
        String list = listing.list();
        boolean nation = plan.city().equals(NaivePlan.NATION);
        boolean courts = list.equals("COURT_DEBTOR") || list.equals("CONSUMPTION_RESTRICTION");
        if (list.equals("COURT_DEBTOR") && !nation && !plan.takesInCourtDebtors()) {
            return false;
        }
        if (list.equals("CONSUMPTION_RESTRICTION") && !nation) {
            return false;
        }
        if (!courts && !plan.keeps().contains(list)) {
            return false;
        }
        if (!rule.lists().contains(list)) {
            return false;
        }
        if (!rule.fits().contains(listing.organisation() ? "ORGANISATION" : "PERSON")) {
            return false;
        }
        String category =
                listing.category() == null ? null : plan.categoryOf().get(listing.category());
        if (!courts && !list.equals("RED")) {
            if (category == null) {
                return false;
            }
            if (!rule.categories().isEmpty() && !rule.categories().contains(category)) {
                return false;
            }
        }
        if (rule.needs().contains("REFUSAL") && !refuses(plan, listing)) {
            return false;
        }
        if (rule.needs().contains("BASIS")
                && (listing.basis() == null || listing.basis().isBlank())) {
            return false;
        }
        if (rule.needs().contains("PUBLICATION")
                && (listing.publishedOn() == null || listing.publishedOn().isAfter(day))) {
            return false;
        }
        return !(rule.mandatory() && listing.external() && plan.externalOnlyAdvises());
    }

    private static boolean refuses(NaivePlan plan, Entry listing) {
        if (listing.court()) {
            return listing.behaviour() != null
                    && listing.behaviour().contains("有履行能力而拒不履行")
                    && !"全部已履行".equals(listing.performance());
        }
        return listing.category() != null
                && !listing.list().equals("RED")
                && plan.refusals().contains(listing.category());
    }

    /** PLAIN or RESPONSIBLE if the measure reaches the holder of this role; null if not. */
    private @Nullable String how(NaivePlan plan, Rule rule, Entry listing, Tie tie, LocalDate day) {
        if (listing.list().equals("RED") || listing.list().equals("COURT_DEBTOR")) {
            return null;
        }
        if (!world.verified().contains(tie.person())) {
            return null;
        }
        boolean held = false;
        for (LocalDate conduct : conductDays(plan, listing)) {
            held = held || tie.held().has(conduct);
        }
        if (!held) {
            return null;
        }
        boolean responsible = false;
        for (Found found : listing.findings()) {
            if (found.person().equals(tie.person())
                    && found.words().equals("直接责任")
                    && !found.on().isAfter(day)) {
                responsible = true;
            }
        }
        Boolean onlyResponsible = rule.roles().get(tie.kind());
        if (onlyResponsible != null && !onlyResponsible) {
            return "PLAIN";
        }
        if (responsible && (onlyResponsible != null || rule.anyResponsible())) {
            return "RESPONSIBLE";
        }
        return null;
    }

    private static List<LocalDate> conductDays(NaivePlan plan, Entry listing) {
        if (plan.judgesAtListing() || listing.list().equals("CONSUMPTION_RESTRICTION")) {
            return List.of(listing.first());
        }
        Days conduct = listing.conduct();
        if (conduct == null) {
            return List.of(listing.conductDay());
        }
        List<LocalDate> days = new ArrayList<>();
        LocalDate last = conduct.last() == null ? conduct.first().plusYears(3) : conduct.last();
        for (LocalDate day = conduct.first(); !day.isAfter(last); day = day.plusDays(1)) {
            days.add(day);
        }
        return days;
    }
}
