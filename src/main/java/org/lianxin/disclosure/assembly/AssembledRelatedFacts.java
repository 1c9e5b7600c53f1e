package org.lianxin.disclosure.assembly;

import org.lianxin.access.DataCategory;
import org.lianxin.access.Permit;
import org.lianxin.disclosure.CreditProfile;
import org.lianxin.disclosure.RelatedFact;
import org.lianxin.disclosure.RelatedFacts;
import org.lianxin.kernel.Found;
import org.lianxin.kernel.RoleKind;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.Listing;
import org.lianxin.listing.Listings;
import org.lianxin.subject.Organisation;
import org.lianxin.subject.Person;
import org.lianxin.subject.Role;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Related facts of many profiles from one question about listings. */
final class AssembledRelatedFacts implements RelatedFacts {

    /** Those who run an organisation, whose own debts a lender may want to know of. */
    private static final Set<RoleKind> RUNNING =
            EnumSet.of(
                    RoleKind.LEGAL_REPRESENTATIVE,
                    RoleKind.PRINCIPAL,
                    RoleKind.PERSON_IN_CHARGE,
                    RoleKind.ACTUAL_CONTROLLER);

    private final Listings listings;
    private final RulesInForce rules;
    private final StillServed served;

    AssembledRelatedFacts(Listings listings, RulesInForce rules, StillServed served) {
        this.listings = listings;
        this.rules = rules;
        this.served = served;
    }

    @Override
    public List<List<RelatedFact>> of(Permit permit, List<CreditProfile> profiles) {
        Set<SubjectId> others = new LinkedHashSet<>();
        profiles.forEach(
                profile -> relating(profile).forEach(role -> others.add(other(profile, role))));
        if (others.isEmpty()) {
            return profiles.stream().map(profile -> List.<RelatedFact>of()).toList();
        }
        Found<Map<SubjectId, List<Listing>>> found = listings.of(permit, others);
        Map<Moment, Facts> moments = new HashMap<>();
        List<List<RelatedFact>> facts = new ArrayList<>(profiles.size());
        for (CreditProfile profile : profiles) {
            Facts known =
                    moments.computeIfAbsent(
                            new Moment(profile.validAt(), profile.knownAt()),
                            moment ->
                                    new Facts(
                                            new ListingJudge(rules, moment.validAt()),
                                            served.of(found, moment.knownAt())));
            facts.add(known.masked(profile));
        }
        return facts;
    }

    /** The roles that tie the profile's subject to those whose listings are told beside it. */
    private static List<Role> relating(CreditProfile profile) {
        return switch (profile.known()) {
            case Person person -> person.roles();
            case Organisation organisation ->
                    organisation.roles().stream()
                            .filter(role -> RUNNING.contains(role.kind()))
                            .filter(role -> role.person().verified())
                            .filter(role -> role.held().contains(profile.validAt()))
                            .toList();
        };
    }

    private static SubjectId other(CreditProfile profile, Role role) {
        return switch (profile.known()) {
            case Person _ -> role.organisation().id();
            case Organisation _ -> role.person().id();
        };
    }

    private record Moment(LocalDate validAt, Instant knownAt) {}

    private record Facts(ListingJudge judge, Map<SubjectId, List<Listing>> listings) {

        /** Somebody else's listings, which no footing shows as published. */
        List<RelatedFact> masked(CreditProfile profile) {
            return profile.access().inFull(DataCategory.RELATED)
                    ? of(profile).stream()
                            .map(fact -> MaskedPersons.in(fact, profile.access().mode()))
                            .toList()
                    : List.of();
        }

        private List<RelatedFact> of(CreditProfile profile) {
            List<RelatedFact> facts = new ArrayList<>();
            switch (profile.known()) {
                case Person person ->
                        ProfileAssembly.rolesByOrganisation(person)
                                .forEach(
                                        (id, roles) ->
                                                NoEffect.onPerson(inTerm(id), roles)
                                                        .forEach(facts::add));
                case Organisation _ -> {
                    Set<SubjectId> told = new LinkedHashSet<>();
                    for (Role role : relating(profile)) {
                        if (told.add(role.person().id())) {
                            facts.addAll(NoEffect.onOrganisation(inTerm(role.person().id()), role));
                        }
                    }
                }
            }
            return List.copyOf(facts);
        }

        private List<JudgedListing> inTerm(SubjectId subject) {
            return judge.inTerm(listings.getOrDefault(subject, List.of()));
        }
    }
}
