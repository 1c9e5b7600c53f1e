package org.lianxin.exchange.files;

import org.lianxin.exchange.FileProblem;
import org.lianxin.exchange.FileProblem.Kind;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What the bytes of a file are, found out in one pass over them: their digest and their encoding.
 *
 * <p>UTF-8 is tried first: Chinese text in GB 18030 is practically never valid UTF-8, while the
 * opposite happens.
 */
sealed interface FileText {

    record Text(String sha256, TextEncoding encoding) implements FileText {}

    record NotText(FileProblem problem) implements FileText {}

    /** The encodings that files come in. */
    enum TextEncoding {
        UTF_8("UTF-8", StandardCharsets.UTF_8),
        GB_18030("GB 18030", Charset.forName("GB18030"));

        private final String label;
        private final Charset charset;

        TextEncoding(String label, Charset charset) {
            this.label = label;
            this.charset = charset;
        }

        String label() {
            return label;
        }

        Charset charset() {
            return charset;
        }
    }

    static FileText of(Source source) throws IOException {
        MessageDigest digest = Digests.sha256();
        StrictDecoding utf8 = new StrictDecoding(TextEncoding.UTF_8.charset());
        StrictDecoding gb18030 = new StrictDecoding(TextEncoding.GB_18030.charset());
        Marks marks = new Marks();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = source.open()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                marks.add(buffer, n);
                utf8.add(buffer, n);
                gb18030.add(buffer, n);
            }
        }
        FileProblem notText = marks.problem();
        if (notText != null) {
            return new NotText(notText);
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        return decided(sha256, utf8.finish(), gb18030.finish());
    }

    private static FileText decided(
            String sha256, StrictDecoding.Finding utf8, StrictDecoding.Finding gb18030) {
        return switch (utf8) {
            case WHOLE -> new Text(sha256, TextEncoding.UTF_8);
            case CUT -> new NotText(Problems.of(Kind.CUT_OFF));
            case BROKEN ->
                    switch (gb18030) {
                        case WHOLE -> new Text(sha256, TextEncoding.GB_18030);
                        case CUT -> new NotText(Problems.of(Kind.CUT_OFF));
                        case BROKEN -> new NotText(Problems.of(Kind.ENCODING_UNKNOWN));
                    };
        };
    }
}
