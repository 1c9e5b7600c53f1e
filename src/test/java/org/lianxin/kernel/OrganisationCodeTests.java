package org.lianxin.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class OrganisationCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"71526726X", "71526726-x", "192203821", "MA0000365", "71430580X"})
    void holdsForIssuedCodes(String text) {
        assertThat(OrganisationCode.of(text).checkDigitHolds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"715267261", "192203822", "MA0000366"})
    void failsForAWrongCheckDigit(String text) {
        assertThat(OrganisationCode.of(text).checkDigitHolds()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "71526726", "71526726XX", "7152672-6X", "7152672张X"})
    void refusesTheMalformed(String text) {
        assertThatThrownBy(() -> OrganisationCode.of(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agreesWithAnIndependentReadingOfTheStandard() {
        Random random = new Random(11714);
        String letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < 8; at++) {
                text.append(letters.charAt(random.nextInt(36)));
            }
            text.append("0123456789X".charAt(random.nextInt(11)));
            String code = text.toString();
            assertThat(OrganisationCode.of(code).checkDigitHolds())
                    .as(code)
                    .isEqualTo(UnifiedCodeTests.naiveOrganisation(code));
        }
    }
}
