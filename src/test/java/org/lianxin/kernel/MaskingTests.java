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

    @ParameterizedTest
    @CsvSource({
        "广东省湛江市赤坎区示例路1号, 广东省湛江市赤坎区***",
        "山东省济南市济阳区示例街道2号院3单元, 山东省济南市济阳区***",
        "湖北省武汉市江汉区示例里4号, 湖北省武汉市江汉区***",
        "江西省赣州市上犹县示例乡, 江西省赣州市上犹县***",
        "北京市西城区示例胡同, 北京市西城区***",
        "新疆维吾尔自治区伊犁哈萨克自治州伊宁市示例路, 新疆维吾尔自治区伊犁哈萨克自治州伊宁市***",
        "内蒙古自治区锡林郭勒盟正蓝旗示例嘎查, 内蒙古自治区锡林郭勒盟正蓝旗***",
        "赤坎区示例路1号, 赤坎区***",
        "Example Road 1, ***",
        "'', ***"
    })
    void keepsAnAddressToTheDistrict(String address, String masked) {
        assertThat(Masking.address(address)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"诸葛亮, 诸葛*", "尉迟敬德, 尉迟**", "阿依古丽·艾山·买买提, 阿***·**·***"})
    void keepsCompoundSurnamesAndOnlyTheFirstCharacterBeforeADot(String name, String masked) {
        assertThat(Masking.personName(name)).isEqualTo(masked);
    }
}
