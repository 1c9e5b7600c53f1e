package org.lianxin.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MasksTests {

    private static final String NUMBER = "999999199001010016";

    @ParameterizedTest
    @CsvSource({"PUBLIC, 欧阳*", "AUTHORISED, 欧阳修", "SHARED, 欧阳修", "SELF, 欧阳修", "SUPERVISION, 欧阳修"})
    void onlyThePublicSeesAMaskedName(Mode mode, String shown) {
        assertThat(Masks.of(mode).name("欧阳修")).isEqualTo(shown);
    }

    @ParameterizedTest
    @EnumSource
    void aLegalRepresentativesNameIsARegisteredFact(Mode mode) {
        assertThat(Masks.of(mode).registeredName("欧阳修")).isEqualTo("欧阳修");
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, , 999999********0016",
        "SHARED, **************0016, **************0016",
        "AUTHORISED, 999999199001010016, 999999199001010016",
        "SELF, 999999199001010016, 999999199001010016",
        "SUPERVISION, 999999199001010016, 999999199001010016"
    })
    void aNumberIsNotForThePublicUnlessTheListIsPublishedWithIt(
            Mode mode, @Nullable String shown, String published) {
        assertThat(Masks.of(mode).documentNumber(NUMBER)).isEqualTo(shown);
        assertThat(Masks.of(mode).publishedNumber(NUMBER)).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, 138****1234, 广东省湛江市赤坎区***",
        "SHARED, 138****1234, 广东省湛江市赤坎区***",
        "SUPERVISION, 138****1234, 广东省湛江市赤坎区***",
        "AUTHORISED, 13800001234, 广东省湛江市赤坎区示例路1号",
        "SELF, 13800001234, 广东省湛江市赤坎区示例路1号"
    })
    void whereSomebodyIsReachedIsForWhomTheSubjectTrusts(Mode mode, String phone, String address) {
        assertThat(Masks.of(mode).phone("13800001234")).isEqualTo(phone);
        assertThat(Masks.of(mode).address("广东省湛江市赤坎区示例路1号")).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"0016, 0016", "16, 16", "A0016, *0016"})
    void aShortNumberHasNothingBeforeItsTail(String number, String shown) {
        assertThat(Masks.of(Mode.SHARED).documentNumber(number)).isEqualTo(shown);
    }
}
