package org.lianxin.subject.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxin.kernel.RoleKind.DIRECTOR;
import static org.lianxin.kernel.RoleKind.HONORARY;
import static org.lianxin.kernel.RoleKind.LEGAL_REPRESENTATIVE;
import static org.lianxin.kernel.RoleKind.PERSON_IN_CHARGE;
import static org.lianxin.kernel.RoleKind.PRINCIPAL;
import static org.lianxin.kernel.RoleKind.SENIOR_MANAGER;
import static org.lianxin.kernel.RoleKind.SUPERVISOR;
import static org.lianxin.kernel.RoleKind.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.RowOutcome;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.Party;
import org.lianxin.subject.RoleRow;
import org.lianxin.subject.Titles;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What kind of role a title is. */
class TitlesTests {

    private static final Instant CORRECTED = Instant.parse("2027-01-05T00:00:00Z");

    private final Titles titles = TestSubjects.titles();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "董事",
                "独立董事",
                "董事长",
                "副董事长",
                "执行董事",
                "独立非执行董事",
                "非执行董事",
                "职工董事",
                "代董事长",
                "董事局主席",
                "董事局副主席",
                "外部董事",
                "执行董事长",
                "常务副董事长",
                "董事会副主席",
                "董事会主席",
                "董事局常务副主席"
            })
    void countsEveryTitleOfTheBoardAsDirector(String title) {
        assertThat(titles.kindsOf(title)).containsExactly(DIRECTOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"名誉董事长", "荣誉董事长", "终身名誉董事长", "名誉主席"})
    void countsHonoursAsHonours(String title) {
        assertThat(titles.kindsOf(title)).containsExactly(HONORARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"总经理", "副总经理", "财务负责人", "董事会秘书"})
    void countsTheTitlesOfTheCompanyLawAsSeniorManagers(String title) {
        assertThat(titles.kindsOf(title)).containsExactly(SENIOR_MANAGER);
    }

    @Test
    void keepsPersonInChargeAndPrincipalApart() {
        assertThat(titles.kindsOf("负责人")).containsExactly(PERSON_IN_CHARGE);
        assertThat(titles.kindsOf("主要负责人")).containsExactly(PRINCIPAL);
        assertThat(titles.kindsOf("法定代表人")).containsExactly(LEGAL_REPRESENTATIVE);
    }

    @Test
    void readsTitlesWrittenTogether() {
        assertThat(titles.kindsOf("董事长兼总经理")).containsExactly(SENIOR_MANAGER, DIRECTOR);
        assertThat(titles.kindsOf("法定代表人、董事、监事会主席"))
                .containsExactly(LEGAL_REPRESENTATIVE, DIRECTOR, SUPERVISOR);
    }

    @Test
    void keepsTheUnknownPartOfATitleUnknown() {
        assertThat(titles.kindsOf("董事、吉祥物")).containsExactly(DIRECTOR, UNKNOWN);
        assertThat(titles.kindsOf("、")).containsExactly(UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"执行事务合伙人", "前董事", "董事(拟任)", "吉祥物"})
    void neverGuesses(String title) {
        assertThat(titles.kindsOf(title)).containsExactly(UNKNOWN);
    }

    @Test
    void reportsAnUnknownTitleOfAnAcceptedRoleOnly() {
        UnknownTitles unknown = new UnknownTitles(titles);
        unknown.report(
                List.of(role("吉祥物"), role("董事"), role("看门人")),
                List.of(
                        new RowOutcome.Accepted(),
                        new RowOutcome.Accepted(),
                        new RowOutcome.Unchanged()));
        assertThat(unknown.reported()).containsExactly("吉祥物");
    }

    @Test
    void reportsNoNumberAndForgesNoLine() {
        assertThat(UnknownTitles.harmless("999999199001010016\n董事"))
                .isEqualTo("*".repeat(18) + " 董事");
    }

    private static RoleRow role(String title) {
        return new RoleRow(
                UnifiedCode.of("91440802MA00004100"),
                new Party.Individual("张三", null),
                title,
                Interval.since(LocalDate.of(2020, 1, 1)),
                Filings.file(1).line(2));
    }

    @Test
    void ignoresBlanksAndWidths() {
        assertThat(titles.kindsOf(" 总 经 理　")).containsExactly(SENIOR_MANAGER);
        assertThat(titles.kindsOf("ＣＥＯ")).containsExactly(SENIOR_MANAGER);
    }

    @Test
    void correctsAnswersFromTheStatedInstantOnAndNotBefore() {
        Titles corrected =
                read(
                        """
                        - {title: 厂长, kind: UNKNOWN, why: first}
                        - {title: 厂长, kind: LEGAL_REPRESENTATIVE, why: x, since: '2027-01-05T00:00:00Z'}
                        """);
        assertThat(corrected.kindsOf("厂长", CORRECTED.minusMillis(1))).containsExactly(UNKNOWN);
        assertThat(corrected.kindsOf("厂长", CORRECTED)).containsExactly(LEGAL_REPRESENTATIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {title: 董事, kind: DIRECTOR}",
                "- {title: 董事, kind: KING, why: x}",
                "- {title: 董事, kind: DIRECTOR, why: x, who: y}",
                "- {title: 董事, kind: DIRECTOR, why: x, since: yesterday}",
                "- {title: 董事, kind: DIRECTOR, why: x}\n- {title: ' 董 事', kind: UNKNOWN, why: x}",
                "title: 董事",
                "- ["
            })
    void refusesATableThatIsWrongWithFileAndLine(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(TitlesRefused.class)
                .hasMessageMatching("(?s)titles.yaml:\\d+ .*");
    }

    private static Titles read(String text) {
        return TitlesFile.read("titles.yaml", new StringReader(text));
    }
}
