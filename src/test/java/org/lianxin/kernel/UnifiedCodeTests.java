package org.lianxin.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigInteger;
import java.util.Random;

/**
 * GB 32100 with the embedded GB 11714 digit, against published codes and an independent reading of
 * the standard.
 */
class UnifiedCodeTests {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // published codes, standards §1.1
                "9144030071526726XG",
                "914403001922038216",
                "91440300192317458F",
                "9152000071430580XT",
                "91110000802100433B",
                "91330100799655058B",
                "91440300192181490G",
                "91440400192548256N",
                "91440606722473344C",
                "91110108551385082Q",
                "91100000100003962T",
                "911100001000044477",
                "911000001000013428",
                "9144030010001686XA",
                "91440300100012316L",
                "91110000710925462X",
                "91110000710926094P",
                "9111000071093123XX",
                "91350900587527783P",
                "91370200264574251E",
                "91310000132260250X",
                "91110000101623741K",
                // check digits Y and 0, and codes of bodies that are no enterprises
                "91440802MA0000365Y",
                "91440802MA00004100",
                "91440802MA00004880",
                "12370115MB0BBBB273",
                "51360702MJ0CCCC3XW",
                "92445202MA0AAAA1X7",
                "93420117MF0DDDD49M"
            })
    void readsIssuedCodesAsValid(String text) {
        assertThat(UnifiedCode.read(text)).isEqualTo(new CodeReading.Valid(UnifiedCode.of(text)));
    }

    @Test
    void keepsAReallyIssuedCodeWhoseCheckDigitFailsAsSuspect() {
        CodeReading reading = UnifiedCode.read("91350211M0000XUF46");
        assertThat(reading)
                .isEqualTo(new CodeReading.Suspect(UnifiedCode.of("91350211M0000XUF46"), 'R'));
        assertThat(((CodeReading.Suspect) reading).position()).isEqualTo(18);
    }

    @Test
    void refusesTheWidelyCopiedSampleOnlyByItsCheckDigit() {
        assertThat(UnifiedCode.read("91310115MA1H8R7C6D")).isInstanceOf(CodeReading.Suspect.class);
    }

    @Test
    void namesTheInnerDigitWhenOnlyThatOneFails() {
        String inner = withCheckDigit("91440802MA0000366");
        CodeReading reading = UnifiedCode.read(inner);
        assertThat(reading).isInstanceOf(CodeReading.Suspect.class);
        assertThat(((CodeReading.Suspect) reading).position()).isEqualTo(17);
        assertThat(((CodeReading.Suspect) reading).expected()).isEqualTo('5');
    }

    @Test
    void normalisesBlanksAndLowerCase() {
        assertThat(UnifiedCode.of("  9144030071526726xg ").value()).isEqualTo("9144030071526726XG");
    }

    @Test
    void holdsTheOrganisationCode() {
        assertThat(UnifiedCode.of("9144030071526726XG").organisationCode())
                .isEqualTo(OrganisationCode.of("71526726-X"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9144030071526726X",
                "9144030071526726XGG",
                "9144O30071526726XG", // a letter among the region digits
                "914403007152672I6G", // I is not in the alphabet
                "91440300715267２6XG", // a full-width digit
                "9144030071526726X张"
            })
    void refusesWhatNoAuthorityCanHaveIssuedWithoutRepeatingIt(String text) {
        CodeReading reading = UnifiedCode.read(text);
        assertThat(reading).isInstanceOf(CodeReading.Malformed.class);
        CodeReading.Malformed malformed = (CodeReading.Malformed) reading;
        if (!text.isEmpty()) {
            assertThat(malformed.reasonZh()).doesNotContain(text);
            assertThat(malformed.reasonEn()).doesNotContain(text);
        }
        assertThatThrownBy(() -> UnifiedCode.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void acceptsARegionThatWasRetired() {
        assertThat(UnifiedCode.read(codeInRegion("370125"))).isInstanceOf(CodeReading.Valid.class);
    }

    @Test
    void agreesWithAnIndependentReadingOfTheStandardOnRandomCodes() {
        Random random = new Random(20261121);
        for (int i = 0; i < 20_000; i++) {
            String code = randomBody(random) + ALPHABET.charAt(random.nextInt(31));
            boolean holds = naiveUnified(code) && naiveOrganisation(code.substring(8, 17));
            assertThat(UnifiedCode.of(code).checkDigitHolds()).as(code).isEqualTo(holds);
            assertThat(UnifiedCode.read(code) instanceof CodeReading.Valid).isEqualTo(holds);
        }
    }

    @Test
    void findsTheExpectedCharacterByWhichASuspectCodeWouldHold() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            String code = randomBody(random) + ALPHABET.charAt(random.nextInt(31));
            if (UnifiedCode.read(code) instanceof CodeReading.Suspect suspect
                    && suspect.position() == 18) {
                assertThat(naiveUnified(code.substring(0, 17) + suspect.expected())).isTrue();
            }
        }
    }

    @Test
    void detectsEverySubstitutionAndEveryAdjacentTransposition() {
        Random random = new Random(42);
        for (int i = 0; i < 60; i++) {
            String code = withCheckDigit(randomBody(random));
            for (int at = 0; at < 18; at++) {
                for (int o = 0; o < 31; o++) {
                    char other = ALPHABET.charAt(o);
                    boolean digitsOnly = at >= 2 && at < 8;
                    if (other != code.charAt(at) && !(digitsOnly && other > '9')) {
                        assertThat(hasRightLastDigit(replaced(code, at, other))).isFalse();
                    }
                }
                if (at < 17 && code.charAt(at) != code.charAt(at + 1) && swappable(code, at)) {
                    assertThat(hasRightLastDigit(swapped(code, at))).isFalse();
                }
            }
        }
    }

    private static boolean hasRightLastDigit(String code) {
        return switch (UnifiedCode.read(code)) {
            case CodeReading.Valid valid -> true;
            case CodeReading.Suspect suspect -> suspect.position() == 17;
            case CodeReading.Malformed malformed ->
                    throw new AssertionError("the mutant is still well formed: " + malformed);
        };
    }

    private static boolean swappable(String code, int at) {
        String swapped = swapped(code, at);
        return swapped.substring(2, 8).chars().allMatch(Character::isDigit);
    }

    private static String codeInRegion(String region) {
        return withCheckDigit("91" + region + "MA0000365");
    }

    private static String randomBody(Random random) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 17; i++) {
            body.append(ALPHABET.charAt(random.nextInt(i >= 2 && i < 8 ? 10 : 31)));
        }
        if (random.nextBoolean()) { // half of them with the inner digit right
            for (int d = 0; d < 11; d++) {
                char c = "0123456789X".charAt(d);
                if (naiveOrganisation(body.substring(8, 16) + c)) {
                    body.setCharAt(16, c);
                }
            }
        }
        return body.toString();
    }

    private static String withCheckDigit(String body) {
        for (int i = 0; i < 31; i++) {
            char c = ALPHABET.charAt(i);
            if (naiveUnified(body + c)) {
                return body + c;
            }
        }
        throw new AssertionError("one of 31 characters fits");
    }

    /**
     * The standard as a congruence: the weighted sum of all 18 characters, the last with weight
     * one, is 0 modulo 31.
     */
    private static boolean naiveUnified(String code) {
        BigInteger sum = BigInteger.valueOf(ALPHABET.indexOf(code.charAt(17)));
        for (int i = 0; i < 17; i++) {
            BigInteger weight = BigInteger.valueOf(3).pow(i);
            sum = sum.add(weight.multiply(BigInteger.valueOf(ALPHABET.indexOf(code.charAt(i)))));
        }
        return sum.mod(BigInteger.valueOf(31)).signum() == 0;
    }

    /**
     * GB 11714 as a congruence: the weighted sum of all nine, the last with weight one, is 0 modulo
     * 11; X counts ten.
     */
    static boolean naiveOrganisation(String code) {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2, 1};
        char last = code.charAt(8);
        if (last != 'X' && !Character.isDigit(last)) {
            return false;
        }
        int sum = (last == 'X' ? 10 : last - '0') * weights[8];
        for (int i = 0; i < 8; i++) {
            char c = code.charAt(i);
            sum += (c <= '9' ? c - '0' : c - 'A' + 10) * weights[i];
        }
        return sum % 11 == 0;
    }

    private static String replaced(String code, int at, char other) {
        return code.substring(0, at) + other + code.substring(at + 1);
    }

    private static String swapped(String code, int at) {
        return code.substring(0, at)
                + code.charAt(at + 1)
                + code.charAt(at)
                + code.substring(at + 2);
    }
}
