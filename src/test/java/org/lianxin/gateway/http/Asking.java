package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.lianxin.access.CallerDocument;
import org.lianxin.access.Representation;
import org.lianxin.audit.AuditEntries;
import org.lianxin.audit.AuditEntry;
import org.lianxin.audit.ProvenEntry;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

import java.util.List;
import java.util.Map;

/** How tests ask a whole gateway for profiles, and what stands in its log afterwards. */
final class Asking {

    static final String COMPANY = "91999999MADEM06H0E";
    static final String REPRESENTATIVE = "999999197403110010";

    private Asking() {}

    static Map<String, ?> organisation(String code) {
        return Map.of("unifiedCode", code);
    }

    static Map<String, ?> number(String number) {
        return Map.of("document", Map.of("kind", "RESIDENT_ID", "number", number));
    }

    static Client.Reply ask(
            WholeGateway gateway, String token, Map<String, ?> subject, String selected) {
        return ask(gateway, token, subject, "LOAN_APPROVAL", selected);
    }

    static Client.Reply ask(
            WholeGateway gateway,
            String token,
            Map<String, ?> subject,
            String purpose,
            String selected) {
        return gateway.client()
                .ask(
                        "query($s: SubjectKey!, $p: Purpose) { creditProfile(subject: $s, purpose:"
                                + " $p) { "
                                + selected
                                + " } }",
                        Map.of("s", subject, "p", purpose),
                        token);
    }

    static String token(String client, String kind, String scopes) {
        return TestIssuer.running()
                .token(
                        claims ->
                                claims.subject(client)
                                        .claim("caller_kind", kind)
                                        .claim("scope", scopes));
    }

    static String bank(String client) {
        return token(client, "BANK", "credit:read");
    }

    static String person(String number) {
        return TestIssuer.running()
                .token(
                        claims ->
                                claims.subject("test-subject")
                                        .claim("caller_kind", "SUBJECT")
                                        .claim("document_kind", "RESIDENT_ID")
                                        .claim("document_number", number)
                                        .claim("scope", "credit:read accesses:read consents:give"));
    }

    /** The company's representative consents to that grantee's looks, so many of them. */
    static String consent(WholeGateway gateway, String grantee, int uses) {
        var reply =
                gateway.client()
                        .ask(
                                "mutation($g: UnifiedCode!, $u: Int!, $k: String!) {"
                                    + " grantConsent(idempotencyKey: $k, consent: {organisation:"
                                    + " \"91999999MADEM06H0E\", grantee: $g, terms: {purposes:"
                                    + " [LOAN_APPROVAL], categories: [IDENTITY, POSITIONS,"
                                    + " LISTINGS], from: \"2026-11-01\", lastDay: \"2026-12-31\","
                                    + " usesMax: $u, evidence: \"示授〔2026〕8号\"}}) { id } }",
                                Map.of("g", grantee, "u", uses, "k", "consent-" + grantee),
                                person(REPRESENTATIVE));
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        return reply.body().at("/data/grantConsent/id").asString();
    }

    /** All that the log holds about a subject, newest first, at most 200. */
    static List<AuditEntry> about(WholeGateway gateway, SubjectId subject) {
        return gateway
                .part(AuditEntries.class)
                .about(gateway.part(Pseudonyms.class).of(subject), null, 200)
                .entries()
                .stream()
                .map(ProvenEntry::entry)
                .toList();
    }

    static SubjectId company() {
        return new OrganisationId(UnifiedCode.of(COMPANY));
    }

    static SubjectId person(WholeGateway gateway, String number) {
        return gateway.part(Representation.class)
                .findPerson(new CallerDocument(DocumentKind.RESIDENT_ID, number))
                .orElseThrow();
    }

    static void refused(Client.Reply reply, ErrorCode code) {
        assertThat(reply.code()).as(reply.raw().body()).isEqualTo(code.name());
        assertThat(reply.status()).isEqualTo(code.httpStatus());
    }
}
