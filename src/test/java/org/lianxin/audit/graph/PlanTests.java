package org.lianxin.audit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditEntry;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.audit.Drafts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a commit makes of a request that was made before: in the log, or beside it. */
class PlanTests {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Instant NOON = Drafts.NOON;
    private static final AuditDraft FIRST = Drafts.claiming("r", "s", "c");

    @Test
    void takesWhatIsClaimedOnceForARequestThatIsInTheLogAlready() {
        Plan plan = Plan.of(List.of(FIRST), Map.of(0, logged(FIRST)), WINDOW);

        assertThat(plan.claims()).isEmpty();
        Plan.Settled settled = plan.settle(List.of(), 9).getFirst();
        assertThat(settled.repeats()).isEqualTo(4);
        assertThat(settled.refused()).isFalse();
        assertThat(settled.draft()).isEqualTo(FIRST);
    }

    @Test
    void takesItAgainWhenTheTimeForRepeatingIsOver() {
        for (Instant late :
                List.of(NOON.plus(WINDOW).plusMillis(1), NOON.minus(WINDOW).minusMillis(1))) {
            Plan plan =
                    Plan.of(
                            List.of(Drafts.draft("r", "s", late, "c")),
                            Map.of(0, logged(FIRST)),
                            WINDOW);

            assertThat(plan.claims()).hasSize(1);
            assertThat(plan.settle(List.of(true), 9).getFirst().repeats()).isNull();
        }
        assertThat(
                        Plan.of(
                                        List.of(Drafts.draft("r", "s", NOON.plus(WINDOW), "c")),
                                        Map.of(0, logged(FIRST)),
                                        WINDOW)
                                .claims())
                .isEmpty();
    }

    @Test
    void takesItAgainForAnotherQuestionThanTheFirst() {
        for (AuditDraft other :
                List.of(
                        Drafts.claiming("r", "s", "another consent"),
                        changed("Query.creditProfiles", "LOAN_APPROVAL", List.of("IDENTITY")),
                        changed("Query.creditProfile", "HIRING", List.of("IDENTITY")),
                        changed("Query.creditProfile", null, List.of("IDENTITY")),
                        changed("Query.creditProfile", "LOAN_APPROVAL", List.of("ENTRIES")))) {
            Plan plan = Plan.of(List.of(other), Map.of(0, logged(FIRST)), WINDOW);

            assertThat(plan.claims()).as("%s", other).hasSize(1);
        }
        AuditDraft less = changed("Query.creditProfile", "LOAN_APPROVAL", List.of("LISTINGS"));
        assertThat(Plan.of(List.of(less), Map.of(0, logged(FIRST)), WINDOW).claims()).isEmpty();
    }

    @Test
    void whatTakesNothingMayAlwaysPointBack() {
        AuditDraft free = Drafts.look("r", "s");
        Plan plan = Plan.of(List.of(free), Map.of(0, logged(FIRST)), WINDOW);

        assertThat(plan.settle(List.of(), 9).getFirst().repeats()).isEqualTo(4);
    }

    @Test
    void theSameRequestTwiceInOneCommitTakesOneUseAndSharesItsFate() {
        List<AuditDraft> twice = List.of(Drafts.look("q", "s"), FIRST, FIRST);

        Plan granted = Plan.of(twice, Map.of(), WINDOW);
        assertThat(granted.claims()).hasSize(1);
        List<Plan.Settled> settled = granted.settle(List.of(true), 20);
        assertThat(settled).extracting(Plan.Settled::repeats).containsExactly(null, null, 21L);
        assertThat(settled).noneMatch(Plan.Settled::refused);

        List<Plan.Settled> refused = Plan.of(twice, Map.of(), WINDOW).settle(List.of(false), 20);
        assertThat(refused).extracting(Plan.Settled::refused).containsExactly(false, true, true);
        assertThat(refused.getLast().draft().outcome()).isEqualTo(AuditOutcome.REFUSED);
        assertThat(refused.getLast().draft().shown()).isEmpty();
        assertThat(refused.getLast().draft().facts()).isEmpty();
        assertThat(refused.getLast().draft().claim()).isNull();
    }

    @Test
    void theSameIdOfAnotherClientOrAboutAnotherIsAnotherRequest() {
        AuditDraft another =
                new AuditDraft(
                        FIRST.requestId(),
                        NOON,
                        "other-bank",
                        FIRST.organisation(),
                        FIRST.action(),
                        FIRST.purpose(),
                        FIRST.basis(),
                        FIRST.subject(),
                        FIRST.facts(),
                        FIRST.shown(),
                        FIRST.rulebooks(),
                        NOON,
                        AuditOutcome.DISCLOSED,
                        null,
                        "c");
        List<AuditDraft> drafts = List.of(FIRST, another, Drafts.claiming("r", "other", "c"));

        Plan plan = Plan.of(drafts, Map.of(), WINDOW);

        assertThat(plan.claims()).hasSize(3);
        assertThat(plan.settle(List.of(true, true, true), 0))
                .extracting(Plan.Settled::repeats)
                .containsOnlyNulls();
        assertThat(Plan.Key.of(FIRST)).isNotEqualTo(Plan.Key.of(another));
        // Neither part of the name can be made to look like the other.
        assertThat(Plan.Key.request("ab", "c")).isNotEqualTo(Plan.Key.request("a", "bc"));
    }

    @Test
    void everyClaimHasToBeAnswered() {
        Plan plan = Plan.of(List.of(FIRST), Map.of(), WINDOW);

        assertThatIllegalStateException().isThrownBy(() -> plan.settle(List.of(), 0));
    }

    private static AuditEntry logged(AuditDraft draft) {
        return new AuditEntry(4, "id", null, null, draft);
    }

    private static AuditDraft changed(String action, @Nullable String purpose, List<String> facts) {
        return new AuditDraft(
                "r",
                NOON,
                FIRST.client(),
                FIRST.organisation(),
                action,
                purpose,
                FIRST.basis(),
                "s",
                facts,
                List.of(),
                List.of(),
                NOON,
                AuditOutcome.DISCLOSED,
                null,
                "c");
    }
}
