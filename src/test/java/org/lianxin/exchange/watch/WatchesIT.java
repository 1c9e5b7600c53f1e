package org.lianxin.exchange.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianxin.exchange.watch.WatchWorld.ASSOCIATION;
import static org.lianxin.exchange.watch.WatchWorld.BANK;
import static org.lianxin.exchange.watch.WatchWorld.BOTH;
import static org.lianxin.exchange.watch.WatchWorld.COMPANY;
import static org.lianxin.exchange.watch.WatchWorld.OTHER;
import static org.lianxin.exchange.watch.WatchWorld.OTHER_BANK;
import static org.lianxin.exchange.watch.WatchWorld.TODAY;
import static org.lianxin.exchange.watch.WatchWorld.consent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianxin.access.CallerKind;
import org.lianxin.access.Consent;
import org.lianxin.access.DataCategory;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.Purpose;
import org.lianxin.access.graph.TestConsents;
import org.lianxin.conduct.Rows;
import org.lianxin.exchange.Coverage;
import org.lianxin.exchange.EntryFooting;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedOp;
import org.lianxin.exchange.FeedPage;
import org.lianxin.exchange.RemovalReason;
import org.lianxin.exchange.SnapshotOutcome;
import org.lianxin.exchange.Watch;
import org.lianxin.exchange.WatchOutcome;
import org.lianxin.exchange.WatchedFeed;
import org.lianxin.exchange.WatchedSubject;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.PersonKey;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeStep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Who is watched, and what the feeds of those who watch hold. */
@Tag("slow")
class WatchesIT {

    private static final FeedKey PORTFOLIO = WatchedFeed.PORTFOLIO.of(BANK);

    private WatchWorld world;

    @BeforeEach
    void empty() {
        world = new WatchWorld();
    }

    @Test
    void tellsALenderWhatTheSubjectConsentsToAndTakesItBackWithTheConsent() {
        world.list(Rows.COMPANY, "（2026）粤0800执1号", TODAY);
        Consent given = world.grant(COMPANY, BANK, consent(BOTH, Purpose.LOAN_MONITORING));
        assertThat(portfolio(BANK)).as("not watched yet").isEmpty();

        assertThat(world.watch(BANK, COMPANY)).doesNotContain(Optional.empty());
        String item = only(portfolio(BANK));
        assertThat(item)
                .contains("\"full\":[\"LISTINGS\",\"PRICING\"]")
                .contains("\"code\":\"" + Rows.CODE.value())
                .contains("\"pricingFactors\":[{")
                .contains("\"ground\":")
                .contains("\"wayOut\":")
                .contains("\"source\":");
        assertThat(portfolio(OTHER_BANK)).isEmpty();

        Consent narrowed =
                TestConsents.narrow(
                        world.transactions,
                        given,
                        consent(Set.of(DataCategory.LISTINGS), Purpose.LOAN_MONITORING));
        assertThat(only(portfolio(BANK)))
                .contains("\"full\":[\"LISTINGS\"]")
                .doesNotContain("pricingFactors");

        TestConsents.revoke(world.transactions, narrowed);
        assertThat(portfolio(BANK)).isEmpty();
        assertThat(states(BANK)).containsExactly(new Coverage.Uncovered(TODAY));

        world.grant(COMPANY, BANK, consent(BOTH, Purpose.LOAN_MONITORING));
        assertThat(portfolio(BANK)).as("the watch was kept").hasSize(1);
    }

    @Test
    void aConsentForAnotherPurposeOrKindOrThatCountsItsUsesCoversNothing() {
        world.list(Rows.COMPANY, "（2026）粤0800执1号", TODAY);
        world.grant(COMPANY, BANK, consent(BOTH, Purpose.LOAN_APPROVAL));
        world.grant(COMPANY, BANK, consent(Set.of(DataCategory.PRICING), Purpose.LOAN_MONITORING));
        world.grant(
                COMPANY,
                BANK,
                consent(BOTH, Purpose.LOAN_MONITORING, TODAY.minusDays(9), 1_000_000));
        world.grant(COMPANY, BANK, consent(BOTH, Purpose.LOAN_MONITORING, TODAY.plusDays(1), null));

        assertThat(world.watch(BANK, COMPANY)).containsOnly(Optional.empty());
        assertThat(world.watches.page(WatchWorld.bank(BANK), null, 100)).isEmpty();

        world.pass(1);
        assertThat(world.watch(BANK, COMPANY)).doesNotContain(Optional.empty());
        assertThat(portfolio(BANK)).hasSize(1);
    }

