package org.lianxin.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTests {

    @ParameterizedTest
    @CsvSource({
        "(2017)渝0107执4344号, (2017)渝0107执4344号",
        "（2017）渝0107执4344号, (2017)渝0107执4344号",
        "〔2017〕渝0107执恢12号, (2017)渝0107执恢12号",
        "（２０１９）粤08执异 5号, (2019)粤08执异5号",
        "(2019)3701执1号, (2019)3701执1号",
        "(2020)最高法民终1号, (2020)最高法民终1号",
        "(2018)京01执5号之二, (2018)京01执5号之二"
    })
    void readsBothKindsOfBracketsAsOneNumber(String text, String value) {
        assertThat(CaseNumber.of(text).value()).isEqualTo(value);
        assertThat(CaseNumber.isCaseNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2017渝0107执4344号",
                "(17)渝0107执4344号",
                "(2017)渝0107执号",
                "(2017)渝0107执4344",
                "执4344号"
            })
    void refusesWhatIsNoCaseNumber(String text) {
        assertThat(CaseNumber.isCaseNumber(text)).isFalse();
        assertThatThrownBy(() -> CaseNumber.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsTheYearOfFiling() {
        assertThat(CaseNumber.of("（2017）渝0107执4344号").year()).isEqualTo(2017);
    }
}
