package org.lianxin.remedy.graph;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;

/** Ids of cases: the recorded time, so that later ones sort behind, and enough chance. */
final class CaseIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 16;

    private CaseIds() {}

    static String next(Instant recordedAt) {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        ByteBuffer id = ByteBuffer.allocate(Long.BYTES + RANDOM_BYTES);
        return HexFormat.of().formatHex(id.putLong(recordedAt.toEpochMilli()).put(random).array());
    }
}