    @Test
    void watchingTellsNothingOfWhetherAnybodyIsListedOrExists() {
        SubjectId nobody = new PersonId(new PersonKey("cd".repeat(32)));
        world.list(Rows.COMPANY, "（2026）粤0800执1号", TODAY);

        assertThat(world.watch(BANK, COMPANY, OTHER, nobody))
                .containsExactly(Optional.empty(), Optional.empty(), Optional.empty());

        world.grant(nobody, BANK, consent(BOTH, Purpose.LOAN_MONITORING));
        assertThat(world.watch(BANK, nobody)).doesNotContain(Optional.empty());
        assertThat(portfolio(BANK)).isEmpty();
    }

    @Test
    void aConsentBeginsAndEndsByTimeAlone() {
        world.list(Rows.COMPANY, "（2026）粤0800执1号", TODAY);
        Consent first = world.grant(COMPANY, BANK, consent(BOTH, Purpose.LOAN_MONITORING));
        world.watch(BANK, COMPANY);
        TestConsents.revoke(world.transactions, first);
        world.grant(COMPANY, BANK, consent(BOTH, Purpose.LOAN_MONITORING, TODAY.plusDays(3), null));
        assertThat(portfolio(BANK)).isEmpty();
        world.pass(2);
        assertThat(portfolio(BANK)).isEmpty();
        world.pass(1);
        assertThat(portfolio(BANK)).hasSize(1);
        world.pass(37);
        assertThat(world.today()).isEqualTo("2026-12-31");
        assertThat(portfolio(BANK)).hasSize(1);
        world.pass(1);
        assertThat(portfolio(BANK)).isEmpty();
        assertThat(states(BANK)).containsExactly(new Coverage.Uncovered(world.today()));
    }

    @Test
    void tellsAnAssociationOfItsMembersWhatIsPublicAndMoreAsEachConsents() {
        world.list(Rows.COMPANY, "（2026）粤0800执1号", TODAY);
        world.list(Rows.COMPANY, "（2026）粤0800执2号", null);
        world.list(WatchWorld.OTHER_PARTY, "（2026）粤0800执3号", TODAY);
        assertThat(members()).isEmpty();

        world.members(Set.of(Rows.CODE));
        assertThat(only(members())).contains("执1号").contains("\"mode\":\"PUBLIC\"");

        Consent given = world.grant(COMPANY, ASSOCIATION, consent(BOTH, Purpose.MEMBERSHIP));
        assertThat(members()).hasSize(2);
        assertThat(members().values())
                .allSatisfy(item -> assertThat(item).contains("\"pricingFactors\":["));
        TestConsents.revoke(world.transactions, given);
        assertThat(only(members())).contains("执1号").doesNotContain("pricingFactors");

        world.members(Set.of(Rows.OTHER));
        assertThat(only(members())).contains("执3号");
        world.members(Set.of());
        assertThat(members()).isEmpty();
    }

    @Test
    void aSuspendedLenderMissesNothingOfItsFeed() {
        world.list(Rows.COMPANY, "（2026）粤0800执1号", TODAY);
        world.grant(COMPANY, BANK, consent(BOTH, Purpose.LOAN_MONITORING));
        world.watch(BANK, COMPANY);
        var register = TestConsents.organisations(world.transactions);
        register.suspend(WatchWorld.bank(BANK), world.key(), BANK, "演示");
        world.list(Rows.COMPANY, "（2026）粤0800执2号", TODAY);
        register.reinstate(WatchWorld.bank(BANK), world.key(), BANK);

        assertThat(portfolio(BANK)).hasSize(2);
    }

    @Test
    void theSameKeyAnswersTheFirstResultAgain() {
        world.grant(COMPANY, BANK, consent(BOTH, Purpose.LOAN_MONITORING));
        MutationKey key = world.key();
        List<SubjectId> both = List.of(COMPANY, OTHER);
        WatchOutcome first = world.register.watch(WatchWorld.bank(BANK), key, both);
        world.grant(OTHER, BANK, consent(BOTH, Purpose.LOAN_MONITORING));

        assertThat(world.register.watch(WatchWorld.bank(BANK), key, both)).isEqualTo(first);
        assertThat(WatchWorld.done(first).getLast()).isEmpty();
        assertThat(world.register.watch(WatchWorld.bank(BANK), key, List.of(OTHER)))
                .isEqualTo(new WatchOutcome.Refused(WatchOutcome.Reason.KEY_REUSED));
    }

