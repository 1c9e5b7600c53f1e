package org.lianxin.disclosure.assembly;

import org.lianxin.disclosure.CreditProfile;
import org.lianxin.disclosure.Honour;
import org.lianxin.disclosure.ListingShown;
import org.lianxin.disclosure.MeasureInForce;
import org.lianxin.disclosure.PathShown;
import org.lianxin.disclosure.PricingFactor;
import org.lianxin.disclosure.RulebookUsed;
import org.lianxin.disclosure.Standing;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.Listing;
import org.lianxin.rulebook.MeasureRule;
import org.lianxin.rulebook.Pricing;
import org.lianxin.subject.Organisation;
import org.lianxin.subject.Person;
import org.lianxin.subject.Role;
import org.lianxin.subject.Subject;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts one profile together from what was read. Pure: equal parts give equal profiles. */
final class ProfileAssembly {

    private final ListingJudge judge;
    private final Map<SubjectId, List<Listing>> listings;
    private final Instant knownAt;

    ProfileAssembly(ListingJudge judge, Map<SubjectId, List<Listing>> listings, Instant knownAt) {
        this.judge = judge;
        this.listings = listings;
        this.knownAt = knownAt;
    }

    CreditProfile profileOf(Subject subject) {
        Sheet sheet = new Sheet();
        List<Role> behind =
                switch (subject) {
                    case Organisation organisation -> organisation.roles();
                    case Person _ -> List.<Role>of();
                };
        for (JudgedListing own : inTerm(subject.id())) {
            sheet.addOwn(own, behind);
        }
        if (subject instanceof Person person) {
            rolesByOrganisation(person)
                    .forEach((id, roles) -> inTerm(id).forEach(l -> sheet.addReaching(l, roles)));
        }
        return new CreditProfile(
                subject,
                Shown.of(subject),
                judge.validAt(),
                knownAt,
                List.copyOf(sheet.standings),
                List.copyOf(sheet.listings),
                List.copyOf(sheet.measures),
                List.copyOf(sheet.honours),
                subject.roles().stream().map(Shown::of).toList(),
                List.copyOf(sheet.pricingFactors),
                List.copyOf(sheet.rulebooks));
    }

    /**
     * A person's roles by the organisation held at, in the order in which each was first joined.
     */
    static Map<SubjectId, List<Role>> rolesByOrganisation(Person person) {
        Map<SubjectId, List<Role>> byOrganisation = new LinkedHashMap<>();
        for (Role role : person.roles()) {
            byOrganisation
                    .computeIfAbsent(role.organisation().id(), id -> new ArrayList<>())
                    .add(role);
        }
        return byOrganisation;
    }

    private List<JudgedListing> inTerm(SubjectId subject) {
        return judge.inTerm(listings.getOrDefault(subject, List.of()));
    }

    /** What has been gathered for one profile so far. */
    private static final class Sheet {

        private final List<Standing> standings = new ArrayList<>();
        private final List<ListingShown> listings = new ArrayList<>();
        private final List<MeasureInForce> measures = new ArrayList<>();
        private final List<Honour> honours = new ArrayList<>();
        private final List<PricingFactor> pricingFactors = new ArrayList<>();
        private final Set<RulebookUsed> rulebooks = new LinkedHashSet<>();

        /**
         * A listing of the subject itself; {@code behind} are the roles at a listed organisation.
         */
        void addOwn(JudgedListing own, List<Role> behind) {
            ListingShown shown = own.shown();
            listings.add(shown);
            if (own.red()) {
                String category = shown.category();
                honours.add(new Honour(category == null ? shown.listName().zh() : category, shown));
            } else {
                standings.add(new Standing(shown, false, Summaries.direct(shown), List.of()));
            }
            for (Carried carried : own.carried()) {
                add(carried, own, false, own.paths(carried.rule(), behind));
            }
        }

        /** A listing of an organisation where the subject holds or held these roles. */
        void addReaching(JudgedListing listing, List<Role> roles) {
            List<PathShown> all = new ArrayList<>();
            for (Carried carried : listing.carried()) {
                List<PathShown> paths = listing.paths(carried.rule(), roles);
                if (!paths.isEmpty()) {
                    add(carried, listing, true, paths);
                    all.addAll(paths);
                }
            }
            if (!all.isEmpty()) {
                Bilingual summary = Summaries.reached(listing.shown(), all.getFirst());
                standings.add(new Standing(listing.shown(), true, summary, all));
            }
        }

        private void add(
                Carried carried, JudgedListing from, boolean reached, List<PathShown> paths) {
            MeasureRule rule = carried.rule();
            measures.add(new MeasureInForce(rule, from.shown(), reached, paths));
            rulebooks.add(carried.edition().used());
            Pricing pricing = rule.pricing();
            if (pricing != null) {
                pricingFactors.add(
                        new PricingFactor(
                                pricing.direction(),
                                pricing.strength(),
                                pricing.guidance(),
                                rule.code(),
                                rule.article(),
                                from.shown()));
            }
        }
    }
}
