package org.lianxin.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.SubjectId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Random callers, subjects and consents; the decision and its naive twin agree on all of them. */
class AllowancePropertyTests {

    private static final int SITUATIONS = 100_000;
    private static final List<SubjectId> SUBJECTS =
            List.of(
                    AllowanceWorld.COMPANY,
                    AllowanceWorld.PERSON,
                    AllowanceWorld.OTHER_COMPANY,
                    AllowanceWorld.OTHER_PERSON);

    private final Random random = new Random(20261121);
    private final Map<String, Integer> met = new HashMap<>();

    @Test
    void agreesWithTheNaiveVersion() {
        for (int i = 0; i < SITUATIONS; i++) {
            Situation situation = situation();
            String actual = text(AllowanceDecision.decide(situation));
            boolean denied = actual.startsWith("denied");
            String kind = denied ? actual : actual.substring(0, actual.indexOf(' '));
            met.merge(kind, 1, Integer::sum);

            assertThat(NaiveAllowance.expected(situation))
                    .as("situation %d: %s", i, situation)
                    .contains(actual);
        }
        // Every mode and every reason was met, or the agreement says little.
        assertThat(met).hasSize(Mode.values().length + DenialReason.values().length);
    }

    private static String text(Allowance allowance) {
        return switch (allowance) {
            case Allowance.Allowed allowed -> allowed.mode() + " " + allowed.claim();
            case Allowance.Denied denied -> "denied " + denied.reason();
        };
    }

    private Situation situation() {
        CallerKind kind = one(CallerKind.values());
        Purpose purpose = random.nextInt(20) == 0 ? null : one(few());
        Permit permit =
                AllowanceWorld.permit(
                        kind, purpose, random.nextBoolean() ? AllowanceWorld.MATTER : null);
        List<Consent> consents = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            consents.add(consent("c" + i));
        }
        return new Situation(
                permit,
                SUBJECTS.get(random.nextInt(2)),
                random.nextInt(3) == 0,
                consents,
                some(DataCategory.values(), 0),
                AllowanceWorld.TODAY);
    }

    private Consent consent(String id) {
        LocalDate from = AllowanceWorld.TODAY.plusDays(random.nextInt(7) - 5);
        Interval validity = new Interval(from, from.plusDays(1 + random.nextInt(6)));
        int total = random.nextInt(5);
        LocalDate last = total == 0 ? null : AllowanceWorld.TODAY.minusDays(random.nextInt(2));
        return new Consent(
                id,
                SUBJECTS.get(random.nextInt(8) == 0 ? random.nextInt(4) : random.nextInt(2)),
                random.nextInt(6) == 0 ? AllowanceWorld.ANOTHER_ASKER : AllowanceWorld.ASKER,
                AllowanceWorld.terms(
                        some(few(), 1), some(DataCategory.values(), 1), validity, limit(), limit()),
                random.nextInt(6) == 0 ? ConsentState.REVOKED : ConsentState.GRANTED,
                new ConsentUses(total, last, total == 0 ? 0 : 1 + random.nextInt(total)),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private @Nullable Integer limit() {
        return random.nextBoolean() ? null : 1 + random.nextInt(4);
    }

    private static Purpose[] few() {
        return new Purpose[] {
            Purpose.LOAN_APPROVAL, Purpose.GUARANTEE, Purpose.APPROVAL, Purpose.JUDICIAL_ENFORCEMENT
        };
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Set<T> some(T[] values, int atLeast) {
        Set<T> some = new HashSet<>();
        int size = atLeast + random.nextInt(3);
        while (some.size() < size) {
            some.add(one(values));
        }
        return some;
    }
}
