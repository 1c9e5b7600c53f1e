package org.lianxin.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * SHAKE-128 (FIPS 202) with an output of any length. Java has it with 32 bytes of output only,
 * which is what tests compare this with.
 */
final class Shake128 {

    private static final int RATE = 168;
    private static final int ROUNDS = 24;
    private static final byte SUFFIX = 0x1F;

    private final long[] state = new long[25];

    private Shake128() {}

    /** The first {@code length} bytes of output for that message. */
    static byte[] of(byte[] message, int length) {
        Shake128 sponge = new Shake128();
        byte[] padded = new byte[(message.length / RATE + 1) * RATE];
        System.arraycopy(message, 0, padded, 0, message.length);
        padded[message.length] ^= SUFFIX;
        padded[padded.length - 1] ^= (byte) 0x80;
        ByteBuffer blocks = ByteBuffer.wrap(padded).order(ByteOrder.LITTLE_ENDIAN);
        while (blocks.hasRemaining()) {
            for (int lane = 0; lane < RATE / Long.BYTES; lane++) {
                sponge.state[lane] ^= blocks.getLong();
            }
            sponge.permute();
        }
        return sponge.squeeze(length);
    }

    private byte[] squeeze(int length) {
        int blocks = (length + RATE - 1) / RATE;
        ByteBuffer out = ByteBuffer.allocate(blocks * RATE).order(ByteOrder.LITTLE_ENDIAN);
        for (int block = 0; block < blocks; block++) {
            if (block > 0) {
                permute();
            }
            for (int lane = 0; lane < RATE / Long.BYTES; lane++) {
                out.putLong(state[lane]);
            }
        }
        byte[] output = new byte[length];
        out.flip().get(output);
        return output;
    }

    /** Keccak-f[1600]; lane (x, y) stands at x + 5y. */
    private void permute() {
        long[] columns = new long[5];
        long[] moved = new long[25];
        int constant = 1;
        for (int round = 0; round < ROUNDS; round++) {
            theta(columns);
            rhoAndPi(moved);
            chi(moved);
            constant = iota(constant);
        }
    }

    private void theta(long[] columns) {
        for (int x = 0; x < 5; x++) {
            columns[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
        }
        for (int x = 0; x < 5; x++) {
            long parity = columns[(x + 4) % 5] ^ Long.rotateLeft(columns[(x + 1) % 5], 1);
            for (int lane = x; lane < 25; lane += 5) {
                state[lane] ^= parity;
            }
        }
    }

    private void rhoAndPi(long[] moved) {
        moved[0] = state[0];
        int x = 1;
        int y = 0;
        for (int t = 0; t < ROUNDS; t++) {
            int toX = y;
            int toY = (2 * x + 3 * y) % 5;
            moved[toX + 5 * toY] = Long.rotateLeft(state[x + 5 * y], (t + 1) * (t + 2) / 2);
            x = toX;
            y = toY;
        }
    }

    private void chi(long[] moved) {
        for (int row = 0; row < 25; row += 5) {
            for (int x = 0; x < 5; x++) {
                state[row + x] =
                        moved[row + x] ^ (~moved[row + (x + 1) % 5] & moved[row + (x + 2) % 5]);
            }
        }
    }

    /** Adds a round's constant: bits of a shift register, which goes on from round to round. */
    private int iota(int register) {
        int bits = register;
        for (int j = 0; j <= 6; j++) {
            if ((bits & 1) == 1) {
                state[0] ^= 1L << ((1 << j) - 1);
            }
            bits = (bits << 1) ^ ((bits >> 7) * 0x171);
        }
        return bits;
    }
}
