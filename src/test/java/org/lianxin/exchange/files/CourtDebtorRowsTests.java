package org.lianxin.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.exchange.Layout;
import org.lianxin.exchange.RejectedRow.Fate;
import org.lianxin.kernel.City;
import org.lianxin.kernel.DivisionCode;
import org.lianxin.listing.ListingRow;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.subject.Party;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

class CourtDebtorRowsTests {

    private static final RowFixture DEBTOR = RowFixture.of(Layout.COURT_DEBTORS);
    private static final City ZHANJIANG = new City("zhanjiang");

    @Test
    void listsAPersonUnderTheCityOfTheCourt() {
        ListingRow row = read(DEBTOR);

        assertThat(row.subject()).isInstanceOf(Party.Individual.class);
        assertThat(row.statement().city()).isEqualTo(ZHANJIANG);
        assertThat(row.statement().term().from()).isEqualTo(LocalDate.of(2025, 4, 7));
        assertThat(row.filing().sourceUnit()).isEqualTo("湛江市示例人民法院");
    }

    @Test
    void listsAnOrganisationByEitherCode() {
        RowFixture organisation = DEBTOR.with("主体类型", "法人");

        assertThat(read(organisation.with("身份证号码/组织机构代码", RowFixture.COMPANY)).subject())
                .isInstanceOf(Party.ByUnifiedCode.class);
        assertThat(read(organisation.with("身份证号码/组织机构代码", "MADEM06H-0")).subject())
                .isInstanceOf(Party.ByLegacyCode.class);
    }

    @Test
    void tellsPersonsFromOrganisationsByTheNumberIfTheKindIsNotFiled() {
        RowFixture unsaid = DEBTOR.with("主体类型", "");

        assertThat(read(unsaid).subject()).isInstanceOf(Party.Individual.class);
        assertThat(read(unsaid.with("身份证号码/组织机构代码", RowFixture.COMPANY)).subject())
                .isInstanceOf(Party.ByUnifiedCode.class);
    }

    @Test
    void keepsAPersonWhoseNumberIsStarredUnverified() {
        var row = read(DEBTOR.with("身份证号码/组织机构代码", "9999991990****0016"));

        assertThat(((Party.Individual) row.subject()).document()).isNull();
    }

    @Test
    void rejectsAMinor() {
        assertThat(DEBTOR.with("立案时间", "2007-12-30").with("发布时间", "2007-12-31").fault(reader()))
                .hasValueSatisfying(f -> assertThat(f.reason()).isEqualTo(Reasons.MINOR));
        assertThat(DEBTOR.with("立案时间", "2007-12-30").with("发布时间", "2008-01-01").fault(reader()))
                .isEmpty();
    }

    @Test
    void quarantinesUntilTheCourtIsKnown() {
        assertThat(DEBTOR.with("执行法院", "别处示例人民法院").fault(reader()))
                .hasValueSatisfying(f -> assertThat(f.fate()).isEqualTo(Fate.QUARANTINED));
    }

    @ParameterizedTest
    @CsvSource({
        "主体类型,法人",
        "案号,执1号",
        "发布时间,2025-03-02",
        "发布时间,2026-11-22",
        "立案时间,2025-02-30",
        "身份证号码/组织机构代码,999999199001010015",
        "执行依据文号,''",
    })
    void rejectsWhatCannotBe(String column, String value) {
        assertThat(DEBTOR.with(column, value).fault(reader()))
                .hasValueSatisfying(
                        f -> {
                            assertThat(f.fate()).isEqualTo(Fate.REJECTED);
                            assertThat(f.value()).doesNotContain("19900101");
                        });
    }

    private static ListingRow read(RowFixture row) {
        return Objects.requireNonNull(reader().read(row.read(), RowFixture.FILER));
    }

    private static CourtDebtorRows reader() {
        return new CourtDebtorRows(new OneCity(), RowFixture.LOOKUPS);
    }

    /** Knows where a city lies, and none of its rules. */
    private static final class OneCity implements Rulebooks {

        @Override
        public Rulebook get(City city, LocalDate on) {
            throw new AssertionError("not asked");
        }

        @Override
        public Optional<Rulebook> find(City city, LocalDate on) {
            return Optional.empty();
        }

        @Override
        public List<City> cities() {
            return List.of(ZHANJIANG);
        }

        @Override
        public Optional<City> cityOf(DivisionCode division) {
            return DivisionCode.of("440800").covers(division)
                    ? Optional.of(ZHANJIANG)
                    : Optional.empty();
        }

        @Override
        public List<Rulebook> editions(City city) {
            return List.of();
        }
    }
}
