package org.lianxin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.kernel.CodeReading;
import org.lianxin.kernel.IdReading;
import org.lianxin.kernel.ResidentId;
import org.lianxin.kernel.UnifiedCode;

import java.time.LocalDate;
import java.util.stream.IntStream;

class InventedNumbersTests {

    @Test
    void inventsCodesWhoseCheckDigitsHold() {
        assertThat(
                        IntStream.range(0, 500)
                                .mapToObj(i -> InventedNumbers.unifiedCode("91", "440800", i)))
                .allSatisfy(
                        code ->
                                assertThat(UnifiedCode.read(code))
                                        .isInstanceOf(CodeReading.Valid.class));
    }

    @Test
    void inventsResidentNumbersWhoseCheckDigitsHold() {
        assertThat(
                        IntStream.range(0, 500)
                                .mapToObj(
                                        i ->
                                                InventedNumbers.residentNumber(
                                                        LocalDate.of(1970, 1, 1).plusDays(i), i)))
                .allSatisfy(
                        number ->
                                assertThat(ResidentId.read(number, LocalDate.of(2026, 1, 1)))
                                        .isInstanceOf(IdReading.Valid.class));
    }
}
