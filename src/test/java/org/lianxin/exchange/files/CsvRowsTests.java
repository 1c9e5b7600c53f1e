package org.lianxin.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class CsvRowsTests {

    private static final Charset GB_18030 = Charset.forName("GB18030");

    @Test
    void tellsTheLineOnWhichEachRecordStarts() throws Exception {
        List<CsvRow> rows = rows("a,b\r\n1,\"x\r\ny\"\r\n\r\n2,z\r\n");

        assertThat(rows)
                .containsExactly(
                        new CsvRow(1, List.of("a", "b")),
                        new CsvRow(2, List.of("1", "x\r\ny")),
                        new CsvRow(5, List.of("2", "z")));
    }

    @Test
    void readsDoubledQuotesAndSeparatorsInsideQuotes() throws Exception {
        assertThat(rows("\"say \"\"hi\"\", twice\",b"))
                .containsExactly(new CsvRow(1, List.of("say \"hi\", twice", "b")));
    }

    @Test
    void skipsTheByteOrderMarkInBothEncodings() throws Exception {
        String text = "\uFEFF名称,代码\n";

        assertThat(rows(text)).containsExactly(new CsvRow(1, List.of("名称", "代码")));
        assertThat(rows(text.getBytes(GB_18030), GB_18030))
                .containsExactly(new CsvRow(1, List.of("名称", "代码")));
    }

    @Test
    void skipsRowsOfNothingButSeparators() throws Exception {
        assertThat(rows("a,b\n,\n 　, \n1,2")).extracting(CsvRow::line).containsExactly(1, 4);
    }

    @Test
    void noticesATextCutInsideAQuotedCell() {
        assertThatExceptionOfType(CsvRows.CutOff.class).isThrownBy(() -> rows("a,b\n1,\"half"));
    }

    @Test
    void takesATextThatEndsWithAClosedQuote() throws Exception {
        assertThat(rows("a,\"b\"")).containsExactly(new CsvRow(1, List.of("a", "b")));
    }

    @Test
    void refusesTextBehindAClosingQuote() {
        assertThatExceptionOfType(CsvRows.Malformed.class)
                .isThrownBy(() -> rows("a,b\n\"x\"y,2\n"))
                .satisfies(malformed -> assertThat(malformed.line()).isBetween(1L, 2L));
    }

    @RepeatedTest(200)
    void readsWhatANaiveWriterWroteAndANaiveParserReads(RepetitionInfo repetition)
            throws Exception {
        Random random = new Random(repetition.getCurrentRepetition());
        List<List<String>> records = NaiveCsv.random(random);
        String text = NaiveCsv.write(records, random);

        assertThat(NaiveCsv.parse(text)).isEqualTo(records);
        assertThat(rows(text)).extracting(CsvRow::cells).isEqualTo(records);
        assertThat(rows(text.getBytes(GB_18030), GB_18030))
                .extracting(CsvRow::cells)
                .isEqualTo(records);
    }

    private static List<CsvRow> rows(String text) throws Exception {
        return rows(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static List<CsvRow> rows(byte[] bytes, Charset charset)
            throws IOException, CsvRows.Malformed, CsvRows.CutOff {
        List<CsvRow> all = new ArrayList<>();
        try (CsvRows rows = new CsvRows(new ByteArrayInputStream(bytes), charset)) {
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }
}