    @Test
    void endsOnlyOnesOwnWatches() {
        world.list(Rows.COMPANY, "（2026）粤0800执1号", TODAY);
        for (UnifiedCode bank : List.of(BANK, OTHER_BANK)) {
            world.grant(COMPANY, bank, consent(BOTH, Purpose.LOAN_MONITORING));
        }
        Watch own = world.watch(BANK, COMPANY).getFirst().orElseThrow();
        Watch others = world.watch(OTHER_BANK, COMPANY).getFirst().orElseThrow();
        assertThat(own.id()).isNotEqualTo(others.id());

        assertThat(world.unwatch(BANK, others.id(), "none")).containsOnly(Optional.empty());
        assertThat(portfolio(OTHER_BANK)).hasSize(1);
        assertThat(world.unwatch(BANK, own.id())).doesNotContain(Optional.empty());
        assertThat(portfolio(BANK)).isEmpty();
        assertThat(world.unwatch(BANK, own.id())).containsOnly(Optional.empty());
    }

    @Test
    void toldAgainFromTheBeginningNothingThatWasTakenBackIsThere() {
        world.list(Rows.COMPANY, "（2026）粤0800执1号", TODAY);
        Consent given = world.grant(COMPANY, BANK, consent(BOTH, Purpose.LOAN_MONITORING));
        Watch watch = world.watch(BANK, COMPANY).getFirst().orElseThrow();
        assertThat(told()).as("the factors are told").anyMatch(WatchesIT::tellsFactors);
        Consent narrowed =
                TestConsents.narrow(
                        world.transactions,
                        given,
                        consent(Set.of(DataCategory.LISTINGS), Purpose.LOAN_MONITORING));
        assertThat(told()).hasSize(1).noneMatch(WatchesIT::tellsFactors);

        TestConsents.revoke(world.transactions, narrowed);
        assertThat(told()).as("revoked").isEmpty();
        world.grant(COMPANY, BANK, consent(BOTH, Purpose.LOAN_MONITORING));
        assertThat(told()).as("granted anew").hasSize(1);
        world.unwatch(BANK, watch.id());
        assertThat(told()).as("watched no more").isEmpty();

        FeedPage page = world.page(PORTFOLIO, WatchWorld.bank(BANK), FeedCursor.BEGINNING, 50);
        assertThat(page.entries())
                .extracting(FeedEntry::op, FeedEntry::because)
                .containsExactly(
                        tuple(FeedOp.PUT, null),
                        tuple(FeedOp.PUT, null),
                        tuple(FeedOp.REMOVE, RemovalReason.OUT_OF_VIEW),
                        tuple(FeedOp.PUT, null),
                        tuple(FeedOp.REMOVE, RemovalReason.OUT_OF_VIEW));
        assertThat(snapshot()).isEmpty();
    }

    @Test
    void aConsentThatRanOutIsNoticedByWhoeverReadsFirst() {
        world.list(Rows.COMPANY, "（2026）粤0800执1号", TODAY);
        world.grant(COMPANY, BANK, consent(BOTH, Purpose.LOAN_MONITORING));
        world.watch(BANK, COMPANY);
        assertThat(snapshot()).hasSize(1);

        world.clock.days(41);
        assertThat(world.today()).isEqualTo("2027-01-01");
        assertThat(snapshot()).as("no round was walked").isEmpty();
        FeedPage page = world.page(PORTFOLIO, WatchWorld.bank(BANK), FeedCursor.BEGINNING, 50);
        assertThat(page.entries())
                .extracting(FeedEntry::op, FeedEntry::item)
                .containsExactly(tuple(FeedOp.PUT, null), tuple(FeedOp.REMOVE, null));
    }

    @Test
    void eachItemToldTakesAUseOfItsConsentAndNothingElseDoes() {
        world.list(Rows.COMPANY, "（2026）粤0800执1号", TODAY);
        world.list(Rows.COMPANY, "（2026）粤0800执2号", null);
        world.list(WatchWorld.OTHER_PARTY, "（2026）粤0800执3号", TODAY);
        Consent given = world.grant(COMPANY, BANK, consent(BOTH, Purpose.LOAN_MONITORING));
        Consent others = world.grant(OTHER, BANK, consent(BOTH, Purpose.LOAN_MONITORING));
        world.watch(BANK, COMPANY, OTHER);
        TestConsents.revoke(world.transactions, others);

        assertThat(claims(PORTFOLIO, WatchWorld.bank(BANK)))
                .containsExactlyInAnyOrder(
                        given.id(), given.id(), "withheld: CONSENT", "removed: CONSENT");
        world.members(Set.of(Rows.CODE));
        FeedKey members = WatchedFeed.MEMBERS.of(ASSOCIATION);
        Permit association = WatchWorld.permit(ASSOCIATION, CallerKind.ASSOCIATION);
        assertThat(claims(members, association)).containsExactly("told: PUBLIC");
        Consent member = world.grant(COMPANY, ASSOCIATION, consent(BOTH, Purpose.MEMBERSHIP));
        assertThat(claims(members, association))
                .containsExactlyInAnyOrder("withheld: CONSENT", member.id(), member.id());
    }

