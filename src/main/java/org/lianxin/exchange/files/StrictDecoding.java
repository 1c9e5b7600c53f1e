package org.lianxin.exchange.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/** Tells, piece by piece, whether bytes are text of one encoding, without a single replacement. */
final class StrictDecoding {

    /** What all the bytes together are. */
    enum Finding {
        WHOLE,
        /** Right up to its last character, which is cut. */
        CUT,
        BROKEN
    }

    private final CharsetDecoder decoder;
    private final CharBuffer discarded = CharBuffer.allocate(8192);
    private byte[] begun = {};
    private boolean broken;

    StrictDecoding(Charset charset) {
        decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    void add(byte[] bytes, int length) {
        if (broken) {
            return;
        }
        byte[] joined = Arrays.copyOf(begun, begun.length + length);
        System.arraycopy(bytes, 0, joined, begun.length, length);
        ByteBuffer in = ByteBuffer.wrap(joined);
        var result = decoder.decode(in, discarded.clear(), false);
        while (result.isOverflow()) {
            result = decoder.decode(in, discarded.clear(), false);
        }
        broken = result.isError();
        begun = Arrays.copyOfRange(joined, in.position(), joined.length);
    }

    Finding finish() {
        if (broken) {
            return Finding.BROKEN;
        }
        return begun.length == 0 ? Finding.WHOLE : Finding.CUT;
    }
}
