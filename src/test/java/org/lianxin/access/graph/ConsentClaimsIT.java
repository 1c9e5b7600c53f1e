package org.lianxin.access.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.access.graph.TestAccess.BANK;
import static org.lianxin.access.graph.TestAccess.DOCUMENT;
import static org.lianxin.access.graph.TestAccess.PERSON;
import static org.lianxin.access.graph.TestAccess.key;
import static org.lianxin.access.graph.TestAccess.subject;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.access.Consent;
import org.lianxin.access.ConsentOutcome;
import org.lianxin.access.ConsentRegister;
import org.lianxin.access.ConsentTerms;
import org.lianxin.audit.Claims.Claim;
import org.lianxin.cypher.UntimedTransactions;
import org.lianxin.cypher.graph.TestDoor;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class ConsentClaimsIT {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final ConsentClaims claims = new ConsentClaims();
    private final UntimedTransactions transactions = TestDoor.untimed();
    private final ConsentRegister register =
            TestAccess.consentRegister(TestDoor.transactions(CLOCK), new TestAccess.InOffice());

    @BeforeEach
    void empty() {
        TestGraph.reset();
        TestAccess.registerBanks(CLOCK);
    }

    @Test
    void grantsAsManyUsesAsTheConsentHas() {
        Consent consent = granted(null, 2);

        assertThat(take(at(consent, NOW), at(consent, NOW), at(consent, NOW)))
                .containsExactly(true, true, false);
        assertThat(take(at(consent, NOW))).containsExactly(false);
        assertThat(read(consent).uses().total()).isEqualTo(2);
    }

    @Test
    void countsTheDayInShanghai() {
        Consent consent = granted(1, null);

        assertThat(take(at(consent, Instant.parse("2026-11-21T15:59:59Z")))).containsExactly(true);
        assertThat(take(at(consent, Instant.parse("2026-11-21T15:59:59Z")))).containsExactly(false);
        assertThat(take(at(consent, Instant.parse("2026-11-21T16:00:00Z")))).containsExactly(true);
        // A gateway whose clock is behind does not get yesterday's use again.
        assertThat(take(at(consent, NOW))).containsExactly(false);
    }

    @Test
    void grantsNothingOfWhatIsUnknownRevokedOverOrNarrowedSince() {
        Consent revoked = granted(null, null);
        done(register.revoke(subject(DOCUMENT), key(), revoked.id()));
        Consent narrowed = granted(null, null);
        Instant decided = narrowed.recordedAt();
        Consent narrower =
                done(
                        register.narrow(
                                subject(DOCUMENT),
                                key(),
                                narrowed.id(),
                                ConsentRegisterIT.terms(null, 7)));
        Consent valid = granted(null, null);

        assertThat(
                        take(
                                new Claim("none", NOW),
                                at(revoked, NOW),
                                at(valid, Instant.parse("2027-01-01T00:00:00Z")),
                                at(narrowed, decided),
                                at(narrowed, narrower.recordedAt()),
                                at(valid, NOW)))
                .containsExactly(false, false, false, false, true, true);
    }

    @Test
    void aTransactionThatFailsTakesNoUse() {
        Consent consent = granted(null, 1);
        try {
            transactions.write(
                    LIMIT,
                    transaction -> {
                        claims.take(transaction, List.of(at(consent, NOW)));
                        throw new IllegalStateException("the log could not be written");
                    });
        } catch (IllegalStateException failed) {
            assertThat(read(consent).uses().total()).isZero();
        }
        assertThat(take(at(consent, NOW))).containsExactly(true);
    }

    @Test
    void agreesWithTheNaiveVersion() {
        Random random = new Random(20261121);
        for (int round = 0; round < 12; round++) {
            List<Consent> consents = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                consents.add(granted(limit(random), limit(random)));
            }
            Map<String, NaiveUses> naive = new HashMap<>();
            Instant at = NOW;
            for (int batch = 0; batch < 6; batch++) {
                List<Claim> asked = new ArrayList<>();
                List<Boolean> expected = new ArrayList<>();
                for (int i = random.nextInt(6); i >= 0; i--) {
                    Consent consent = consents.get(random.nextInt(4));
                    asked.add(at(consent, at));
                    expected.add(
                            naive.computeIfAbsent(consent.id(), id -> new NaiveUses())
                                    .take(consent.terms(), at));
                }
                assertThat(take(asked)).as("round %d", round).isEqualTo(expected);
                at = at.plus(Duration.ofHours(random.nextInt(30)));
            }
        }
    }

    /** Two gateways, each with its own driver, and many threads on either. */
    @Test
    void noConsentIsOverusedWhenTwoGatewaysRace() throws Exception {
        Consent last = granted(null, 1);
        Consent daily = granted(7, 100);
        Consent free = granted(null, 40);
        try (Driver other = GraphDatabase.driver(TestGraph.uri(), AuthTokens.none())) {
            List<UntimedTransactions> gateways = List.of(transactions, TestDoor.untimed(other));
            List<Callable<List<Boolean>>> racers = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                UntimedTransactions gateway = gateways.get(i % 2);
                List<Claim> asked =
                        new ArrayList<>(List.of(at(last, NOW), at(daily, NOW), at(free, NOW)));
                Collections.shuffle(asked, new Random(i));
                racers.add(
                        () ->
                                gateway.write(
                                        LIMIT,
                                        transaction ->
                                                sorted(asked, claims.take(transaction, asked))));
            }
            List<Integer> granted = race(racers);

            assertThat(granted).containsExactlyInAnyOrder(1, 7, 40);
        }
        assertThat(read(last).uses().total()).isEqualTo(1);
        assertThat(read(daily).uses().total()).isEqualTo(7);
        assertThat(read(free).uses().total()).isEqualTo(40);
    }

    /** Whichever is first: a use granted was granted before the revocation had committed. */
    @Test
    void noUseIsGrantedAfterTheRevocation() throws Exception {
        for (int round = 0; round < 10; round++) {
            Consent consent = granted(null, null);
            CountDownLatch start = new CountDownLatch(1);
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<Boolean> use =
                        threads.submit(
                                () -> {
                                    start.await();
                                    return take(at(consent, NOW)).getFirst();
                                });
                Future<Consent> revocation =
                        threads.submit(
                                () -> {
                                    start.await();
                                    return done(
                                            register.revoke(
                                                    subject(DOCUMENT), key(), consent.id()));
                                });
                start.countDown();
                int used = use.get() ? 1 : 0;
                revocation.get();

                assertThat(take(at(consent, NOW))).containsExactly(false);
                assertThat(read(consent).uses().total()).isEqualTo(used);
            }
        }
    }

    private static List<Integer> race(List<Callable<List<Boolean>>> racers) throws Exception {
        int[] granted = new int[3];
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Boolean>> racer : threads.invokeAll(racers)) {
                List<Boolean> grants = racer.get();
                for (int i = 0; i < 3; i++) {
                    granted[i] += grants.get(i) ? 1 : 0;
                }
            }
        }
        return List.of(granted[0], granted[1], granted[2]);
    }

    /** Grants in the order of the consents, however they were asked. */
    private static List<Boolean> sorted(List<Claim> asked, List<Boolean> grants) {
        return asked.stream()
                .map(Claim::consent)
                .sorted()
                .map(id -> grants.get(asked.stream().map(Claim::consent).toList().indexOf(id)))
                .toList();
    }

    private List<Boolean> take(Claim... asked) {
        return take(List.of(asked));
    }

    private List<Boolean> take(List<Claim> asked) {
        return transactions.write(LIMIT, transaction -> claims.take(transaction, asked));
    }

    private Consent granted(@Nullable Integer perDay, @Nullable Integer max) {
        return done(
                register.grant(
                        subject(DOCUMENT),
                        key(),
                        PERSON,
                        BANK,
                        ConsentRegisterIT.terms(perDay, max)));
    }

    private static Consent done(ConsentOutcome outcome) {
        return switch (outcome) {
            case ConsentOutcome.Done done -> done.consent();
            case ConsentOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static Claim at(Consent consent, Instant at) {
        return new Claim(consent.id(), at);
    }

    private static @Nullable Integer limit(Random random) {
        return random.nextBoolean() ? null : 1 + random.nextInt(4);
    }

    private static Consent read(Consent consent) {
        return TestAccess.consents().of(subject(DOCUMENT), consent.subject(), null, 100).stream()
                .filter(found -> found.id().equals(consent.id()))
                .findFirst()
                .orElseThrow();
    }

    /** One list of days; whoever wants a use counts them all. */
    private static final class NaiveUses {

        private final List<LocalDate> days = new ArrayList<>();

        boolean take(ConsentTerms terms, Instant at) {
            LocalDate day = at.atOffset(ZoneOffset.ofHours(8)).toLocalDate();
            Integer max = terms.usesMax();
            Integer perDay = terms.usesPerDayMax();
            boolean granted =
                    (max == null || days.size() < max)
                            && (perDay == null
                                    || days.stream().filter(day::equals).count() < perDay);
            if (granted) {
                days.add(day);
            }
            return granted;
        }
    }
}
