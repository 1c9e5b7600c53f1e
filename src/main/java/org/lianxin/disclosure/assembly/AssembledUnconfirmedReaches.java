package org.lianxin.disclosure.assembly;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Permit;
import org.lianxin.disclosure.Refusal;
import org.lianxin.disclosure.UnconfirmedAnswer;
import org.lianxin.disclosure.UnconfirmedReach;
import org.lianxin.disclosure.UnconfirmedReaches;
import org.lianxin.kernel.Found;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.Listing;
import org.lianxin.listing.ListingAuthorities;
import org.lianxin.reach.Reach;
import org.lianxin.subject.Role;
import org.lianxin.subject.Subject;
import org.lianxin.subject.SubjectKey;
import org.lianxin.subject.SubjectReading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Unverified persons under the caller's own listings. */
final class AssembledUnconfirmedReaches implements UnconfirmedReaches {

    private final ListingAuthorities authorities;
    private final ConsistentReading reading;
    private final RulesInForce rules;
    private final AskedMoment asked;

    AssembledUnconfirmedReaches(
            ListingAuthorities authorities,
            ConsistentReading reading,
            RulesInForce rules,
            AskedMoment asked) {
        this.authorities = authorities;
        this.reading = reading;
        this.rules = rules;
        this.asked = asked;
    }

    @Override
    public UnconfirmedAnswer read(
            Permit permit, @Nullable LocalDate validAt, @Nullable Instant knownAt) {
        Optional<Refusal> refusal = asked.refusal(validAt, knownAt);
        if (refusal.isPresent()) {
            return new UnconfirmedAnswer.Refused(refusal.get());
        }
        String own = permit.caller().organisation();
        if (own == null) {
            return new UnconfirmedAnswer.Told(List.of());
        }
        Found<Set<SubjectId>> placed = authorities.placedBy(permit, own);
        Instant latest = AskedMoment.latest(knownAt);
        Instant seen = placed.recordedUpTo().isBefore(latest) ? placed.recordedUpTo() : latest;
        View view = reading.read(permit, organisations(placed.asKnownAt(seen)), seen);
        ListingJudge judge = new ListingJudge(rules, asked.day(validAt));
        List<UnconfirmedReach> reaches = new ArrayList<>();
        for (SubjectReading subject : view.readings().values()) {
            if (subject instanceof SubjectReading.Known(Subject known)) {
                for (JudgedListing listing : judge.inTerm(placedBy(own, known, view))) {
                    known.roles()
                            .forEach(role -> unconfirmed(listing, role).ifPresent(reaches::add));
                }
            }
        }
        return new UnconfirmedAnswer.Told(reaches);
    }

    /** A person's own listing reaches nobody else, so only organisations are asked about. */
    private static List<SubjectKey> organisations(Set<SubjectId> placed) {
        List<SubjectKey> keys = new ArrayList<>();
        for (SubjectId id : placed) {
            if (id instanceof OrganisationId(var code)) {
                keys.add(new SubjectKey.ByUnifiedCode(code));
            }
        }
        return keys;
    }

    private static List<Listing> placedBy(String own, Subject subject, View view) {
        return view.listings().getOrDefault(subject.id(), List.of()).stream()
                .filter(listing -> own.equals(listing.authorityCode()))
                .toList();
    }

    private static Optional<UnconfirmedReach> unconfirmed(JudgedListing listing, Role role) {
        List<String> codes = new ArrayList<>();
        for (Carried carried : listing.carried()) {
            if (listing.reach().decide(carried.rule(), role) instanceof Reach.Unconfirmed) {
                codes.add(carried.rule().code());
            }
        }
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnconfirmedReach(listing.shown(), Shown.of(role), codes));
    }
}
