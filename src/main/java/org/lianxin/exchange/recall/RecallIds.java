package org.lianxin.exchange.recall;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;

/** Ids of recalls and their causes: the instant, so that later ones sort behind, and chance. */
final class RecallIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 16;

    private RecallIds() {}

    static String next(Instant at) {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        ByteBuffer id = ByteBuffer.allocate(Long.BYTES + RANDOM_BYTES);
        return HexFormat.of().formatHex(id.putLong(at.toEpochMilli()).put(random).array());
    }
}
