package org.lianxin.subject.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerDocument;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.Party;
import org.lianxin.subject.PersonDocument;
import org.lianxin.subject.RegistrationRow;
import org.lianxin.subject.RoleRow;
import org.lianxin.subject.SubjectRegister;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

class RepresentationIT {

    private static final UnifiedCode CODE = UnifiedCode.of("91440802MA00004100");
    private static final OrganisationId COMPANY = new OrganisationId(CODE);
    private static final String NUMBER = "999999199001010016";
    private static final CallerDocument DOCUMENT =
            new CallerDocument(DocumentKind.RESIDENT_ID, NUMBER);

    /** 15:30 UTC is half past eleven in the evening of the same day in Shanghai. */
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T15:30:00Z"), ZoneOffset.UTC);

    private final Transactions transactions = TestDoor.transactions();
    private final SubjectRegister register = TestSubjects.register();
    private final GraphRepresentation representation =
            new GraphRepresentation(
                    TestDoor.questions(), TestSubjects.identity(), TestSubjects.titles(), CLOCK);

    @BeforeEach
    void empty() {
        TestGraph.reset();
        transactions.write(
                writing ->
                        register.register(
                                writing,
                                List.of(
                                        new RegistrationRow(
                                                CODE,
                                                "湛江市甲有限公司",
                                                null,
                                                null,
                                                null,
                                                null,
                                                Filings.file(1).line(2)))));
    }

    @ParameterizedTest
    @CsvSource({
        "法定代表人, 2020-01-01, , true",
        "法定代表人兼总经理, 2020-01-01, , true",
        "法定代表人, 2026-11-21, , true",
        "法定代表人, 2026-11-22, , false",
        "法定代表人, 2020-01-01, 2026-11-21, false",
        "法定代表人, 2020-01-01, 2026-11-22, true",
        "董事长, 2020-01-01, , false",
        "主要负责人, 2020-01-01, , false"
    })
    void onlyTheLegalRepresentativeInOfficeToday(
            String title, LocalDate from, @Nullable LocalDate until, boolean represents) {
        appoint(
                new PersonDocument(DocumentKind.RESIDENT_ID, NUMBER),
                title,
                new Interval(from, until));

        assertThat(representation.represented(person(), List.of(COMPANY)))
                .isEqualTo(represents ? Set.of(COMPANY) : Set.of());
    }

    @Test
    void nobodyIsRepresentedByAPersonWithoutANumber() {
        appoint(null, "法定代表人", Interval.since(LocalDate.of(2020, 1, 1)));

        assertThat(representation.represented(person(), List.of(COMPANY))).isEmpty();
    }

    @Test
    void anUnknownOrganisationIsRepresentedByNobody() {
        var other = new OrganisationId(UnifiedCode.of("91440802MA00004880"));

        assertThat(representation.represented(person(), List.of(other))).isEmpty();
    }

    @Test
    void aPersonIsFoundByEachSpellingOfTheNumberAndNotByAWrongOne() {
        assertThat(
                        representation.findPerson(
                                new CallerDocument(
                                        DocumentKind.RESIDENT_ID, " 999999199001010016 ")))
                .contains(person());
        assertThat(
                        representation.findPerson(
                                new CallerDocument(DocumentKind.RESIDENT_ID, "999999199001010017")))
                .isEmpty();
        assertThat(representation.findPerson(new CallerDocument(DocumentKind.PASSPORT, NUMBER)))
                .isNotEqualTo(representation.findPerson(DOCUMENT));
    }

    private PersonId person() {
        return representation.findPerson(DOCUMENT).orElseThrow();
    }

    private void appoint(@Nullable PersonDocument document, String title, Interval held) {
        transactions.write(
                writing ->
                        register.appoint(
                                writing,
                                List.of(
                                        new RoleRow(
                                                CODE,
                                                new Party.Individual("张三", document),
                                                title,
                                                held,
                                                Filings.file(1).line(3)))));
    }
}
