package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxin.gateway.http.Asking.COMPANY;
import static org.lianxin.gateway.http.Asking.bank;
import static org.lianxin.gateway.http.Asking.organisation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lianxin.TestGraph;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditLog;
import org.lianxin.audit.AuditUnavailable;
import org.lianxin.audit.Checkpoints;
import org.lianxin.gateway.ErrorCode;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Without its log a gateway tells nothing, and it begins none anew on an emptied graph. */
@Timeout(180)
class AuditDownIT {

    private static final String ROLES = "roles { title person { name } }";

    private WholeGateway gateway;

    @BeforeEach
    void start() {
        gateway =
                WholeGateway.start(
                                TestGraph.uri().toString(),
                                "--lianxin.audit.commit-timeout-millis=700",
                                "--lianxin.audit.patience-millis=2000")
                        .withSample();
        // The first append of a cold gateway may take longer than these limits allow.
        assertThat(IntStream.range(0, 20).anyMatch(_ -> ask().status() == 200)).isTrue();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void aLogThatSomebodyHoldsIsNotWaitedForAndNothingIsTold() {
        assertThat(ask().status()).isEqualTo(200);
        long size = gateway.part(Checkpoints.class).latest().size();
        try (var session = TestGraph.driver().session();
                var holding = session.beginTransaction()) {
            holding.run("MATCH (h:AuditHead {name: 'log'}) SET h.held = true").consume();

            Client.Reply reply = ask();

            Asking.refused(reply, ErrorCode.AUDIT_UNAVAILABLE);
            assertThat(reply.header("Retry-After")).isNotNull();
            assertThat(reply.body().has("data")).isFalse();
            assertThat(reply.raw().body()).doesNotContain("陈示例");
            // What tells of nobody is answered all the same.
            assertThat(gateway.client().ask("{ cities }", Map.of(), bank("test-bank")).status())
                    .isEqualTo(200);
            holding.rollback();
        }

        assertThat(ask().status()).isEqualTo(200);
        assertThat(gateway.part(Checkpoints.class).latest().size()).isEqualTo(size + 1);
    }

    @Test
    void anEmptiedGraphIsNotReadyAndGetsNoLogOfItsOwn() {
        assertThat(ask().status()).isEqualTo(200);
        assertThat(readiness()).isEqualTo(200);
        try (var session = TestGraph.driver().session()) {
            session.run("MATCH (n) WHERE NOT n:AppliedConstraints DETACH DELETE n").consume();
        }

        assertThat(readiness()).isEqualTo(503);
        assertThat(gateway.client().send("GET", "/actuator/health/liveness").status())
                .isEqualTo(200);
        Asking.refused(ask(), ErrorCode.GRAPH_UNAVAILABLE);
        assertThatThrownBy(
                        () ->
                                gateway.part(AuditLog.class)
                                        .append(
                                                List.of(
                                                        AuditDraft.counted(
                                                                "k-1",
                                                                gateway.now(),
                                                                "-",
                                                                "request",
                                                                "TOKEN_INVALID",
                                                                2))))
                .isInstanceOf(AuditUnavailable.class);
        // A refusal that tells of nobody goes out without its entry.
        Asking.refused(
                gateway.client().ask("{ cities }", Map.of(), "x.y.z"), ErrorCode.TOKEN_INVALID);
        try (var session = TestGraph.driver().session()) {
            assertThat(
                            session.run("MATCH (h:AuditHead) RETURN count(h) AS heads")
                                    .single()
                                    .get("heads")
                                    .asInt())
                    .isZero();
        }
    }

    private Client.Reply ask() {
        return Asking.ask(gateway, bank("test-bank"), organisation(COMPANY), ROLES);
    }

    private int readiness() {
        return gateway.client().send("GET", "/actuator/health/readiness").status();
    }
}
