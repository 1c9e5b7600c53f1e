package org.lianxin.exchange.bell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lianxin.SetClock;
import org.lianxin.TestGraph;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerFixture;
import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.CallerOrganisations;
import org.lianxin.access.MutationKey;
import org.lianxin.access.OrganisationState;
import org.lianxin.access.OrganisationTerms;
import org.lianxin.access.Permit;
import org.lianxin.access.RegisteredOrganisation;
import org.lianxin.access.Scope;
import org.lianxin.access.Wish;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.exchange.Bell;
import org.lianxin.exchange.BellOutcome;
import org.lianxin.exchange.BellProblem;
import org.lianxin.exchange.BellState;
import org.lianxin.exchange.FeedKey;
import org.lianxin.fixture.InMemoryFeeds;
import org.lianxin.kernel.SigningKey;
import org.lianxin.kernel.UnifiedCode;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import javax.net.ssl.SSLSocketFactory;

/** Bells on a real graph: put up, rung by one gateway of several, retried, dead, and on again. */
@Timeout(60)
class BellRoundIT {

    private static final FeedKey FEED = new FeedKey("public.black.zhanjiang");
    private static final UnifiedCode BANK = UnifiedCode.of("91999999MADEM08L6F");

    private final BellSigner signer = new BellSigner(SigningKey.of(TestKeys.ED25519));
    private final SetClock clock = new SetClock();
    private final Registered registered = new Registered();
    private final GraphBells bells = new GraphBells(TestDoor.questions());
    private final GraphBellRegister register =
            new GraphBellRegister(TestDoor.transactions(), new InMemoryFeeds(), true, true);
    private BellReceiver receiver = new BellReceiver(signer.keys().getFirst().x());
    private int keys;

