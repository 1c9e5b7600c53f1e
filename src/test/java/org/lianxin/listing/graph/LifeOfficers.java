package org.lianxin.listing.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.conduct.Rows.AUTHORITY;
import static org.lianxin.conduct.Rows.CODE;
import static org.lianxin.conduct.Rows.COMPANY;
import static org.lianxin.conduct.Rows.penalty;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerKind;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.RegisteredPermits;
import org.lianxin.access.Scope;
import org.lianxin.conduct.graph.TestConduct;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.Decider;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.Life;
import org.lianxin.listing.LifeOutcome;
import org.lianxin.listing.LifeRegister;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.LifeSteps;
import org.lianxin.listing.Listing;
import org.lianxin.listing.ListingLife;
import org.lianxin.listing.Listings;
import org.lianxin.listing.Lives;
import org.lianxin.listing.PriorNotice;
import org.lianxin.listing.Proposal;
import org.lianxin.listing.StepWanted;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.rulebook.files.ShippedRulebooks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Officers of one authority in one city, with a penalised company before them. */
final class LifeOfficers {

    static final SubjectId LISTED = new OrganisationId(CODE);
    static final String OTHER_AUTHORITY = "11440800M74768696E";
    static final String DOCUMENT = "罚1";
    static final LocalDate PENALTY = LocalDate.of(2026, 9, 1);
    static final LocalDate PROPOSED = LocalDate.of(2026, 10, 1);
    static final LocalDate ANSWER_BY = LocalDate.of(2026, 10, 12);
    static final LocalDate PLACED = LocalDate.of(2026, 10, 13);
    static final Interval TERM = Interval.closedOn(PLACED, LocalDate.of(2029, 10, 12));
    static final PriorNotice NOTICE =
            new PriorNotice(LocalDate.of(2026, 10, 2), ANSWER_BY, true, true, true, true);

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneOffset.UTC);

    final Transactions transactions = TestDoor.transactions(CLOCK);
    final Lives lives = TestListings.lives(TestDoor.questions());
    final Listings listings = TestListings.listings(TestDoor.questions());
    final LifeSteps steps = TestListings.lifeSteps();
    final City city;
    final LifeRegister register;

    private int keys;

    private LifeOfficers(String city, Rulebooks rulebooks) {
        this.city = new City(city);
        this.register = TestListings.lifeRegister(transactions, rulebooks);
        var row = penalty(COMPANY, DOCUMENT, PENALTY, Filings.file(1).line(2));
        transactions.write(writing -> TestConduct.register().record(writing, List.of(row)));
    }

    static LifeOfficers in(String city) {
        return new LifeOfficers(city, ShippedRulebooks.all());
    }

    static LifeOfficers in(String city, Rulebooks rulebooks) {
        return new LifeOfficers(city, rulebooks);
    }

    ListKind blackList() {
        return city.key().equals("ganzhou") ? ListKind.SERIOUS_DISHONESTY : ListKind.BLACK;
    }

    Proposal proposal(ListKind list, @Nullable String category, String document) {
        return new Proposal(
                LISTED,
                "湛江市甲有限公司",
                null,
                list,
                city,
                category,
                document,
                list == ListKind.RED ? PENALTY : null,
                "安全生产法（试点引用）",
                null,
                null);
    }

    LifeOutcome propose(Proposal proposal) {
        return register.propose(permit(), key(), proposal, PROPOSED, by("甲"), "处罚决定");
    }

    ListingLife proposed() {
        return moved(propose(proposal(blackList(), "安全生产", DOCUMENT)));
    }

    ListingLife noticed() {
        ListingLife listing = proposed();
        return moved(take(listing, new LifeStep.ServeNotice(NOTICE)));
    }

    ListingLife placed() {
        ListingLife listing = noticed();
        return moved(take(listing, new LifeStep.Place(TERM, PLACED)));
    }

    ListingLife redProposed() {
        return moved(propose(proposal(ListKind.RED, "诚信典型", "守1")));
    }

    LifeOutcome take(ListingLife listing, LifeStep step) {
        return take(permit(), key(), listing, step);
    }

    LifeOutcome take(Permit permit, MutationKey key, ListingLife listing, LifeStep step) {
        var wanted = new StepWanted(step, listing.life().version(), by("甲"), "处罚决定");
        return register.take(permit, key, listing.id(), wanted);
    }

    /** As another module takes a step, in its own transaction. */
    Life.Outcome follow(ListingLife listing, LifeStep step) {
        var wanted = new StepWanted(step, listing.life().version(), by("乙"), "异议");
        return transactions.write(writing -> steps.take(writing, listing.id(), wanted));
    }

    ListingLife followed(ListingLife listing, LifeStep step) {
        assertThat(follow(listing, step)).isInstanceOf(Life.Outcome.Moved.class);
        return life(listing.id());
    }

    ListingLife ended(ListingLife listing, EndReason reason, LocalDate on) {
        return moved(take(listing, new LifeStep.End(reason, on)));
    }

    ListingLife life(String listing) {
        return life(listing, recordedUpTo());
    }

    ListingLife life(String listing, Instant at) {
        return Objects.requireNonNull(
                lives.of(permit(), List.of(listing)).asKnownAt(at).get(listing));
    }

    List<Listing> listings() {
        return listings(recordedUpTo());
    }

    List<Listing> listings(Instant at) {
        return Objects.requireNonNull(
                listings.of(permit(), Set.of(LISTED)).asKnownAt(at).get(LISTED));
    }

    Instant recordedUpTo() {
        return listings.of(permit(), Set.of(LISTED)).recordedUpTo();
    }

    Permit permit() {
        return permit(AUTHORITY, CallerKind.AGENCY);
    }

    Permit permit(String code, CallerKind kind) {
        var caller = new Caller("demo", code, kind, Set.of(Scope.CREDIT_READ));
        return RegisteredPermits.doingIn(city, caller, UnifiedCode.of(code), Scope.CREDIT_READ);
    }

    MutationKey key() {
        return new MutationKey("demo", "officers-" + keys++);
    }

    static Decider by(String officer) {
        return new Decider("试点市场监督管理局", AUTHORITY, officer, null);
    }

    static ListingLife moved(LifeOutcome outcome) {
        assertThat(outcome).isInstanceOf(LifeOutcome.Moved.class);
        return ((LifeOutcome.Moved) outcome).life();
    }
}
