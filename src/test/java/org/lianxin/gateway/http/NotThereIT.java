package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.gateway.http.Asking.COMPANY;
import static org.lianxin.gateway.http.Asking.REPRESENTATIVE;
import static org.lianxin.gateway.http.Asking.bank;
import static org.lianxin.gateway.http.Asking.number;
import static org.lianxin.gateway.http.Asking.token;

import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerKind;
import org.lianxin.audit.Checkpoints;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * "Not there" and "not for you" are one answer, and cost the same: as many questions to the graph,
 * for as many keys, and as many entries in the log. Work is counted, for a clock shows it badly.
 */
class NotThereIT {

    private static final String ABSENT = "999999199001010016";
    private static final String STRANGER = "999999197001010017";
    private static final String DIRECTOR = "999999196904300053";
    private static final String OTHER_BANK = "91999999MADEM07G4T";
    private static final String ALL =
            "access { mode } subject { __typename } standings { list } roles { title }"
                    + " measures { code } creditEntries(first: 5) { edges { cursor } }";

    private static WholeGateway gateway;

    @BeforeAll
    static void start() {
        gateway = WholeGateway.start(TestGraph.uri().toString()).withSample();
        gateway.registry().register(OTHER_BANK, "示例银行乙", CallerKind.BANK, "test-other-bank");
        // The person has consented, but to another bank.
        gateway.registry()
                .consent(Asking.person(gateway, DIRECTOR), DIRECTOR, "91999999MADEM08L6F");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @TestFactory
    Stream<DynamicTest> aPersonNotForTheCallerCostsWhatAnAbsentOneCosts() {
        Map<String, String> callers = new LinkedHashMap<>();
        callers.put("a bank without a consent", bank("test-other-bank"));
        callers.put("an association", token("demo-association", "ASSOCIATION", "credit:read"));
        callers.put("an agency without a matter", token("test-agency", "AGENCY", "credit:read"));
        callers.put("another person", Asking.person(REPRESENTATIVE));
        return callers.entrySet().stream()
                .flatMap(
                        caller ->
                                Stream.of("validAt", ALL)
                                        .map(
                                                selected ->
                                                        DynamicTest.dynamicTest(
                                                                caller.getKey() + ": " + selected,
                                                                () ->
                                                                        same(
                                                                                one(
                                                                                        caller
                                                                                                .getValue(),
                                                                                        DIRECTOR,
                                                                                        selected),
                                                                                one(
                                                                                        caller
                                                                                                .getValue(),
                                                                                        ABSENT,
                                                                                        selected)))));
    }

    @Test
    void inABatchToo() {
        String token = bank("test-other-bank");

        same(batch(token, DIRECTOR), batch(token, ABSENT));
    }

    @Test
    void anothersConsentIsAsUnknownAsNone() {
        String consent = Asking.consent(gateway, OTHER_BANK, 3);
        String stranger = Asking.person(DIRECTOR);

        same(revoke(stranger, consent, 1), revoke(stranger, "f".repeat(consent.length()), 2));
    }

    @Test
    void whoLookedAtAnothersCompanyIsAsUnknownAsAtOneThatIsNot() {
        String stranger = Asking.person(DIRECTOR);

        same(accesses(stranger, COMPANY), accesses(stranger, "91999999MADEM06X0N"));
    }

    /** Whoever may see the one and finds the other missing costs more: the count is not blind. */
    @Test
    void whatMayBeSeenIsRead() {
        String office = token("test-credit-office", "CREDIT_OFFICE", "credit:read");

        assertThat(cost(one(office, DIRECTOR, ALL)).keys())
                .isGreaterThan(cost(one(bank("test-other-bank"), DIRECTOR, ALL)).keys());
    }

    private record Work(double asks, double keys, long entries) {}

    private static void same(Supplier<Client.Reply> hidden, Supplier<Client.Reply> absent) {
        Client.Reply notForYou = hidden.get();
        Client.Reply notThere = absent.get();
        assertThat(notForYou.status()).isEqualTo(notThere.status());
        assertThat(notForYou.body().at("/errors").toString())
                .isEqualTo(notThere.body().at("/errors").toString());
        assertThat(notForYou.body().at("/data").toString())
                .isEqualTo(notThere.body().at("/data").toString());
        assertThat(notForYou.body().at("/extensions/receipts"))
                .hasSameSizeAs(notThere.body().at("/extensions/receipts"));

        assertThat(cost(hidden)).isEqualTo(cost(absent));
        assertThat(cost(hidden)).isEqualTo(cost(absent));
    }

    private static Work cost(Supplier<Client.Reply> question) {
        Work before = work();
        assertThat(question.get().status()).isPositive();
        Work after = work();
        return new Work(
                after.asks() - before.asks(),
                after.keys() - before.keys(),
                after.entries() - before.entries());
    }

    private static Work work() {
        // Reading the checkpoint asks too, once each time.
        long size = gateway.part(Checkpoints.class).latest().size();
        return new Work(count("lianxin.graph.asks"), count("lianxin.graph.keys.asked"), size);
    }

    private static double count(String meter) {
        return gateway.part(MeterRegistry.class).get(meter).functionCounter().count();
    }

    private static Supplier<Client.Reply> one(String token, String number, String selected) {
        return () -> Asking.ask(gateway, token, number(number), selected);
    }

    private static Supplier<Client.Reply> batch(String token, String number) {
        String query =
                "query($s: [SubjectKey!]!) { creditProfiles(subjects: $s, purpose: LOAN_APPROVAL) {"
                        + " index outcome refusal { code } profile { roles { title } } } }";
        var keys = Map.of("s", List.of(number(STRANGER), number(number), number(REPRESENTATIVE)));
        return () -> gateway.client().ask(query, keys, token);
    }

    private static Supplier<Client.Reply> revoke(String token, String consent, int times) {
        String query =
                "mutation($k: String!, $c: ID!) { revokeConsent(idempotencyKey: $k, id: $c) { id }"
                        + " }";
        return () ->
                gateway.client().ask(query, Map.of("k", "not-there-" + times, "c", consent), token);
    }

    private static Supplier<Client.Reply> accesses(String token, String organisation) {
        String query =
                "query($o: UnifiedCode) { accessesToMe(organisation: $o, first: 1) { edges { cursor"
                        + " } } }";
        return () -> gateway.client().ask(query, Map.of("o", organisation), token);
    }
}
