package org.lianxin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorCodeTests {

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void everyCodeHasASentenceAndHelpInBothLanguagesAndAFittingStatus(ErrorCode code) {
        assertThat(code.message().zh()).matches("(?s).*\\p{IsHan}{2,}.*").doesNotEndWith("。");
        assertThat(code.message().en()).matches("[a-z].*[^.]");
        assertThat(code.help().zh()).matches("(?s).*\\p{IsHan}{2,}.*");
        assertThat(code.help().en()).endsWith(".");
        assertThat(code.httpStatus()).isBetween(400, 504);
    }
}
