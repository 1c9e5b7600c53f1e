package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.gateway.ErrorCode;

import java.util.List;
import java.util.Map;

/**
 * Nothing leaves without its entry, refusals neither; and no entry holds a word of the client's.
 */
class LedgerTests {

    private static final String PROFILE =
            "query($s: SubjectKey!, $p: Purpose) { creditProfile(subject: $s, purpose: $p) {"
                    + " validAt } }";
    private static final String NUMBER = "999999199001010016";
    private static final Map<String, ?> SUBJECT =
            Map.of(
                    "s",
                    Map.of("document", Map.of("kind", "RESIDENT_ID", "number", NUMBER)),
                    "p",
                    "LOAN_APPROVAL");

    private static GatewayRig rig;
    private static String token;

    @BeforeAll
    static void start() {
        rig = GatewayRig.start();
        token = TestIssuer.running().bank("credit:read");
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    @AfterEach
    void mend() {
        rig.log().down(false);
    }

    @Test
    void leavesOneEntryForEveryRefusalAndNoneForWhatIsOpen() {
        var issuer = TestIssuer.running();
        refuses(ErrorCode.UNAUTHENTICATED, () -> rig.client().ask(PROFILE, SUBJECT, null));
        refuses(
                ErrorCode.TOKEN_INVALID,
                () -> rig.client().ask(PROFILE, SUBJECT, issuer.foreign()));
        refuses(ErrorCode.DOCUMENT_MALFORMED, () -> rig.client().ask("{", Map.of(), token));
        refuses(ErrorCode.DOCUMENT_INVALID, () -> rig.client().ask("{ x }", Map.of(), token));
        refuses(ErrorCode.METHOD_NOT_ALLOWED, () -> rig.client().send("GET", "/graphql"));
        refuses(
                ErrorCode.REQUEST_MALFORMED,
                () -> rig.client().post("nonsense", "application/json", token));
        refuses(
                ErrorCode.SCOPE_MISSING,
                () -> rig.client().ask(PROFILE, SUBJECT, issuer.bank("files:import")));
        refuses(
                ErrorCode.PURPOSE_MISSING,
                () -> rig.client().ask(PROFILE, Map.of("s", Map.of("unifiedCode", "x")), token));
        int before = rig.log().entries().size();
        assertThat(rig.client().ask("{ cities }", Map.of(), token).status()).isEqualTo(200);
        assertThat(rig.client().ask("{ __typename }", Map.of(), null).status()).isEqualTo(200);
        assertThat(rig.log().entries()).hasSize(before);
    }

    @Test
    void writesNoWordOfTheClientsDown() {
        rig.turnedAway().tell();
        int before = rig.log().entries().size();
        var secret = "示例秘密";
        rig.client().ask("{ a: " + secret + " }", Map.of(), token);
        rig.client().ask(PROFILE, SUBJECT, token);
        rig.client().post(secret, "application/json", null);

        assertThat(rig.log().entries().subList(before, rig.log().entries().size()))
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.toString()).doesNotContain(secret, NUMBER));
    }

    @Test
    void givesAReceiptForEachEntryAndOneSignedTree() {
        var reply = rig.client().ask(PROFILE, SUBJECT, token);

        assertThat(reply.code()).isEqualTo(ErrorCode.SUBJECT_UNKNOWN.name());
        var receipts = reply.body().at("/extensions/receipts");
        assertThat(receipts).hasSize(1);
        assertThat(receipts.at("/0/path").asString()).isEqualTo("creditProfile");
        assertThat(receipts.at("/0/index").asLong()).isEqualTo(rig.log().entries().size() - 1L);
        assertThat(reply.body().at("/extensions/checkpoint").asString()).isEqualTo("a note");
    }

    @Test
    void disclosesNothingWhileTheLogIsDown() {
        rig.log().down(true);
        var reply = rig.client().ask(PROFILE, SUBJECT, token);

        assertThat(reply.code()).isEqualTo(ErrorCode.AUDIT_UNAVAILABLE.name());
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isNotNull();
        assertThat(reply.body().has("data")).isFalse();
        assertThat(reply.body().has("extensions")).isFalse();
    }

    @Test
    void refusesAsItWouldAnywayWhileTheLogIsDown() {
        rig.log().down(true);

        assertThat(rig.client().ask(PROFILE, SUBJECT, "rubbish").code())
                .isEqualTo(ErrorCode.TOKEN_INVALID.name());
        assertThat(rig.client().ask("{ cities }", Map.of(), token).status()).isEqualTo(200);
    }

    @Test
    void knowsTheSameQuestionUnderTheSameKeyAgain() {
        assertThat(asked("key-0001", SUBJECT)).isEqualTo(asked("key-0001", SUBJECT));
        assertThat(asked("key-0001", SUBJECT)).isNotEqualTo(asked("key-0002", SUBJECT));
        assertThat(asked("key-0001", SUBJECT))
                .isNotEqualTo(
                        asked(
                                "key-0001",
                                Map.of(
                                        "s",
                                        Map.of("unifiedCode", "91999999MADEM06H0E"),
                                        "p",
                                        "LOAN_APPROVAL")));
        assertThat(asked(null, SUBJECT)).isNotEqualTo(asked(null, SUBJECT));
    }

    @Test
    void refusesAKeyThatCannotBeOne() {
        for (String key : List.of("short", "with blank in it", "x".repeat(101))) {
            var reply = rig.client().under(key).ask(PROFILE, SUBJECT, token);
            assertThat(reply.code()).isEqualTo(ErrorCode.IDEMPOTENCY_KEY_MALFORMED.name());
        }
    }

    private static String asked(@org.jspecify.annotations.Nullable String key, Map<String, ?> of) {
        var client = key == null ? rig.client() : rig.client().under(key);
        client.ask(PROFILE, of, token);
        return rig.log().entries().getLast().requestId();
    }

    private static void refuses(ErrorCode code, java.util.function.Supplier<Client.Reply> request) {
        int before = rig.log().entries().size();

        assertThat(request.get().code()).isEqualTo(code.name());

        List<AuditDraft> left = rig.log().entries().subList(before, rig.log().entries().size());
        assertThat(left).as("%s", code).hasSize(1);
        assertThat(left.getFirst().outcome()).isEqualTo(AuditOutcome.REFUSED);
        assertThat(left.getFirst().reason()).isEqualTo(code.name());
    }
}
