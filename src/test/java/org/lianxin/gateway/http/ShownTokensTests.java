package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** What is read letter by letter for speed is what the patterns of the RFC and framework say. */
class ShownTokensTests {

    private static final Pattern AUTHORIZATION =
            Pattern.compile("(Bearer|DPoP) +([A-Za-z0-9._~+/-]+=*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER =
            Pattern.compile("[\\p{IsAssigned}&&[^\\p{IsControl}]\\t]*");
    private static final List<String> PARTS =
            List.of(
                    "Bearer",
                    "DPoP",
                    "bearer",
                    "dpop",
                    "BEARER",
                    "Basic",
                    "Bearer ",
                    " ",
                    "  ",
                    "=",
                    "==",
                    "a",
                    "Z9._~+/-",
                    "eyJh.bGci.Oi",
                    "\t",
                    "\n",
                    "é",
                    "\u0000",
                    "，",
                    "\u0130",
                    "K",
                    ",",
                    "");

    @Test
    void takesWhatThePatternTakes() {
        var random = new SplittableRandom(7);
        int taken = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder shown = new StringBuilder();
            for (int part = random.nextInt(1, 6); part > 0; part--) {
                shown.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            var expected = AUTHORIZATION.matcher(shown);
            String token = expected.matches() ? expected.group(2) : null;
            assertThat(token(shown.toString())).as("<%s>", shown).isEqualTo(token);
            taken += token == null ? 0 : 1;
        }
        assertThat(taken).isGreaterThan(1_000);
    }

    private static @Nullable String token(String shown) {
        var opening = new SocketOpening(new Party(null, null, "127.0.0.1"), "https://x.example");
        try {
            return new PresentedTokens("")
                    .of(shown, List.of("proof"), "POST", opening, _ -> {})
                    .token();
        } catch (TokenRefused refused) {
            return null;
        }
    }

    @Test
    void allowsInHeadersWhatTheFrameworkAllows() {
        for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
            boolean allowed = HEADER.matcher(Character.toString(letter)).matches();
            if (!Character.isSurrogate((char) letter)) {
                assertThat(SecurityWiring.isAllowedInHeaders(Character.toString(letter)))
                        .as(Integer.toHexString(letter))
                        .isEqualTo(allowed);
            }
        }
    }
}
