package org.lianxin.exchange.files;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.lianxin.exchange.FileSummary;
import org.lianxin.exchange.RejectedRow;
import org.lianxin.exchange.RejectedRow.Fate;
import org.lianxin.kernel.Bilingual;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The rows that were turned away, as a file for whoever has to mend them: CSV in UTF-8 with a byte
 * order mark, so that a spreadsheet opens it. Values that a spreadsheet would compute are marked as
 * text.
 */
final class RejectsFile implements Closeable {

    static final String REASON_ZH = "原因(中文)";

    private static final Bilingual QUARANTINED = new Bilingual("暂存待核实", "quarantined");
    private static final Bilingual REJECTED = new Bilingual("退回", "rejected");
    private static final Bilingual REFUSED = new Bilingual("文件未导入", "file refused");

    private final CsvWriter csv;

    RejectsFile(Path file) throws IOException {
        BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        csv = CsvWriter.builder().build(writer);
        csv.writeRecord(
                "文件 file",
                "行 line",
                "列 column",
                "值 value",
                "处理 fate",
                REASON_ZH,
                "reason (English)");
    }

    void add(RejectedRow row) {
        Bilingual fate = row.fate() == Fate.QUARANTINED ? QUARANTINED : REJECTED;
        write(
                row.file(),
                Integer.toString(row.line()),
                row.column(),
                row.value(),
                fate,
                row.reason());
    }

    /** A whole file that was refused, or not read to its end; nothing if it was. */
    void add(FileSummary file) {
        if (file.problem() != null) {
            write(file.file(), "", "", "", REFUSED, file.problem().message());
        }
    }

    private void write(
            String file, String line, String column, String value, Bilingual fate, Bilingual why) {
        csv.writeRecord(
                asText(file),
                line,
                asText(column),
                asText(value),
                fate.zh() + " " + fate.en(),
                asText(why.zh()),
                asText(why.en()));
    }

    /** A spreadsheet takes a cell that begins like this for a formula; an apostrophe stops it. */
    static String asText(String value) {
        return !value.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(value.charAt(0)) >= 0
                ? "'" + value
                : value;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
