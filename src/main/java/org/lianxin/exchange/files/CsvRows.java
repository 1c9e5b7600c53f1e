package org.lianxin.exchange.files;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/**
 * The records of a CSV text, one after the other, without those that are blank.
 *
 * <p>A byte order mark is skipped. A control character is put behind the end of the text: if it
 * does not come out as a record of its own, the text was cut inside a quoted cell.
 */
final class CsvRows implements Closeable {

    /** The text does not follow the rules of CSV; {@code line} is where that was noticed. */
    static final class Malformed extends Exception {
        private final long line;

        Malformed(long line, Throwable cause) {
            super("malformed CSV", cause);
            this.line = line;
        }

        long line() {
            return line;
        }
    }

    /** The text ends inside a quoted cell. */
    static final class CutOff extends Exception {
        CutOff() {
            super("cut inside a quoted cell");
        }
    }

    private static final String END = "\u0003";
    private static final int CELL_MAX = 1 << 20;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private long line = 1;

    CsvRows(InputStream in, Charset charset) throws IOException, Malformed {
        Reader text = new EndMarked(withoutMark(strict(in, charset)), "\n" + END);
        try {
            reader =
                    CsvReader.builder()
                            .allowExtraFields(true)
                            .allowMissingFields(true)
                            .maxBufferSize(CELL_MAX)
                            .ofCsvRecord(text);
            records = reader.iterator();
        } catch (CsvParseException failure) {
            throw new Malformed(line, failure);
        }
    }

    /** The next record; null behind the last one. */
    @Nullable CsvRow next() throws Malformed, CutOff {
        for (CsvRow row = any(); ; row = any()) {
            if (row.cells().equals(java.util.List.of(END))) {
                return null;
            }
            if (row.cells().getLast().endsWith(END)) {
                throw new CutOff();
            }
            if (!row.isBlank()) {
                return row;
            }
        }
    }

    private CsvRow any() throws Malformed {
        try {
            CsvRecord csv = records.next();
            line = csv.getStartingLineNumber();
            return new CsvRow(Math.toIntExact(line), csv.getFields());
        } catch (CsvParseException failure) {
            throw new Malformed(line, failure);
        }
    }

    private static Reader strict(InputStream in, Charset charset) {
        return new BufferedReader(
                new InputStreamReader(
                        in,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static Reader withoutMark(Reader text) throws IOException {
        PushbackReader start = new PushbackReader(text, 1);
        int first = start.read();
        if (first >= 0 && first != '\uFEFF') {
            start.unread(first);
        }
        return start;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** A text followed by a few more characters. */
    private static final class EndMarked extends Reader {
        private final Reader text;
        private final String mark;
        private int given = -1;

        EndMarked(Reader text, String mark) {
            this.text = text;
            this.mark = mark;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            if (given < 0) {
                int n = text.read(buffer, offset, length);
                if (n >= 0) {
                    return n;
                }
                given = 0;
            }
            int n = Math.min(length, mark.length() - given);
            if (n <= 0) {
                return -1;
            }
            mark.getChars(given, given + n, buffer, offset);
            given += n;
            return n;
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
