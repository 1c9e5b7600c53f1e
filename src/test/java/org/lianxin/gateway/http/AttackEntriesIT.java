package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.gateway.http.Asking.COMPANY;
import static org.lianxin.gateway.http.Asking.REPRESENTATIVE;
import static org.lianxin.gateway.http.Asking.ask;
import static org.lianxin.gateway.http.Asking.bank;
import static org.lianxin.gateway.http.Asking.number;
import static org.lianxin.gateway.http.Asking.organisation;
import static org.lianxin.gateway.http.Asking.token;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerKind;
import org.lianxin.audit.AuditEntry;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.gateway.ErrorCode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Attacks by callers who are known, on the whole gateway: each is refused with its code, and the
 * refusal stands in the log under the caller's name, with a receipt and without a word of his.
 */
class AttackEntriesIT {

    private static final String ROLES = "roles { title }";
    private static final String SUSPENDED = "91999999MADEM10R1R";
    private static final String NARROW = "91999999MADEM11QX6";
    private static final String OTHER_BANK = "91999999MADEM07G4T";
    private static final String STRANGER = "999999197001010017";

    private static WholeGateway gateway;

    @BeforeAll
    static void start() {
        gateway = WholeGateway.start(TestGraph.uri().toString()).withSample();
        gateway.registry()
                .register(OTHER_BANK, "示例银行乙", CallerKind.BANK, "test-other-bank")
                .register(SUSPENDED, "示例银行丙", CallerKind.BANK, "test-suspended")
                .register(NARROW, "示例银行丁", CallerKind.BANK, "test-narrow");
        office(
                "mutation { suspendOrganisation(idempotencyKey: \"attack-0001\", code: \""
                        + SUSPENDED
                        + "\", because: \"演示\") { state } }");
        office(
                "mutation { changeOrganisation(idempotencyKey: \"attack-0002\", organisation:"
                        + " {code: \""
                        + NARROW
                        + "\", name: \"示例银行丁\", kind: BANK, scopes: [\"consents:read\"], clients:"
                        + " [\"test-narrow\"]}) { state } }");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private record Attack(String client, ErrorCode code, Supplier<Client.Reply> by) {}

    @TestFactory
    Stream<DynamicTest> isRefusedAndLeavesAnEntryUnderTheCallersName() {
        Map<String, Attack> attacks = new LinkedHashMap<>();
        attacks.put(
                "missing scope",
                new Attack(
                        "test-bank",
                        ErrorCode.SCOPE_MISSING,
                        () -> roles(token("test-bank", "BANK", "consents:read"))));
        attacks.put(
                "a scope that is in the token but not registered",
                new Attack(
                        "test-narrow",
                        ErrorCode.SCOPE_NOT_REGISTERED,
                        () -> roles(bank("test-narrow"))));
        attacks.put(
                "a scope that its kind cannot have",
                new Attack(
                        "test-bank",
                        ErrorCode.SCOPE_NOT_REGISTERED,
                        () ->
                                gateway.client()
                                        .ask(
                                                "mutation { importFile(name: \"a.csv\", text:"
                                                        + " \"a\") { rows { read } } }",
                                                Map.of(),
                                                token("test-bank", "BANK", "files:import"))));
        attacks.put(
                "a suspended organisation",
                new Attack(
                        "test-suspended",
                        ErrorCode.CALLER_SUSPENDED,
                        () -> roles(bank("test-suspended"))));
        attacks.put(
                "a client that nobody registered",
                new Attack(
                        "test-nobody",
                        ErrorCode.CALLER_NOT_REGISTERED,
                        () -> roles(bank("test-nobody"))));
        attacks.put(
                "another kind than registered",
                new Attack(
                        "test-bank",
                        ErrorCode.CALLER_NOT_AS_REGISTERED,
                        () -> roles(token("test-bank", "CREDIT_OFFICE", "credit:read"))));
        attacks.put(
                "another organisation than registered",
                new Attack(
                        "test-other-bank",
                        ErrorCode.CALLER_NOT_AS_REGISTERED,
                        () ->
                                roles(
                                        TestIssuer.running()
                                                .token(
                                                        c ->
                                                                c.subject("test-other-bank")
                                                                        .claim(
                                                                                "organisation",
                                                                                "91999999MADEM08L6F")
                                                                        .claim(
                                                                                "caller_kind",
                                                                                "BANK")
                                                                        .claim(
                                                                                "scope",
                                                                                "credit:read")))));
        attacks.put(
                "another bank's consent",
                new Attack(
                        "test-other-bank",
                        ErrorCode.CONSENT_REQUIRED,
                        () -> roles(bank("test-other-bank"))));
        attacks.put(
                "a consent for another person",
                new Attack(
                        "test-bank",
                        ErrorCode.SUBJECT_UNKNOWN,
                        () -> ask(gateway, bank("test-bank"), number(REPRESENTATIVE), ROLES)));
        attacks.put(
                "oneself as somebody else",
                new Attack(
                        "test-subject",
                        ErrorCode.SUBJECT_UNKNOWN,
                        () ->
                                ask(
                                        gateway,
                                        Asking.person(STRANGER),
                                        number(REPRESENTATIVE),
                                        ROLES)));
        attacks.put(
                "who looked at somebody else",
                new Attack(
                        "test-subject",
                        ErrorCode.NOT_THE_SUBJECT,
                        () ->
                                gateway.client()
                                        .ask(
                                                "{ accessesToMe(organisation: \""
                                                        + COMPANY
                                                        + "\") { edges { cursor } } }",
                                                Map.of(),
                                                Asking.person(STRANGER))));
        attacks.put(
                "a consent given for somebody else",
                new Attack(
                        "test-subject",
                        ErrorCode.NOT_THE_SUBJECT,
                        () ->
                                gateway.client()
                                        .ask(
                                                "mutation { grantConsent(idempotencyKey:"
                                                    + " \"attack-0003\", consent: {organisation:"
                                                    + " \"91999999MADEM06H0E\", grantee:"
                                                    + " \"91999999MADEM07G4T\", terms: {purposes:"
                                                    + " [LOAN_APPROVAL], categories: [POSITIONS],"
                                                    + " from: \"2026-11-01\", lastDay:"
                                                    + " \"2026-12-31\", evidence: \"示\"}}) { id }"
                                                    + " }",
                                                Map.of(),
                                                Asking.person(STRANGER))));
        attacks.put(
                "a forged cursor",
                new Attack(
                        "test-bank",
                        ErrorCode.CURSOR_INVALID,
                        () -> entriesAfter(bank("test-bank"), "Zm9yZ2Vk")));
        attacks.put(
                "another subject's cursor",
                new Attack("test-bank", ErrorCode.CURSOR_INVALID, AttackEntriesIT::foreignCursor));
        attacks.put(
                "a flood of aliases",
                new Attack(
                        "test-bank",
                        ErrorCode.TOO_MANY_ROOT_FIELDS,
                        () -> document("{" + "a: cities b: cities ".repeat(6) + "}")));
        attacks.put(
                "fragments in a circle",
                new Attack(
                        "test-bank",
                        ErrorCode.DOCUMENT_INVALID,
                        () -> document("{ ...a } fragment a on Query { cities ...a }")));
        attacks.put(
                "deep nesting",
                new Attack(
                        "test-bank",
                        ErrorCode.TOO_DEEP,
                        () -> document("{ " + "a { ".repeat(40) + "b" + " }".repeat(40) + " }")));
        attacks.put(
                "a huge text",
                new Attack(
                        "test-bank",
                        ErrorCode.LITERAL_TOO_LONG,
                        () ->
                                document(
                                        "{ rulebook(city: \""
                                                + "x".repeat(2001)
                                                + "\") { document } }")));
        attacks.put(
                "one field again and again",
                new Attack(
                        "test-bank",
                        ErrorCode.TOO_MANY_REPEATS,
                        () ->
                                document(
                                        "{ rulebook(city: \"wuhan\") {"
                                                + " document".repeat(60)
                                                + " } }")));
        attacks.put(
                "suggestions for a hidden field",
                new Attack(
                        "test-bank",
                        ErrorCode.DOCUMENT_INVALID,
                        () -> document("{ unconfirmedReache { role { title } } }")));
        attacks.put(
                "a hidden field",
                new Attack(
                        "test-bank",
                        ErrorCode.SCOPE_MISSING,
                        () -> document("{ organisations { edges { node { code } } } }")));
        attacks.put(
                "filtering on a hidden field",
                new Attack(
                        "test-bank",
                        ErrorCode.SCOPE_MISSING,
                        () ->
                                document(
                                        "{ consentsOfMine(organisation: \""
                                                + COMPANY
                                                + "\") { id } }")));
        attacks.put(
                "a line of a log in a matter",
                new Attack(
                        "test-agency",
                        ErrorCode.MATTER_MALFORMED,
                        () -> matter("湛示查1号\\n2026-11-21 INFO forged")));
        attacks.put(
                "right-to-left in a matter",
                new Attack(
                        "test-agency", ErrorCode.MATTER_MALFORMED, () -> matter("湛示查\\u202E1号")));
        attacks.put(
                "an ID number in a matter",
                new Attack(
                        "test-agency",
                        ErrorCode.MATTER_MALFORMED,
                        () -> matter("查 " + REPRESENTATIVE)));
        attacks.put(
                "a look-alike in a code",
                new Attack(
                        "test-bank",
                        ErrorCode.CODE_MALFORMED,
                        () ->
                                ask(
                                        gateway,
                                        bank("test-bank"),
                                        organisation("９１999999MADEM06H0E"),
                                        ROLES)));
        attacks.put(
                "a key of another form",
                new Attack(
                        "test-bank",
                        ErrorCode.IDEMPOTENCY_KEY_MALFORMED,
                        () ->
                                gateway.client()
                                        .under("spaces in it, and long enough")
                                        .ask("{ cities }", Map.of(), bank("test-bank"))));
        return attacks.entrySet().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.getKey(), () -> isLogged(each.getValue())));
    }

    private static void isLogged(Attack attack) {
        Client.Reply reply = attack.by().get();

        Asking.refused(reply, attack.code());
        assertThat(reply.body().at("/extensions/receipts")).hasSize(1);
        AuditEntry entry = entry(reply);
        assertThat(entry.id()).isEqualTo(reply.body().at("/extensions/receipts/0/id").asString());
        assertThat(entry.said().client()).isEqualTo(attack.client());
        assertThat(entry.said().outcome()).isEqualTo(AuditOutcome.REFUSED);
        assertThat(entry.said().reason()).isEqualTo(attack.code().name());
        assertThat(entry.said().shown()).isEmpty();
        assertThat(entry.said().claim()).isNull();
        assertThat(entry.leaf()).doesNotContain("forged", REPRESENTATIVE, "xxx", "\\u202e");
    }

    @Test
    void aRefusedLookAtSomebodyIsFoundByWhomItWasAbout() {
        long index = index(roles(bank("test-other-bank")));
        long person = index(ask(gateway, bank("test-bank"), number(REPRESENTATIVE), ROLES));

        assertThat(Asking.about(gateway, Asking.company()))
                .extracting(AuditEntry::index)
                .contains(index);
        assertThat(Asking.about(gateway, Asking.person(gateway, REPRESENTATIVE)))
                .extracting(AuditEntry::index)
                .contains(person);
    }

    @Test
    void namesInTheTokenGetNoFurtherThanTheClaimsAllow() {
        for (String client : List.of("a\nb", "bank\u202E", "\u202E\u202E", "x".repeat(10_000))) {
            var reply = roles(bank(client));

            assertThat(reply.status()).as(reply.raw().body()).isIn(401, 403, 431, 400);
            assertThat(reply.raw().body()).doesNotContain(client.substring(0, 1) + "\n");
        }
    }

    private static Client.Reply roles(String token) {
        return ask(gateway, token, organisation(COMPANY), ROLES);
    }

    private static Client.Reply document(String document) {
        return gateway.client().ask(document, Map.of(), bank("test-bank"));
    }

    private static Client.Reply matter(String reference) {
        return gateway.client()
                .ask(
                        "{ creditProfile(subject: {unifiedCode: \"91999999MADEM06H0E\"}, purpose:"
                                + " SUPERVISION, matter: {reference: \""
                                + reference
                                + "\", statutoryBasis: \"示例条例第一条\"}) { validAt } }",
                        Map.of(),
                        token("test-agency", "AGENCY", "credit:read"));
    }

    private static Client.Reply foreignCursor() {
        var other =
                ask(
                        gateway,
                        bank("test-bank"),
                        organisation("91999999MADCN0090N"),
                        "creditEntries(first: 1) { pageInfo { endCursor } }");
        String cursor =
                other.body().at("/data/creditProfile/creditEntries/pageInfo/endCursor").asString();
        assertThat(cursor).isNotBlank();
        return entriesAfter(bank("test-bank"), cursor);
    }

    private static Client.Reply entriesAfter(String token, String cursor) {
        return ask(
                gateway,
                token,
                organisation(COMPANY),
                "creditEntries(first: 1, after: \"" + cursor + "\") { pageInfo { endCursor } }");
    }

    private static void office(String mutation) {
        var reply =
                gateway.client()
                        .ask(
                                mutation,
                                Map.of(),
                                token(
                                        "test-credit-office",
                                        "CREDIT_OFFICE",
                                        "organisations:manage"));
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
    }

    private static long index(Client.Reply reply) {
        return reply.body().at("/extensions/receipts/0/index").asLong();
    }

    /** The entry as it stands in the graph, whoever it is about. */
    private static AuditEntry entry(Client.Reply reply) {
        try (var session = TestGraph.driver().session()) {
            return AuditEntry.ofLeaf(
                    session.run(
                                    "MATCH (e:AuditEntry {index: $i}) RETURN e.leaf AS leaf",
                                    Map.of("i", index(reply)))
                            .single()
                            .get("leaf")
                            .asString());
        }
    }
}
