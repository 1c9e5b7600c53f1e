package org.lianxin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lianxin.access.AllowanceWorld.THIS_YEAR;
import static org.lianxin.access.AllowanceWorld.terms;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.kernel.Interval;

import java.time.LocalDate;
import java.util.Set;

class ConsentTermsTests {

    private static final Set<Purpose> LOAN = Set.of(Purpose.LOAN_APPROVAL);
    private static final Set<DataCategory> LISTINGS = Set.of(DataCategory.LISTINGS);
    private static final ConsentTerms WIDE =
            terms(
                    Set.of(Purpose.LOAN_APPROVAL, Purpose.GUARANTEE),
                    Set.of(DataCategory.LISTINGS, DataCategory.ENTRIES),
                    THIS_YEAR,
                    5,
                    20);

    /** Read beside a commit: its counts are seen one by one. */
    @Test
    void usesReadWhileOneIsCountedLackThatOneAtMost() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        assertThat(ConsentUses.readOneByOne(1, null, 0)).isEqualTo(ConsentUses.NONE);
        assertThat(ConsentUses.readOneByOne(0, day, 1)).isEqualTo(ConsentUses.NONE);
        assertThat(ConsentUses.readOneByOne(3, day, 4)).isEqualTo(new ConsentUses(3, day, 3));
        assertThat(ConsentUses.readOneByOne(3, day, 2)).isEqualTo(new ConsentUses(3, day, 2));
    }

    @Test
    void anyPartMayBecomeLess() {
        assertThat(WIDE.within(WIDE)).isTrue();
        assertThat(terms(LOAN, LISTINGS, THIS_YEAR, 5, 20).within(WIDE)).isTrue();
        assertThat(terms(LOAN, LISTINGS, days("2026-03-01", "2026-04-01"), 1, 1).within(WIDE))
                .isTrue();
    }

    @Test
    void noPartMayBecomeMore() {
        assertThat(terms(Set.of(Purpose.SECURITIES), LISTINGS, THIS_YEAR, 5, 20).within(WIDE))
                .isFalse();
        assertThat(terms(LOAN, Set.of(DataCategory.PRICING), THIS_YEAR, 5, 20).within(WIDE))
                .isFalse();
        assertThat(terms(LOAN, LISTINGS, days("2025-12-31", "2026-12-31"), 5, 20).within(WIDE))
                .isFalse();
        assertThat(terms(LOAN, LISTINGS, days("2026-01-01", "2027-01-01"), 5, 20).within(WIDE))
                .isFalse();
        assertThat(terms(LOAN, LISTINGS, days("2027-06-01", "2027-07-01"), 5, 20).within(WIDE))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5, 20, true", "6, 20, false", "5, 21, false", ", 20, false", "5, , false"})
    void usesMayOnlyBecomeFewer(@Nullable Integer perDay, @Nullable Integer max, boolean within) {
        assertThat(terms(LOAN, LISTINGS, THIS_YEAR, perDay, max).within(WIDE)).isEqualTo(within);
    }

    @Test
    void aLimitMayBeSetWhereThereWasNone() {
        ConsentTerms free = terms(LOAN, LISTINGS, THIS_YEAR, null, null);

        assertThat(terms(LOAN, LISTINGS, THIS_YEAR, 1, 1).within(free)).isTrue();
        assertThat(free.within(free)).isTrue();
    }

    @Test
    void refusesWhatIsNoConsent() {
        refused(Set.of(), LISTINGS, THIS_YEAR, null);
        refused(LOAN, Set.of(), THIS_YEAR, null);
        refused(LOAN, LISTINGS, Interval.since(LocalDate.of(2026, 1, 1)), null);
        refused(LOAN, LISTINGS, THIS_YEAR, 0);
        refused(LOAN, LISTINGS, THIS_YEAR, ConsentTerms.USES_LIMIT + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "两行\n授权",
                "隐藏\u200b字符",
                "反向\u202e文字",
                "证件999999199001010016号",
                "证件99999919900101018x",
                "证件９９９９９９１９９００１０１００１６",
                "证件 999999 19900101 0016",
                "\u0000"
            })
    void refusesEvidenceThatIsNoReference(String evidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ConsentTerms(LOAN, LISTINGS, THIS_YEAR, null, null, evidence));
    }

    @Test
    void aUnifiedCodeMayStandInAReference() {
        var terms = new ConsentTerms(LOAN, LISTINGS, THIS_YEAR, null, null, "911100001000044477-7");

        assertThat(terms.evidence()).isEqualTo("911100001000044477-7");
    }

    private static void refused(
            Set<Purpose> purposes,
            Set<DataCategory> categories,
            Interval validity,
            @Nullable Integer uses) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms(purposes, categories, validity, uses, null));
        if (uses != null) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> terms(purposes, categories, validity, null, uses));
        }
    }

    private static Interval days(String from, String lastDay) {
        return Interval.closedOn(LocalDate.parse(from), LocalDate.parse(lastDay));
    }
}