    @Test
    void tellsALenderOfAPricingFactorThatComesAndGoes() {
        world.penalise(Rows.COMPANY, "罚1", WatchWorld.TERM, TODAY);
        world.grant(COMPANY, BANK, consent(BOTH, Purpose.LOAN_MONITORING));
        world.watch(BANK, COMPANY);
        assertThat(only(portfolio(BANK))).contains("\"pricingFactors\":[{");

        world.take(COMPANY, "罚1", new LifeStep.Suspend("异议1", TODAY));
        assertThat(only(portfolio(BANK)))
                .contains("\"suspensions\":[{")
                .doesNotContain("\"pricingFactors\":[{");
        world.take(COMPANY, "罚1", new LifeStep.Resume("异议1", TODAY));
        assertThat(only(portfolio(BANK))).contains("\"pricingFactors\":[{");
        world.take(COMPANY, "罚1", new LifeStep.End(EndReason.CORRECTED, TODAY));
        assertThat(portfolio(BANK)).isEmpty();
        FeedPage page = world.page(PORTFOLIO, WatchWorld.bank(BANK), FeedCursor.BEGINNING, 50);
        assertThat(page.entries().getLast().because()).isEqualTo(RemovalReason.WITHDRAWN);
        assertThat(page.entries()).extracting(FeedEntry::item).containsOnlyNulls();
    }

    @Test
    void tellsOfAListingWhoseDecisionAloneIsStatedAnew() {
        world.penalise(Rows.COMPANY, "罚1", WatchWorld.TERM, TODAY);
        world.grant(COMPANY, BANK, consent(BOTH, Purpose.LOAN_MONITORING));
        world.watch(BANK, COMPANY);
        assertThat(only(portfolio(BANK))).contains("\"decidedOn\":\"2026-02-01\"");

        world.decide(Rows.COMPANY, "罚1", LocalDate.of(2026, 2, 2), 8);

        assertThat(only(portfolio(BANK)))
                .contains("\"decidedOn\":\"2026-02-02\"")
                .doesNotContain("2026-02-01");
        assertThat(told()).hasSize(1);
    }

    /** The claims of a page from the beginning; in words for what takes none. */
    private List<String> claims(FeedKey feed, Permit permit) {
        List<FeedEntry> entries = world.page(feed, permit, FeedCursor.BEGINNING, 50).entries();
        List<EntryFooting> footings = world.feeds.footings(permit, feed, entries).orElseThrow();
        List<String> claims = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String claim = footings.get(i).claim();
            String kind = entries.get(i).item() != null ? "told" : "withheld";
            claims.add(
                    claim != null
                            ? claim
                            : (entries.get(i).op() == FeedOp.REMOVE ? "removed" : kind)
                                    + ": "
                                    + footings.get(i).basis().kind());
        }
        return claims;
    }

    /** What the portfolio's whole history tells by now. */
    private List<String> told() {
        return world
                .page(PORTFOLIO, WatchWorld.bank(BANK), FeedCursor.BEGINNING, 50)
                .entries()
                .stream()
                .map(FeedEntry::item)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> snapshot() {
        var outcome = world.feeds.snapshot(WatchWorld.bank(BANK), PORTFOLIO, null, 50);
        return ((SnapshotOutcome.Told) outcome)
                .snapshot().items().stream().map(FeedEntry::item).filter(Objects::nonNull).toList();
    }

    private static boolean tellsFactors(String item) {
        return item.contains("pricingFactors");
    }

    private List<Coverage> states(UnifiedCode bank) {
        return world.watches.page(WatchWorld.bank(bank), null, 100).stream()
                .map(WatchedSubject::coverage)
                .toList();
    }

    private Map<String, String> portfolio(UnifiedCode bank) {
        return world.follow(WatchedFeed.PORTFOLIO.of(bank), bank, CallerKind.BANK).copy();
    }

    private Map<String, String> members() {
        return world.follow(
                        WatchedFeed.MEMBERS.of(ASSOCIATION), ASSOCIATION, CallerKind.ASSOCIATION)
                .copy();
    }

    private static String only(Map<String, String> items) {
        Collection<String> all = items.values();
        assertThat(all).hasSize(1);
        return all.iterator().next();
    }
}
