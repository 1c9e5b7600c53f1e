package org.lianxin.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

/** The vectors were computed with Python's {@code hashlib.shake_128}. */
class StateDigestTests {

    private static final String EMPTY =
            "e5a00aa9991ac8a5ee3109844d84a55583bd20572ad3ffcd42792f3c36b183ad";
    private static final String FIRST =
            "befd946d58b58747ae477c606d91d1d36da34667f16308b12f2892bf3c07acb4";
    private static final String BOTH =
            "825ed070870c1c2c2511645bc6cbec3203e3352605f85439ed587e369104de34";

    @Test
    void shakeIsThatOfTheStandard() throws Exception {
        assertThat(HexFormat.of().formatHex(Shake128.of(new byte[0], 32)))
                .isEqualTo("7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26");
        Random random = new Random(1);
        MessageDigest javas = MessageDigest.getInstance("SHAKE128-256");
        for (int length : new int[] {1, 7, 166, 167, 168, 169, 335, 336, 5000}) {
            byte[] message = new byte[length];
            random.nextBytes(message);
            byte[] ours = Shake128.of(message, 2_048);
            assertThat(Arrays.copyOf(ours, 32)).isEqualTo(javas.digest(message));
            assertThat(Arrays.copyOf(ours, 500)).isEqualTo(Shake128.of(message, 500));
        }
        byte[] long2048 = Shake128.of("abc".getBytes(StandardCharsets.UTF_8), 2_048);
        assertThat(HexFormat.of().formatHex(long2048, 2_040, 2_048)).isEqualTo("84f5bf011d0b6108");
    }

    @Test
    void hasTheVectorsOfTheRecord() {
        StateDigest digest = new StateDigest();
        assertThat(digest.hex()).isEqualTo(EMPTY);
        digest.add("a", "{\"name\":\"甲\"}");
        assertThat(digest.hex()).isEqualTo(FIRST);
        digest.add("b", "{\"name\":\"乙\"}");
        assertThat(digest.hex()).isEqualTo(BOTH);
        digest.remove("b", "{\"name\":\"乙\"}");
        assertThat(digest.hex()).isEqualTo(FIRST);
        digest.remove("a", "{\"name\":\"甲\"}");
        assertThat(digest.hex()).isEqualTo(EMPTY);
    }

    @Test
    void doesNotDependOnTheOrderAndIsKept() {
        StateDigest one = new StateDigest();
        one.add("b", "{\"name\":\"乙\"}");
        StateDigest kept = StateDigest.of(one.state());
        kept.add("a", "{\"name\":\"甲\"}");
        assertThat(kept.hex()).isEqualTo(BOTH);
        assertThatThrownBy(() -> StateDigest.of("AAAA"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsTheSameItemTwiceFromOnce() {
        StateDigest twice = new StateDigest();
        twice.add("a", "{\"name\":\"甲\"}");
        twice.add("a", "{\"name\":\"甲\"}");
        assertThat(twice.hex()).isNotIn(FIRST, EMPTY);
    }
}
