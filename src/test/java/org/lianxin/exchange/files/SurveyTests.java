package org.lianxin.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.exchange.FileProblem.Kind;
import org.lianxin.exchange.Layout;
import org.lianxin.exchange.files.FileText.TextEncoding;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

class SurveyTests {

    private static final String BODIES = "名称,统一社会信用代码,行政区划,类别\n";
    private static final String ROW = "湛江市示例人民法院,11999999MADEM03C0G,440800,法院\n";

    @TempDir Path folder;

    @Test
    void countsRowsAndNamesLayoutAndEncoding() throws IOException {
        assertThat(of(BODIES + ROW + "\n" + ROW))
                .isInstanceOfSatisfying(
                        Survey.Fit.class,
                        fit -> {
                            assertThat(fit.rows()).isEqualTo(2);
                            assertThat(fit.header().layout()).isEqualTo(Layout.PUBLIC_BODIES);
                            assertThat(fit.encoding()).isEqualTo(TextEncoding.UTF_8);
                            assertThat(fit.sha256()).hasSize(64);
                        });
    }

    @Test
    void knowsGb18030WithItsFourByteCharacters() throws IOException {
        byte[] bytes =
                (BODIES + ROW + "示例𠮷野局,11999999MADEM04GX4,440800,行政机关")
                        .getBytes(Charset.forName("GB18030"));

        assertThat(of(bytes))
                .isInstanceOfSatisfying(
                        Survey.Fit.class,
                        fit -> assertThat(fit.encoding()).isEqualTo(TextEncoding.GB_18030));
    }

    @Test
    void isNotMisledByAMarkOrByCarriageReturns() throws IOException {
        assertThat(of("\uFEFF" + BODIES.replace("\n", "\r\n") + ROW))
                .isInstanceOf(Survey.Fit.class);
    }

    @Test
    void takesAHeaderWithoutRows() throws IOException {
        assertThat(of(BODIES))
                .isInstanceOfSatisfying(Survey.Fit.class, fit -> assertThat(fit.rows()).isZero());
    }

    @Test
    void refusesNothingAtAll() throws IOException {
        assertThat(problem("")).isEqualTo(Kind.EMPTY);
        assertThat(problem(" \r\n\n")).isEqualTo(Kind.EMPTY);
        assertThat(problem("\uFEFF")).isEqualTo(Kind.EMPTY);
        assertThat(problem(",,,\n,,,\n")).isEqualTo(Kind.EMPTY);
    }

    @Test
    void refusesAWorkbookWhateverItsName() throws IOException {
        assertThat(kind(new byte[] {'P', 'K', 3, 4, 20, 0, 8, 8, 8})).isEqualTo(Kind.BINARY);
        assertThat(kind(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4}))
                .isEqualTo(Kind.BINARY);
        assertThat(kind(new byte[] {'a', 'b', 'c', 0, 0, 0, 1, 2, 3})).isEqualTo(Kind.BINARY);
    }

    @Test
    void refusesUtf16WithAndWithoutAMark() throws IOException {
        assertThat(kind((BODIES + ROW).getBytes(StandardCharsets.UTF_16))).isEqualTo(Kind.UTF_16);
        assertThat(kind("code,name".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(Kind.UTF_16);
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        assertThat(kind(new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 'b', '\n'}))
                .isEqualTo(Kind.ENCODING_UNKNOWN);
    }

    @Test
    void refusesAFileCutInsideACellOrACharacter() throws IOException {
        assertThat(problem(BODIES + "\"湛江市示例")).isEqualTo(Kind.CUT_OFF);
        byte[] bytes = (BODIES + "湛江").getBytes(StandardCharsets.UTF_8);
        assertThat(kind(Arrays.copyOf(bytes, bytes.length - 1))).isEqualTo(Kind.CUT_OFF);
    }

    @Test
    void refusesQuotesThatFitNoRule() throws IOException {
        assertThat(problem(BODIES + ROW + "\"湛江\"市,2,3,4\n")).isEqualTo(Kind.MALFORMED);
    }

    @Test
    void refusesAFileThatIsGone() {
        assertThat(Survey.of(Source.of(folder.resolve("gone.csv"))))
                .isInstanceOfSatisfying(
                        Survey.Unfit.class,
                        unfit -> assertThat(unfit.problem().kind()).isEqualTo(Kind.UNREADABLE));
    }

    private Kind problem(String text) throws IOException {
        return kind(text.getBytes(StandardCharsets.UTF_8));
    }

    private Kind kind(byte[] bytes) throws IOException {
        return ((Survey.Unfit) of(bytes)).problem().kind();
    }

    private Survey of(String text) throws IOException {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    private Survey of(byte[] bytes) throws IOException {
        return Survey.of(Source.of(Files.write(folder.resolve("any-name.txt"), bytes)));
    }
}