    @BeforeEach
    void reset() {
        TestGraph.reset();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void ringsWithTheNumberAndNothingElse() throws Exception {
        putUp();
        head("epoch-1", 7);

        assertThat(round().walk()).isEqualTo(1);

        assertThat(receiver.bodies())
                .containsExactly(
                        "{\"epoch\":\"epoch-1\",\"feed\":\"public.black.zhanjiang\",\"seq\":7}");
        assertThat(receiver.flaws()).isEmpty();
        assertThat(own().rungSeq()).isEqualTo(7);
    }

    @Test
    void ringsOnceForWhatHappenedOnce() throws Exception {
        putUp();
        assertThat(round().walk()).as("nothing has happened yet").isZero();
        head("epoch-1", 1);
        assertThat(round().walk()).isEqualTo(1);
        assertThat(round().walk()).isZero();
        head("epoch-1", 5);
        assertThat(round().walk()).isEqualTo(1);
        head("epoch-2", 2);
        assertThat(round().walk()).as("a graph restored from an older copy").isEqualTo(1);
        assertThat(receiver.bodies()).hasSize(3);
    }

    @Test
    void ofSeveralGatewaysOneRings() throws Exception {
        putUp();
        for (int i = 1; i <= 10; i++) {
            head("epoch-1", i);
            try (var gateways = Executors.newVirtualThreadPerTaskExecutor()) {
                Callable<Integer> walk = () -> round().walk();
                int rung = 0;
                for (var each : gateways.invokeAll(List.of(walk, walk, walk, walk))) {
                    rung += each.get();
                }
                assertThat(rung).isEqualTo(1);
            }
        }
        assertThat(receiver.bodies()).hasSize(10);
    }

    @Test
    void triesAgainLaterAndLaterAndGoesOnCountingAfterARestart() throws Exception {
        putUp();
        head("epoch-1", 3);
        receiver.answer(500);

        assertThat(round().walk()).isEqualTo(1);
        assertThat(own().problem()).isEqualTo(BellProblem.REFUSED);
        assertThat(round().walk()).as("not before five seconds are over").isZero();
        clock.pass(Duration.ofSeconds(5));
        assertThat(round().walk()).isEqualTo(1);
        clock.pass(Duration.ofSeconds(5));
        assertThat(round().walk()).as("not before ten").isZero();
        clock.pass(Duration.ofSeconds(5));
        receiver.answer(200);
        assertThat(round().walk()).isEqualTo(1);

        assertThat(own().failures()).isZero();
        assertThat(own().problem()).isNull();
        assertThat(own().rungSeq()).isEqualTo(3);
    }

    @Test
    void diesVisiblyAndIsSwitchedOnAgain() throws Exception {
        putUp();
        head("epoch-1", 3);
        receiver.answer(404);
        for (int i = 0; i < 4; i++) {
            assertThat(round().walk()).isEqualTo(1);
            clock.pass(Duration.ofHours(1));
        }

        assertThat(own().state()).isEqualTo(BellState.DEAD);
        assertThat(own().failures()).isEqualTo(4);
        assertThat(bells.dead(permit("office"), 10)).extracting(Bell::feed).containsExactly(FEED);
        assertThat(round().walk()).isZero();

        receiver.answer(200);
        assertThat(register.switchOn(permit("bank"), key(), FEED))
                .isInstanceOf(BellOutcome.Done.class);
        assertThat(bells.dead(permit("office"), 10)).isEmpty();
        assertThat(round().walk()).isEqualTo(1);
        assertThat(own().rungSeq()).isEqualTo(3);
    }

    @Test
    void whatAKilledGatewayClaimedIsRungByAnother() throws Exception {
        putUp();
        head("epoch-1", 3);
        TestGraph.driver()
                .executableQuery(
                        "MATCH (b:FeedBell) SET b.claim = 'killed', b.claimedUntil = $until")
                .withParameters(
                        Map.of("until", clock.instant().plusSeconds(30).atZone(ZoneOffset.UTC)))
                .execute();

        assertThat(round().walk()).isZero();
        clock.pass(Duration.ofSeconds(31));
        assertThat(round().walk()).isEqualTo(1);
    }

    @Test
    void whoIsSuspendedHearsNothing() throws Exception {
        putUp();
        head("epoch-1", 3);
        registered.suspended = "为检查";

        round().walk();

        assertThat(receiver.bodies()).isEmpty();
        assertThat(own().problem()).isEqualTo(BellProblem.NOT_PERMITTED);
    }

    @Test
    void isTakenDownAndMoved() throws Exception {
        putUp();
        head("epoch-1", 3);
        assertThat(register.takeDown(permit("bank"), key(), FEED))
                .isInstanceOf(BellOutcome.Done.class);
        assertThat(round().walk()).isZero();

        BellReceiver before = receiver;
        receiver = new BellReceiver(signer.keys().getFirst().x());
        putUp();
        assertThat(round().walk()).isEqualTo(1);
        assertThat(receiver.bodies()).hasSize(1);
        assertThat(before.bodies()).isEmpty();
        before.close();
        assertThat(bells.own(permit("bank"))).hasSize(1);
    }

    @Test
    void refusesWhatMayNotBe() {
        assertThat(refusal(register.putUp(permit("bank"), key(), FEED, "ftp://a.example/")))
                .isEqualTo(BellOutcome.Reason.ADDRESS_INVALID);
        assertThat(refusal(register.switchOn(permit("bank"), key(), FEED)))
                .isEqualTo(BellOutcome.Reason.BELL_UNKNOWN);
        var again = key();
        register.putUp(permit("bank"), again, FEED, receiver.address());
        assertThat(register.putUp(permit("bank"), again, FEED, receiver.address()))
                .isInstanceOf(BellOutcome.Done.class);
        assertThat(refusal(register.putUp(permit("bank"), again, FEED, "https://a.example/")))
                .isEqualTo(BellOutcome.Reason.KEY_REUSED);
        var unsigned =
                new GraphBellRegister(TestDoor.transactions(), new InMemoryFeeds(), false, true);
        assertThat(refusal(unsigned.putUp(permit("bank"), key(), FEED, receiver.address())))
                .isEqualTo(BellOutcome.Reason.NOT_OFFERED);
        for (int i = 1; i < 50; i++) {
            register.putUp(
                    permit("bank"), key(), new FeedKey("public.black.t" + i), receiver.address());
        }
        assertThat(
                        refusal(
                                register.putUp(
                                        permit("bank"),
                                        key(),
                                        new FeedKey("public.black.more"),
                                        receiver.address())))
                .isEqualTo(BellOutcome.Reason.TOO_MANY);
    }

    private static BellOutcome.Reason refusal(BellOutcome outcome) {
        return ((BellOutcome.Refused) outcome).reason();
    }

    private void putUp() {
        assertThat(register.putUp(permit("bank"), key(), FEED, receiver.address()))
                .isInstanceOf(BellOutcome.Done.class);
        // The clock of the graph is that of the machine.
        clock.now = own().nextAt() == null ? clock.now : own().nextAt();
    }

    private Bell own() {
        return bells.own(permit("bank")).getFirst();
    }

    private MutationKey key() {
        return new MutationKey("bank", "bell-key-" + keys++);
    }

    private BellRound round() {
        var properties =
                new BellProperties(
                        TestKeys.ED25519,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(5),
                        Duration.ofHours(1),
                        4,
                        true);
        return new BellRound(
                TestDoor.untimed(),
                registered,
                signer,
                new BellCall(
                        InetAddress::getAllByName,
                        (SSLSocketFactory) SSLSocketFactory.getDefault(),
                        properties.timeout(),
                        true),
                properties,
                clock);
    }

    private static void head(String epoch, long seq) {
        TestGraph.driver()
                .executableQuery(
                        "MERGE (h:FeedHead {feed: $feed}) SET h.epoch = $epoch, h.seq = $seq")
                .withParameters(Map.of("feed", FEED.value(), "epoch", epoch, "seq", seq))
                .execute();
    }

    private Permit permit(String client) {
        return CallerFixture.permit(
                new Caller(client, BANK.value(), CallerKind.BANK, Set.of(Scope.CREDIT_READ)),
                registered.findByClient(client).orElseThrow(),
                new Wish(Scope.CREDIT_READ, null, null));
    }

    /** One organisation, to which all clients belong. */
    private static final class Registered implements CallerOrganisations {

        private @Nullable String suspended;

        @Override
        public Optional<CallerOrganisation> findByClient(String clientId) {
            return Optional.of(
                    new CallerOrganisation(
                            BANK,
                            new OrganisationTerms("示例银行甲", CallerKind.BANK, null, Set.of(), false),
                            suspended == null
                                    ? OrganisationState.ACTIVE
                                    : OrganisationState.SUSPENDED,
                            suspended,
                            Instant.EPOCH));
        }

        @Override
        public List<RegisteredOrganisation> page(
                Permit permit, @Nullable UnifiedCode after, int first) {
            throw new AssertionError("was not to be asked");
        }

        @Override
        public Set<UnifiedCode> answeredFor(Permit permit, Collection<UnifiedCode> among) {
            throw new AssertionError("was not to be asked");
        }
    }
}
