package org.lianxin.gateway.http;

import org.lianxin.access.Caller;
import org.lianxin.access.CallerDocument;
import org.lianxin.access.CallerFixture;
import org.lianxin.access.CallerKind;
import org.lianxin.access.ConsentOutcome;
import org.lianxin.access.ConsentRegister;
import org.lianxin.access.ConsentTerms;
import org.lianxin.access.DataCategory;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.Purpose;
import org.lianxin.access.Representation;
import org.lianxin.access.Scope;
import org.lianxin.audit.Claims;
import org.lianxin.cypher.UntimedTransactions;
import org.lianxin.development.DemoRegistry;
import org.lianxin.gateway.engine.AccessMatrix;
import org.lianxin.gateway.engine.MatrixCase;
import org.lianxin.gateway.engine.MatrixSituation;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings about every situation of the matrix: for each a caller of its own, registered, with a
 * token, and with the consent that makes the situation.
 */
final class MatrixWorld {

    static final String COMPANY = "91999999MADEM06H0E";

    /** The company's legal representative in office; as a person the other subject asked about. */
    static final String REPRESENTATIVE = "999999197403110010";

    private static final String STRANGER = "999999197001010017";

    private final WholeGateway gateway;
    private final DemoRegistry registry;
    private final ConsentRegister consents;
    private final Map<String, Asker> askers = new HashMap<>();

    MatrixWorld(WholeGateway gateway) {
        this.gateway = gateway;
        this.registry = gateway.registry();
        this.consents = gateway.part(ConsentRegister.class);
    }

    /**
     * Who asks in a situation, and with what.
     *
     * @param arguments of the root field
     */
    record Asker(String name, String token, Map<String, String> arguments) {}

    SubjectId person() {
        return gateway.part(Representation.class)
                .findPerson(new CallerDocument(DocumentKind.RESIDENT_ID, REPRESENTATIVE))
                .orElseThrow();
    }

    static SubjectId organisation() {
        return new OrganisationId(UnifiedCode.of(COMPANY));
    }

    /**
     * The caller of that kind in that situation.
     *
     * @param wanted the kinds of facts of which a consent for other kinds holds none
     */
    Asker asker(
            CallerKind kind,
            MatrixSituation situation,
            SubjectId subject,
            Set<DataCategory> wanted) {
        Set<DataCategory> lacking = situation == MatrixSituation.WRONG_CATEGORY ? wanted : Set.of();
        boolean person = !(subject instanceof OrganisationId);
        String name = name(kind, situation, person, lacking);
        return askers.computeIfAbsent(name, _ -> make(name, kind, situation, subject, lacking));
    }

    /** Callers that no consent concerns are the same one in all such situations. */
    private static String name(
            CallerKind kind, MatrixSituation situation, boolean person, Set<DataCategory> lacking) {
        String who = "matrix-" + kind + (person ? "-person-" : "-company-");
        return switch (kind) {
            case BANK, ASSOCIATION, CREDIT_SERVICE, REGION_PEER ->
                    who
                            + situation
                            + lacking.stream()
                                    .sorted()
                                    .map(Enum::name)
                                    .collect(Collectors.joining());
            case AGENCY, COURT ->
                    switch (situation) {
                        case MATTER, WRONG_PURPOSE -> who + situation;
                        default -> who + "OTHERS";
                    };
            case SUBJECT -> situation == MatrixSituation.OWN ? who + "OWN" : who + "OTHERS";
            case CREDIT_OFFICE -> who + "OTHERS";
        };
    }

    private Asker make(
            String name,
            CallerKind kind,
            MatrixSituation situation,
            SubjectId subject,
            Set<DataCategory> lacking) {
        String code = "91999999MAMX%05dX".formatted(askers.size());
        String client = name.length() > 150 ? name.substring(0, 100) + askers.size() : name;
        registry.register(code, "示例" + askers.size(), kind, client);
        boolean person = !(subject instanceof OrganisationId);
        Asker asker =
                new Asker(
                        name,
                        token(kind, situation, client, code),
                        arguments(kind, situation, person));
        if (kind.readsByConsent()) {
            consent(kind, situation, subject, code, lacking);
        }
        return asker;
    }

