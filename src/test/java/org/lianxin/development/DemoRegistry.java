package org.lianxin.development;

import org.lianxin.access.Caller;
import org.lianxin.access.CallerDocument;
import org.lianxin.access.CallerKind;
import org.lianxin.access.ConsentOutcome;
import org.lianxin.access.ConsentRegister;
import org.lianxin.access.ConsentTerms;
import org.lianxin.access.DataCategory;
import org.lianxin.access.MutationKey;
import org.lianxin.access.OrganisationOutcome;
import org.lianxin.access.OrganisationRegister;
import org.lianxin.access.OrganisationTerms;
import org.lianxin.access.OrganisationTies;
import org.lianxin.access.Permit;
import org.lianxin.access.PermitOutcome;
import org.lianxin.access.Permits;
import org.lianxin.access.Purpose;
import org.lianxin.access.Scope;
import org.lianxin.kernel.City;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.springframework.context.ApplicationContext;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sample's registered organisations and the consent of its company, placed through the same
 * ports as the mutations use. Placed again they stay as they are.
 */
public final class DemoRegistry {

    private static final String OFFICE = DemoClient.CREDIT_OFFICE.organisation();

    private final OrganisationRegister organisations;
    private final ConsentRegister consents;

    private DemoRegistry(ApplicationContext gateway) {
        this.organisations = gateway.getBean(OrganisationRegister.class);
        this.consents = gateway.getBean(ConsentRegister.class);
    }

    public static DemoRegistry of(ApplicationContext gateway) {
        return new DemoRegistry(gateway);
    }

    /** Every demo client, and the consent of the sample's company to the demo bank. */
    public DemoRegistry place() {
        for (DemoClient client : DemoClient.values()) {
            register(
                    client.registeredCode(),
                    client.registeredName(),
                    CallerKind.valueOf(client.callerKind()),
                    client.id());
        }
        consent(
                new OrganisationId(UnifiedCode.of(DemoClient.SUBJECT.organisation())),
                DemoClient.REPRESENTATIVE,
                DemoClient.BANK.organisation());
        return this;
    }

    /** Registers an organisation with these clients and every scope that its kind can have. */
    public DemoRegistry register(String code, String name, CallerKind kind, String... clients) {
        return register(code, name, kind, false, clients);
    }

    /** The same, perhaps held to registered documents. */
    public DemoRegistry register(
            String code, String name, CallerKind kind, boolean documentsOnly, String... clients) {
        City city = new City("zhanjiang");
        return register(
                code,
                new OrganisationTerms(name, kind, city, scopesOf(kind), documentsOnly),
                clients);
    }

    /** One that works under another city's plan. */
    public DemoRegistry registerIn(
            String city, String code, String name, CallerKind kind, String client) {
        City under = new City(city);
        return register(
                code, new OrganisationTerms(name, kind, under, scopesOf(kind), false), client);
    }

    /** An association with these members. */
    public DemoRegistry registerAssociation(
            String code, String name, Set<UnifiedCode> members, String client) {
        CallerKind kind = CallerKind.ASSOCIATION;
        return register(
                code,
                new OrganisationTerms(name, kind, new City("zhanjiang"), scopesOf(kind), false),
                new OrganisationTies(Set.of(client), members));
    }

    /** Suspends one that is registered. */
    public DemoRegistry suspend(String code) {
        OrganisationOutcome outcome =
                organisations.suspend(
                        permit(office(), Scope.ORGANISATIONS_MANAGE),
                        new MutationKey("development", "suspend-" + code),
                        UnifiedCode.of(code),
                        "停用");
        if (outcome instanceof OrganisationOutcome.Refused refused) {
            throw new IllegalStateException(code + ": " + refused.reason());
        }
        return this;
    }

    private DemoRegistry register(String code, OrganisationTerms terms, String... clients) {
        return register(code, terms, new OrganisationTies(Set.of(clients), Set.of()));
    }

    private DemoRegistry register(String code, OrganisationTerms terms, OrganisationTies ties) {
        OrganisationOutcome outcome =
                organisations.register(
                        permit(office(), Scope.ORGANISATIONS_MANAGE),
                        new MutationKey("development", "register-" + code),
                        UnifiedCode.of(code),
                        terms,
                        ties);
        if (outcome instanceof OrganisationOutcome.Refused refused) {
            throw new IllegalStateException(code + ": " + refused.reason());
        }
        return this;
    }

    /**
     * Everything about the subject, for every purpose, without a limit of uses, until 2030.
     *
     * @param number ID number of the subject, or of its legal representative in office
     */
    public DemoRegistry consent(SubjectId subject, String number, String grantee) {
        ConsentTerms terms =
                new ConsentTerms(
                        Set.of(Purpose.values()),
                        Set.of(DataCategory.values()),
                        Interval.closedOn(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31)),
                        null,
                        null,
                        "示授〔2026〕1号");
        ConsentOutcome outcome =
                consents.grant(
                        permit(person(number), Scope.CONSENTS_GIVE),
                        new MutationKey("development", "consent-" + key(subject, grantee)),
                        subject,
                        UnifiedCode.of(grantee),
                        terms);
        if (outcome instanceof ConsentOutcome.Refused refused) {
            throw new IllegalStateException("consent: " + refused.reason());
        }
        return this;
    }

    private static String key(SubjectId subject, String grantee) {
        return Integer.toHexString(subject.value().hashCode()) + "-" + grantee;
    }

    private static Set<Scope> scopesOf(CallerKind kind) {
        return Arrays.stream(Scope.values())
                .filter(scope -> scope.isFor(kind))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Caller office() {
        return new Caller(
                "development",
                OFFICE,
                CallerKind.CREDIT_OFFICE,
                Set.of(Scope.ORGANISATIONS_MANAGE));
    }

    private static Caller person(String number) {
        return new Caller(
                "development",
                null,
                CallerKind.SUBJECT,
                Set.of(Scope.CONSENTS_GIVE),
                new CallerDocument(DocumentKind.RESIDENT_ID, number));
    }

    private static Permit permit(Caller caller, Scope scope) {
        return switch (Permits.decide(caller, scope, null)) {
            case PermitOutcome.Granted granted -> granted.permit();
            case PermitOutcome.Refused refused ->
                    throw new IllegalStateException(refused.toString());
        };
    }
}
