package org.lianxin.subject.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerFixture;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.kernel.DivisionCode;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.Filing;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.Found;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.LegacyKind;
import org.lianxin.kernel.RoleKind;
import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.LegacyIdentifierRow;
import org.lianxin.subject.Organisation;
import org.lianxin.subject.Party;
import org.lianxin.subject.Person;
import org.lianxin.subject.PersonDocument;
import org.lianxin.subject.RegistrationRow;
import org.lianxin.subject.Role;
import org.lianxin.subject.RoleRow;
import org.lianxin.subject.Subject;
import org.lianxin.subject.SubjectKey;
import org.lianxin.subject.SubjectReading;
import org.lianxin.subject.SubjectRegister;
import org.lianxin.subject.Subjects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Organisations, persons and roles, written to and read from the real graph. */
class RegistryIT {

    private static final UnifiedCode CODE = UnifiedCode.of("91440802MA00004100");
    private static final UnifiedCode OTHER = UnifiedCode.of("91440802MA00004880");
    private static final UnifiedCode SUSPECT = UnifiedCode.of("91350211M0000XUF46");
    private static final PersonDocument ID =
            new PersonDocument(DocumentKind.RESIDENT_ID, "999999199001010016");
    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);
    private static final RowOutcome ACCEPTED = new RowOutcome.Accepted();
    private static final RowOutcome UNCHANGED = new RowOutcome.Unchanged();

    private final Transactions transactions = TestDoor.transactions();
    private final Questions questions = TestDoor.questions();
    private final SubjectRegister register = TestSubjects.register();
    private final Subjects subjects = TestSubjects.subjects(questions);

    @BeforeEach
    void empty() {
        TestGraph.reset();
    }

    @Test
    void readsBackAnOrganisationWithItsRoles() {
        register(CODE, "湛江市甲有限公司", Filings.file(1).line(2));
        assertThat(appoint("张三", ID, "董事长兼总经理", Filings.file(1).line(3))).isEqualTo(ACCEPTED);

        Organisation organisation = organisation(now(CODE));

        assertThat(organisation.name()).isEqualTo("湛江市甲有限公司");
        assertThat(organisation.roles())
                .extracting(Role::kind)
                .containsExactly(RoleKind.SENIOR_MANAGER, RoleKind.DIRECTOR);
        Role role = organisation.roles().getFirst();
        assertThat(role.person().maskedNumber()).isEqualTo("999999********0016");
        assertThat(role.title()).isEqualTo("董事长兼总经理");
        assertThat(role.held()).isEqualTo(Interval.since(DAY));
        assertThat(role.source().line()).isEqualTo(3);
    }

    @Test
    void readsBackAPersonByDocumentWithTheirOrganisations() {
        register(CODE, "湛江市甲有限公司", Filings.file(1).line(2));
        appoint("张三", ID, "董事", Filings.file(1).line(3));

        Person person = (Person) known(read(new SubjectKey.ByDocument(ID)));

        assertThat(person.name()).isEqualTo("张三");
        assertThat(person.verified()).isTrue();
        assertThat(person.roles()).hasSize(1);
        assertThat(person.roles().getFirst().organisation().name()).isEqualTo("湛江市甲有限公司");
    }

    @Test
    void changesNothingWhenToldTwice() {
        RowOutcome first = register(CODE, "湛江市甲有限公司", Filings.file(1).line(2));
        RowOutcome second = register(CODE, "湛江市甲有限公司", Filings.file(1).line(2));

        assertThat(List.of(first, second)).containsExactly(ACCEPTED, UNCHANGED);
        assertThat(count("MATCH (r:Registration) RETURN count(r) AS n")).isEqualTo(1);
    }

    @Test
    void answersACorrectionFromThenOnAndTheOldVersionBefore() {
        register(CODE, "湛江市甲有限公司", Filings.file(1).line(2));
        Instant before = found(CODE).recordedUpTo();
        register(CODE, "湛江市乙有限公司", Filings.file(2).line(2));

        Found<Map<SubjectKey, SubjectReading>> found = found(CODE);

        assertThat(organisation(found.asKnownAt(found.recordedUpTo())).name())
                .isEqualTo("湛江市乙有限公司");
        Organisation then = organisation(found.asKnownAt(before));
        assertThat(then.name()).isEqualTo("湛江市甲有限公司");
        assertThat(then.source().supersededAt()).isNull();
    }

    @Test
    void answersUnknownBeforeAnythingWasRecorded() {
        Instant before = found(CODE).recordedUpTo();
        register(CODE, "湛江市甲有限公司", Filings.file(1).line(2));

        assertThat(found(CODE).asKnownAt(before).values())
                .containsExactly(new SubjectReading.Unknown());
    }

    @Test
    void doesNotFlipBackWhenAnOlderFileIsToldAgain() {
        register(CODE, "湛江市甲有限公司", Filings.file(1).line(2));
        register(CODE, "湛江市乙有限公司", Filings.file(2).line(2));

        assertThat(register(CODE, "湛江市甲有限公司", Filings.file(1).line(2))).isEqualTo(UNCHANGED);
        assertThat(organisation(now(CODE)).name()).isEqualTo("湛江市乙有限公司");
    }

    @Test
    void letsAFileThatRepeatsTheOldVersionLaterPrevailOverOneBegunBetween() {
        register(CODE, "湛江市甲有限公司", Filings.file(1).line(2));
        register(CODE, "湛江市甲有限公司", Filings.file(3).line(2));

        assertThat(register(CODE, "湛江市乙有限公司", Filings.file(2).line(2))).isEqualTo(UNCHANGED);
        assertThat(organisation(now(CODE)).name()).isEqualTo("湛江市甲有限公司");
    }

    @Test
    void rejectsARowThatContradictsAnotherOfItsFile() {
        register(CODE, "湛江市甲有限公司", Filings.file(1).line(2));

        assertThat(register(CODE, "湛江市乙有限公司", Filings.file(1).line(9)))
                .isEqualTo(new RowOutcome.Rejected(RowFault.CONFLICT_WITHIN_FILE));
    }

    @Test
    void takesTheSameLineReadBetterAsACorrection() {
        register(CODE, "湛江市甲有限公同", Filings.file(1).line(2));

        assertThat(register(CODE, "湛江市甲有限公司", Filings.file(1).line(2))).isEqualTo(ACCEPTED);
    }

    @Test
    void putsTheSameNumberUnderAnotherNameAside() {
        register(CODE, "湛江市甲有限公司", Filings.file(1).line(2));
        appoint("张三", ID, "董事", Filings.file(1).line(3));

        assertThat(appoint("张四", ID, "监事", Filings.file(1).line(4)))
                .isEqualTo(new RowOutcome.Quarantined(RowFault.NAME_MISMATCH));
        assertThat(organisation(now(CODE)).roles()).hasSize(1);
    }

    @Test
    void neverMergesPersonsWithoutANumberByName() {
        register(CODE, "湛江市甲有限公司", Filings.file(1).line(2));
        appoint("张三", null, "董事", Filings.file(1).line(3));
        appoint("张三", null, "监事", Filings.file(1).line(4));
        appoint("张三", ID, "总经理", Filings.file(1).line(5));

        assertThat(organisation(now(CODE)).roles())
                .extracting(role -> role.person().id())
                .doesNotHaveDuplicates();
        assertThat(appoint("张三", null, "董事", Filings.file(1).line(3))).isEqualTo(UNCHANGED);
    }

    @Test
    void putsARoleInAnUnknownOrganisationAside() {
        assertThat(appoint("张三", ID, "董事", Filings.file(1).line(3)))
                .isEqualTo(new RowOutcome.Quarantined(RowFault.ORGANISATION_UNKNOWN));
        assertThat(count("MATCH (p:Person) RETURN count(p) AS n")).isZero();
    }

    @Test
    void takesASuspectCodeOnlyOnceItsSourceConfirmsIt() {
        Filing filing = Filings.file(1).line(2);
        assertThat(register(SUSPECT, "甲有限公司", filing))
                .isEqualTo(new RowOutcome.Quarantined(RowFault.CODE_UNCONFIRMED));

        var row = new org.lianxin.subject.CodeConfirmationRow(SUSPECT, Filings.file(2).line(2));
        assertThat(
                        transactions.<List<RowOutcome>>write(
                                w -> register.confirm(w, List.of(row, row))))
                .containsExactly(ACCEPTED, UNCHANGED);

        assertThat(register(SUSPECT, "甲有限公司", filing)).isEqualTo(ACCEPTED);
    }

    @Test
    void findsAnOrganisationByIdentifiersFromBeforeTheUnifiedCode() {
        register(CODE, "湛江市甲有限公司", Filings.file(1).line(2));
        assertThat(identify("440800000012345", CODE)).isEqualTo(ACCEPTED);

        var byTie =
                new SubjectKey.ByLegacyCode(LegacyKind.BUSINESS_REGISTRATION, "440800000012345");
        var byCode = new SubjectKey.ByLegacyCode(LegacyKind.ORGANISATION_CODE, "MA000041-0");

        assertThat(known(read(byTie)).name()).isEqualTo("湛江市甲有限公司");
        assertThat(known(read(byCode)).name()).isEqualTo("湛江市甲有限公司");
        assertThat(identify("440800000012345", CODE)).isEqualTo(UNCHANGED);
    }

    @Test
    void putsAnIdentifierThatBelongsToAnotherOrganisationAside() {
        register(CODE, "湛江市甲有限公司", Filings.file(1).line(2));
        register(OTHER, "湛江市乙有限公司", Filings.file(1).line(3));
        identify("440800000012345", CODE);

        assertThat(identify("440800000012345", OTHER))
                .isEqualTo(new RowOutcome.Quarantined(RowFault.LEGACY_CODE_TAKEN));
    }

    private RowOutcome register(UnifiedCode code, String name, Filing filing) {
        var row =
                new RegistrationRow(
                        code, name, new DivisionCode("440802"), DAY, "存续", null, filing);
        return transactions
                .<List<RowOutcome>>write(w -> register.register(w, List.of(row)))
                .getFirst();
    }

    private RowOutcome appoint(
            String name, @Nullable PersonDocument document, String title, Filing filing) {
        var person = new Party.Individual(name, document);
        var row = new RoleRow(CODE, person, title, Interval.since(DAY), filing);
        return transactions
                .<List<RowOutcome>>write(w -> register.appoint(w, List.of(row)))
                .getFirst();
    }

    private RowOutcome identify(String value, UnifiedCode code) {
        var row =
                new LegacyIdentifierRow(
                        LegacyKind.BUSINESS_REGISTRATION, value, code, Filings.file(1).line(2));
        return transactions
                .<List<RowOutcome>>write(w -> register.identify(w, List.of(row)))
                .getFirst();
    }

    private Found<Map<SubjectKey, SubjectReading>> found(UnifiedCode code) {
        return subjects.read(
                CallerFixture.bankPermit(), List.of(new SubjectKey.ByUnifiedCode(code)));
    }

    private Map<SubjectKey, SubjectReading> now(UnifiedCode code) {
        return read(new SubjectKey.ByUnifiedCode(code));
    }

    private Map<SubjectKey, SubjectReading> read(SubjectKey key) {
        var found = subjects.read(CallerFixture.bankPermit(), List.of(key));
        return found.asKnownAt(found.recordedUpTo());
    }

    private static Organisation organisation(Map<SubjectKey, SubjectReading> readings) {
        return (Organisation) known(readings);
    }

    private static Subject known(Map<SubjectKey, SubjectReading> readings) {
        SubjectReading reading = readings.values().iterator().next();
        assertThat(reading).isInstanceOf(SubjectReading.Known.class);
        return ((SubjectReading.Known) reading).subject();
    }

    private static long count(String cypher) {
        try (var session = TestGraph.driver().session()) {
            return session.run(cypher).single().get("n").asLong();
        }
    }
}
