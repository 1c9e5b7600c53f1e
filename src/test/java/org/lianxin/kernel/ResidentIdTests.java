package org.lianxin.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/**
 * GB 11643 against invented numbers of region 999999 and an independent calendar and check digit.
 */
class ResidentIdTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(strings = {"999999199001010016", "999999200002290027", "999999198512311238"})
    void readsWellFormedNumbers(String text) {
        assertThat(ResidentId.read(text, TODAY))
                .isEqualTo(new IdReading.Valid(ResidentId.of(text)));
    }

    @Test
    void takesASmallXForALargeOne() {
        String number = numbered("99999919900101018");
        assertThat(number).endsWith("X");
        assertThat(ResidentId.of(number.toLowerCase(Locale.ROOT)).value()).isEqualTo(number);
    }

    @Test
    void masksItselfWhereverItIsPrinted() {
        assertThat(ResidentId.of("999999199001010016")).hasToString("999999********0016");
        assertThat(new IdReading.Valid(ResidentId.of("999999199001010016")).toString())
                .doesNotContain("19900101");
    }

    @Test
    void readsTheBirthDate() {
        assertThat(ResidentId.of("999999200002290027").bornOn())
                .isEqualTo(LocalDate.of(2000, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "99999919900101001",
                "9999991990010100166",
                "999999900101001", // the 15 digits of before 1999
                "9999991990010100I6",
                "X99999199001010016",
                "999999199001010017" // wrong check digit
            })
    void refusesTheMalformedWithoutRepeatingIt(String text) {
        IdReading reading = ResidentId.read(text, TODAY);
        assertThat(reading).isInstanceOf(IdReading.Malformed.class);
        if (!text.isEmpty()) {
            assertThat(reading.toString()).doesNotContain(text);
        }
        assertThatThrownBy(() -> ResidentId.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesADateThatNeverWas() {
        assertThat(ResidentId.read(numbered("99999919000229001"), TODAY))
                .isEqualTo(
                        new IdReading.Malformed(
                                "身份证号码的出生日期不存在", "the date of birth does not exist"));
    }

    @Test
    void refusesABirthInTheFutureAndAcceptsOneToday() {
        String number = numbered("99999920261121001");
        assertThat(ResidentId.read(number, TODAY)).isInstanceOf(IdReading.Valid.class);
        assertThat(ResidentId.read(number, TODAY.minusDays(1)))
                .isInstanceOf(IdReading.Malformed.class);
    }

    @Test
    void agreesWithAnIndependentCalendarAndCheckDigit() {
        Random random = new Random(11643);
        for (int i = 0; i < 40_000; i++) {
            int year = 1890 + random.nextInt(130);
            int month = random.nextInt(15);
            int day = random.nextInt(34);
            String body =
                    "999999%04d%02d%02d%03d".formatted(year, month, day, random.nextInt(1000));
            String number = body + "0123456789X".charAt(random.nextInt(11));
            boolean real = naiveDay(year, month, day) && naiveCheck(number);
            assertThat(ResidentId.read(number, TODAY) instanceof IdReading.Valid)
                    .as(number)
                    .isEqualTo(real);
        }
    }

    @Test
    void detectsEverySubstitutionAndEveryAdjacentTransposition() {
        Random random = new Random(72);
        for (int i = 0; i < 200; i++) {
            String number =
                    numbered(
                            "999999198%d0%d1%d%03d"
                                    .formatted(
                                            random.nextInt(10),
                                            1 + random.nextInt(9),
                                            random.nextInt(10),
                                            random.nextInt(1000)));
            for (int at = 0; at < 17; at++) {
                for (char other = '0'; other <= '9'; other++) {
                    if (other != number.charAt(at)) {
                        assertRefused(number.substring(0, at) + other + number.substring(at + 1));
                    }
                }
                if (number.charAt(at) != number.charAt(at + 1)) {
                    assertRefused(
                            number.substring(0, at)
                                    + number.charAt(at + 1)
                                    + number.charAt(at)
                                    + number.substring(at + 2));
                }
            }
        }
    }

    private static void assertRefused(String number) {
        assertThat(ResidentId.read(number, TODAY)).isInstanceOf(IdReading.Malformed.class);
    }

    private static String numbered(String body) {
        for (int d = 0; d < 11; d++) {
            char c = "0123456789X".charAt(d);
            if (naiveCheck(body + c)) {
                return body + c;
            }
        }
        throw new AssertionError("one of eleven characters fits");
    }

    /** ISO 7064 MOD 11-2 as the recursion it is defined by. */
    private static boolean naiveCheck(String number) {
        int rest = 0;
        for (int i = 0; i < 17; i++) {
            rest = (rest + (number.charAt(i) - '0')) * 2 % 11;
        }
        char last = number.charAt(17);
        return (rest + (last == 'X' ? 10 : last - '0')) % 11 == 1;
    }

    private static boolean naiveDay(int year, int month, int day) {
        if (month < 1 || month > 12) {
            return false;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int[] days = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        return day >= 1 && day <= days[month - 1];
    }
}
