package org.lianxin.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTests {

    @ParameterizedTest
    @CsvSource({
        "张三, 张*",
        "张三丰, 张**",
        "欧阳修, 欧阳*",
        "欧阳修文, 欧阳**",
        "司马相如, 司马**",
        "欧阳, 欧*", // two characters: a surname of one
        "司令员, 司**", // no compound surname
        "阿迪力·买买提, 阿**·***",
        "艾合买提•吐尔逊, 艾***•***",
        "张, *",
        "𠮷野家, 𠮷**", // a character outside the basic plane is one character
        "' 李四 ', 李*"
    })
    void keepsTheSurnameOfAPerson(String name, String masked) {
        assertThat(Masking.personName(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "999999199001010016, 999999********0016",
        "H12345678, *******78",
        "E12345678901, E12345**8901",
        "1234, ****",
        "12, **"
    })
    void keepsTheEndsOfADocumentNumber(String number, String masked) {
        assertThat(Masking.documentNumber(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"13800001234, 138****1234", "02788887777, 027****7777", "88887, ***87", "110, ***"})
    void keepsTheEndsOfAPhoneNumber(String number, String masked) {
        assertThat(Masking.phone(number)).isEqualTo(masked);
    }
}
