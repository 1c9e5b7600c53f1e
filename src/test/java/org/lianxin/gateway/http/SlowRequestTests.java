package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lianxin.access.OpenRegistration;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.gateway.ErrorCode;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** A request has its time; when that is over it is called back and says so. */
@Timeout(60)
class SlowRequestTests {

    private static final String PROFILE =
            "{ creditProfile(subject: {unifiedCode: \"91999999MADEM06H0E\"}, purpose:"
                    + " LOAN_APPROVAL) { validAt } }";

    private static GatewayRig rig;

    @BeforeAll
    static void start() {
        rig = GatewayRig.start("lianxin.limits.request-millis-max=300");
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    @Test
    void aRequestThatTakesTooLongIsEndedAndSaysSo() {
        endsASlowOne();
    }

    @Test
    void theNextOneIsNotDisturbedByIt() {
        endsASlowOne();
        rig.answer(keys -> keys.stream().map(key -> GatewayRig.unknown()).toList());

        for (int i = 0; i < 20; i++) {
            assertThat(ask().code()).isEqualTo(ErrorCode.SUBJECT_UNKNOWN.name());
        }
    }

    @Test
    void whatIsInTimeIsAnswered() {
        rig.answer(
                keys -> {
                    try {
                        Thread.sleep(100);
                    } catch (InterruptedException back) {
                        throw new AssertionError(back);
                    }
                    return keys.stream().map(key -> GatewayRig.unknown()).toList();
                });

        assertThat(ask().code()).isEqualTo(ErrorCode.SUBJECT_UNKNOWN.name());
    }

    @Test
    void aCommitOfACourtHasTheTimeThatTheGraphGivesItAndOtherStepsHaveNot() {
        rig.courts().take(Duration.ofMillis(900), Duration.ofSeconds(20));

        assertThat(commit().code()).isEqualTo(ErrorCode.COURT_SYNC_UNKNOWN.name());
        assertThat(
                        court(
                                        "mutation { abandonCourtSync(idempotencyKey:"
                                                + " \"slow-court-2\", sync: \"s\") { id } }")
                                .code())
                .isEqualTo(ErrorCode.REQUEST_TOO_SLOW.name());
    }

    @Test
    void aCommitThatTakesLongerThanThatIsEndedToo() {
        rig.courts().take(Duration.ofSeconds(50), Duration.ofMillis(200));

        assertThat(commit().code()).isEqualTo(ErrorCode.REQUEST_TOO_SLOW.name());
    }

    private static Client.Reply commit() {
        return court(
                "mutation { commitCourtSync(idempotencyKey: \"slow-court-1\", sync: \"s\","
                        + " confirmedDeletions: []) { id } }");
    }

    private static Client.Reply court(String mutation) {
        return rig.client()
                .ask(
                        mutation,
                        Map.of(),
                        Asking.token(OpenRegistration.COURT, "COURT", "court:sync"));
    }

    private static void endsASlowOne() {
        var called = new AtomicBoolean();
        rig.answer(
                keys -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException back) {
                        called.set(true);
                        Thread.currentThread().interrupt();
                        // As the batching reader does when its caller is called back.
                        throw new CancellationException();
                    }
                    throw new AssertionError("nobody opens that latch");
                });
        long start = System.nanoTime();
        var reply = ask();

        assertThat(reply.code()).isEqualTo(ErrorCode.REQUEST_TOO_SLOW.name());
        assertThat(reply.status()).isEqualTo(504);
        assertThat(reply.body().has("data")).isFalse();
        assertThat(rig.log().entries().getLast().outcome()).isEqualTo(AuditOutcome.REFUSED);
        assertThat(rig.log().entries().getLast().reason()).isEqualTo(reply.code());
        assertThat((System.nanoTime() - start) / 1_000_000).isBetween(290L, 10_000L);
        assertThat(called).isTrue();
    }

    private static Client.Reply ask() {
        return rig.client().ask(PROFILE, Map.of(), TestIssuer.running().bank("credit:read"));
    }
}
