package org.lianxin.rulebook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.rulebook.FrameKind;
import org.lianxin.rulebook.FrameRule;
import org.lianxin.rulebook.NationalFrame;
import org.lianxin.rulebook.RulebookFlaws;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class FrameLoaderTests {

    private static final NationalFrame FRAME = ShippedRulebooks.frame();

    @Test
    void hasTheNationalOrderOnRepairFromItsFirstDayAndNotBefore() {
        assertThat(FRAME.find(FrameKind.REPAIR_ENDS_ALL, LocalDate.of(2026, 3, 31))).isEmpty();
        assertThat(FRAME.find(FrameKind.REPAIR_ENDS_ALL, LocalDate.of(2026, 4, 1)))
                .map(FrameRule::document)
                .contains("国家发展改革委令第36号");
    }

    @Test
    void asksForABasisInLawOnlySinceTheFrameOf2020() {
        assertThat(FRAME.find(FrameKind.LEGAL_BASIS, LocalDate.of(2020, 12, 6))).isEmpty();
        assertThat(FRAME.find(FrameKind.LEGAL_BASIS, LocalDate.of(2020, 12, 7))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: WITHDRAWAL|kind: OBLIVION|OBLIVION is none of",
                "workingDays: 3|workingDays: soon|soon is no whole number",
                "lastDay: 2020-12-06|lastDay: 2020-12-07|hold on the same days",
                "lastDay: 2020-12-06|lastDay: 2016-12-06|the last day is before the first",
                "monthsMin: 12|months: 12|the key months is unknown",
            })
    void tellsFileLineAndReason(String found, String planted, String reason) {
        String text = ShippedRulebooks.frameFile().text();
        assertThat(text).contains(found);
        RulebookFile flawed = new RulebookFile("national.yaml", text.replace(found, planted));
        RulebookFlaws flaws =
                Objects.requireNonNull(
                        catchThrowableOfType(
                                RulebookFlaws.class, () -> FrameLoader.load(List.of(flawed))));
        assertThat(flaws.flaws())
                .anySatisfy(
                        flaw -> {
                            assertThat(flaw.line()).isGreaterThan(1);
                            assertThat(flaw.reason().en()).contains(reason);
                        });
    }
}
