package org.lianxin.exchange.files;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.FileProblem;
import org.lianxin.exchange.FileProblem.Kind;

import java.util.Arrays;

/** Looks for what tells a workbook, another binary file or UTF-16 from a text. */
final class Marks {

    private static final int HEAD = 8;
    private static final byte[][] BINARY_HEADS = {
        {'P', 'K', 3, 4},
        {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
        {'%', 'P', 'D', 'F'},
        {0x1F, (byte) 0x8B},
    };

    private byte[] head = {};
    private boolean anything;
    private boolean zeroByte;

    void add(byte[] bytes, int length) {
        if (head.length < HEAD) {
            int wanted = Math.min(HEAD - head.length, length);
            byte[] longer = Arrays.copyOf(head, head.length + wanted);
            System.arraycopy(bytes, 0, longer, head.length, wanted);
            head = longer;
        }
        for (int i = 0; i < length; i++) {
            zeroByte |= bytes[i] == 0;
            anything |= bytes[i] > ' ' || bytes[i] < 0;
        }
    }

    /** The problem that the bytes show; null if they may be text. */
    @Nullable FileProblem problem() {
        if (startsWith((byte) 0xFF, (byte) 0xFE) || startsWith((byte) 0xFE, (byte) 0xFF)) {
            return Problems.of(Kind.UTF_16);
        }
        for (byte[] binary : BINARY_HEADS) {
            if (startsWith(binary)) {
                return Problems.of(Kind.BINARY);
            }
        }
        if (zeroByte) {
            return Problems.of(everyOtherByteIsZero() ? Kind.UTF_16 : Kind.BINARY);
        }
        boolean onlyMark = head.length == 3 && startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
        return anything && !onlyMark ? null : Problems.of(Kind.EMPTY);
    }

    private boolean startsWith(byte... mark) {
        return head.length >= mark.length
                && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    /** ASCII in UTF-16 without a mark; a Chinese header without a mark shows as binary. */
    private boolean everyOtherByteIsZero() {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < head.length; i += 2) {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        return head.length >= 2 && (even == head.length / 2 || odd == head.length / 2);
    }
}
