package org.lianxin.disclosure.assembly;

import org.lianxin.access.DataCategory;
import org.lianxin.disclosure.CreditProfile;
import org.lianxin.disclosure.DisclosureAccess;
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
    private final Publication publication;

    ProfileAssembly(ListingJudge judge, View view, Publication publication) {
        this.judge = judge;
        this.listings = view.listings();
        this.knownAt = view.knownAt();
        this.publication = publication;
    }

    /** What the footing lets be shown of the subject; persons are masked as it demands. */
    CreditProfile profileOf(Subject subject, DisclosureAccess access) {
        Sheet sheet = new Sheet(access);
        List<Role> behind =
                switch (subject) {
                    case Organisation organisation -> organisation.roles();
                    case Person _ -> List.<Role>of();
                };
        for (JudgedListing own : inTerm(subject.id())) {
            sheet.addOwn(own, publication, behind);
        }
        if (subject instanceof Person person) {
            rolesByOrganisation(person)
                    .forEach((id, roles) -> inTerm(id).forEach(l -> sheet.addReaching(l, roles)));
        }
        CreditProfile profile =
                new CreditProfile(
                        subject,
                        access,
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
        return MaskedPersons.in(profile);
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

        private final DisclosureAccess access;
        private final List<Standing> standings = new ArrayList<>();
        private final List<ListingShown> listings = new ArrayList<>();
        private final List<MeasureInForce> measures = new ArrayList<>();
        private final List<Honour> honours = new ArrayList<>();
        private final List<PricingFactor> pricingFactors = new ArrayList<>();
        private final Set<RulebookUsed> rulebooks = new LinkedHashSet<>();

        Sheet(DisclosureAccess access) {
            this.access = access;
        }

        /**
         * A listing of the subject itself; {@code behind} are the roles at a listed organisation.
         */
        void addOwn(JudgedListing own, Publication publication, List<Role> behind) {
            // Asked last: what is told in full need not be published.
            boolean whole =
                    access.inFull(DataCategory.LISTINGS)
                            && access.inFull(DataCategory.MEASURES)
                            && access.inFull(DataCategory.PRICING);
            boolean published = !whole && publication.shows(own.listing());
            if (published || access.inFull(DataCategory.LISTINGS)) {
                addListed(own);
            }
            for (Carried carried : own.carried()) {
                add(carried, own, published, own.paths(carried.rule(), behind), false);
            }
        }

        private void addListed(JudgedListing own) {
            ListingShown shown = own.shown();
            listings.add(shown);
            if (own.red()) {
                String category = shown.category();
                honours.add(new Honour(category == null ? shown.listName().zh() : category, shown));
            } else {
                standings.add(new Standing(shown, false, Summaries.direct(shown), List.of()));
            }
        }

        /** A listing of an organisation where the subject holds or held these roles. */
        void addReaching(JudgedListing listing, List<Role> roles) {
            List<PathShown> all = new ArrayList<>();
            for (Carried carried : listing.carried()) {
                List<PathShown> paths = listing.paths(carried.rule(), roles);
                if (!paths.isEmpty()) {
                    add(carried, listing, false, paths, true);
                    all.addAll(paths);
                }
            }
            if (!all.isEmpty() && access.inFull(DataCategory.LISTINGS)) {
                Bilingual summary = Summaries.reached(listing.shown(), all.getFirst());
                standings.add(new Standing(listing.shown(), true, summary, all));
            }
        }

        private void add(
                Carried carried,
                JudgedListing from,
                boolean published,
                List<PathShown> paths,
                boolean reached) {
            MeasureRule rule = carried.rule();
            if (published || access.inFull(DataCategory.MEASURES)) {
                measures.add(new MeasureInForce(rule, from.shown(), reached, paths));
                rulebooks.add(carried.edition().used());
            }
            if (access.inFull(DataCategory.PRICING)) {
                carried.pricingFactor(from.shown())
                        .ifPresent(
                                factor -> {
                                    rulebooks.add(carried.edition().used());
                                    pricingFactors.add(factor);
                                });
            }
        }
    }
}
