package org.lianxin.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
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
        assertThat(HexFormat.of().formatHex(shake(new byte[0], 32)))
                .isEqualTo("7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26");
        Random random = new Random(1);
        MessageDigest javas = MessageDigest.getInstance("SHAKE128-256");
        for (int length : new int[] {1, 7, 166, 167, 168, 169, 335, 336, 5000}) {
            byte[] message = new byte[length];
            random.nextBytes(message);
            byte[] ours = shake(message, 2_048);
            assertThat(Arrays.copyOf(ours, 32)).isEqualTo(javas.digest(message));
            assertThat(Arrays.copyOf(ours, 500)).isEqualTo(shake(message, 500));
        }
        byte[] long2048 = shake("abc".getBytes(StandardCharsets.UTF_8), 2_048);
        assertThat(HexFormat.of().formatHex(long2048, 2_040, 2_048)).isEqualTo("84f5bf011d0b6108");
    }

    private static byte[] shake(byte[] message, int bytes) {
        int lanes = (bytes + Long.BYTES - 1) / Long.BYTES;
        ByteBuffer output = ByteBuffer.allocate(lanes * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        output.asLongBuffer().put(Shake128.of(message, lanes));
        return Arrays.copyOf(output.array(), bytes);
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

    /** The lanes are added four at a time; here one by one. */
    @Test
    void addsLaneByLane() {
        Random random = new Random(2);
        StateDigest digest = new StateDigest();
        short[] naive = new short[1_024];
        for (int i = 0; i < 300; i++) {
            String id = "item" + random.nextInt(40);
            boolean comes = random.nextBoolean();
            ShortBuffer its =
                    ByteBuffer.wrap(shake((id + "\nhash").getBytes(StandardCharsets.UTF_8), 2_048))
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .asShortBuffer();
            for (int lane = 0; lane < naive.length; lane++) {
                naive[lane] += (short) (comes ? its.get(lane) : -its.get(lane));
            }
            if (comes) {
                digest.add(id, "hash");
            } else {
                digest.remove(id, "hash");
            }
        }
        ByteBuffer bytes = ByteBuffer.allocate(2_048).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(naive);
        assertThat(digest.state()).isEqualTo(Base64.getEncoder().encodeToString(bytes.array()));
    }
}
