package org.lianxin.exchange.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.exchange.watch.WatchWorld.ASSOCIATION;
import static org.lianxin.exchange.watch.WatchWorld.BANK;
import static org.lianxin.exchange.watch.WatchWorld.BOTH;
import static org.lianxin.exchange.watch.WatchWorld.COMPANY;
import static org.lianxin.exchange.watch.WatchWorld.OTHER;
import static org.lianxin.exchange.watch.WatchWorld.OTHER_BANK;
import static org.lianxin.exchange.watch.WatchWorld.TODAY;
import static org.lianxin.exchange.watch.WatchWorld.consent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.access.CallerKind;
import org.lianxin.access.Consent;
import org.lianxin.access.DataCategory;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Purpose;
import org.lianxin.access.graph.TestConsents;
import org.lianxin.conduct.Rows;
import org.lianxin.exchange.Coverage;
import org.lianxin.exchange.Watch;
import org.lianxin.exchange.WatchOutcome;
import org.lianxin.exchange.WatchedFeed;
import org.lianxin.exchange.WatchedSubject;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.PersonKey;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is watched, and what the feeds of those who watch hold. */
class WatchesIT {

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