    private static String token(
            CallerKind kind, MatrixSituation situation, String client, String code) {
        String scopes =
                AccessMatrix.scopes(kind).stream()
                        .map(Scope::token)
                        .collect(Collectors.joining(" "));
        return TestIssuer.running()
                .token(
                        claims -> {
                            claims.subject(client)
                                    .claim("caller_kind", kind.name())
                                    .claim("scope", scopes);
                            return kind == CallerKind.SUBJECT
                                    ? claims.claim("document_kind", "RESIDENT_ID")
                                            .claim(
                                                    "document_number",
                                                    situation == MatrixSituation.OWN
                                                            ? REPRESENTATIVE
                                                            : STRANGER)
                                    : claims.claim("organisation", code);
                        });
    }

    private static Map<String, String> arguments(
            CallerKind kind, MatrixSituation situation, boolean person) {
        String key =
                person
                        ? "{document: {kind: RESIDENT_ID, number: \"" + REPRESENTATIVE + "\"}}"
                        : "{unifiedCode: \"" + COMPANY + "\"}";
        Map<String, String> arguments = new HashMap<>();
        arguments.put("subject", key);
        arguments.put("subjects", "[" + key + "]");
        arguments.put(
                "purpose",
                (situation == MatrixSituation.WRONG_PURPOSE
                                ? Purpose.UNDERWRITING
                                : MatrixCase.purpose(kind))
                        .name());
        if (situation == MatrixSituation.MATTER || situation == MatrixSituation.WRONG_PURPOSE) {
            arguments.put("matter", "{reference: \"示〔2026〕1号\", statutoryBasis: \"示例法第一条\"}");
        }
        return arguments;
    }

    private void consent(
            CallerKind kind,
            MatrixSituation situation,
            SubjectId subject,
            String code,
            Set<DataCategory> lacking) {
        Set<DataCategory> categories = EnumSet.allOf(DataCategory.class);
        categories.removeAll(lacking);
        if (situation == MatrixSituation.OWN
                || situation == MatrixSituation.OTHERS
                || situation == MatrixSituation.MATTER
                || categories.isEmpty()) {
            return;
        }
        boolean other = situation == MatrixSituation.OTHER_GRANTEE;
        var terms =
                new ConsentTerms(
                        Set.of(MatrixCase.purpose(kind)),
                        categories,
                        Interval.closedOn(
                                LocalDate.of(2026, 1, 1),
                                situation == MatrixSituation.EXPIRED
                                        ? LocalDate.of(2026, 11, 20)
                                        : LocalDate.of(2027, 11, 20)),
                        null,
                        situation == MatrixSituation.USED_UP ? 1 : null,
                        "示授〔2026〕1号");
        var done =
                consents.grant(
                        permit(),
                        new MutationKey("matrix", "grant-" + code),
                        subject,
                        UnifiedCode.of(other ? "91999999MADEM08L6F" : code),
                        terms);
        if (!(done instanceof ConsentOutcome.Done granted)) {
            throw new AssertionError(done);
        }
        if (situation == MatrixSituation.USED_UP) {
            use(granted.consent().id());
        }
        if (situation == MatrixSituation.REVOKED) {
            consents.revoke(
                    permit(), new MutationKey("matrix", "revoke-" + code), granted.consent().id());
        }
    }

    /** As the log counts a use when it appends the entry of an answer. */
    private void use(String consent) {
        var claim = new Claims.Claim(consent, Instant.parse("2026-11-21T02:00:00Z"));
        List<Boolean> granted =
                gateway.part(UntimedTransactions.class)
                        .write(
                                Duration.ofSeconds(5),
                                transaction ->
                                        gateway.part(Claims.class)
                                                .take(transaction, List.of(claim)));
        if (!granted.equals(List.of(true))) {
            throw new AssertionError(granted);
        }
    }

    private static Permit permit() {
        return CallerFixture.permit(
                new Caller(
                        "matrix",
                        null,
                        CallerKind.SUBJECT,
                        Set.of(Scope.CONSENTS_GIVE),
                        new CallerDocument(DocumentKind.RESIDENT_ID, REPRESENTATIVE)),
                Scope.CONSENTS_GIVE,
                null);
    }
}
