package org.lianxin.exchange.files;

import org.lianxin.exchange.FileProblem;
import org.lianxin.exchange.FileProblem.Kind;
import org.lianxin.exchange.files.FileText.TextEncoding;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What the first pass over a file found out. It changes nothing. */
sealed interface Survey {

    Source source();

    /**
     * A file that can be taken.
     *
     * @param sha256 digest of its bytes
     * @param rows records below the header, without blank ones
     */
    record Fit(
            Source source,
            String sha256,
            TextEncoding encoding,
            Header.Recognised header,
            long rows)
            implements Survey {}

    record Unfit(Source source, FileProblem problem) implements Survey {}

    static Survey of(Source source) {
        try {
            return switch (FileText.of(source)) {
                case FileText.NotText(FileProblem problem) -> new Unfit(source, problem);
                case FileText.Text(String sha256, TextEncoding encoding) ->
                        records(source, sha256, encoding);
            };
        } catch (IOException | UncheckedIOException failure) {
            return new Unfit(source, Problems.of(Kind.UNREADABLE));
        }
    }

    private static Survey records(Source source, String sha256, TextEncoding encoding)
            throws IOException {
        try (CsvRows rows = new CsvRows(source.open(), encoding.charset())) {
            CsvRow first = rows.next();
            if (first == null) {
                return new Unfit(source, Problems.of(Kind.EMPTY));
            }
            return switch (Header.of(first.cells())) {
                case Header.Refused(FileProblem problem) -> new Unfit(source, problem);
                case Header.Recognised header ->
                        new Fit(source, sha256, encoding, header, count(rows));
            };
        } catch (CsvRows.Malformed malformed) {
            return new Unfit(source, Problems.malformed(malformed.line()));
        } catch (CsvRows.CutOff cut) {
            return new Unfit(source, Problems.of(Kind.CUT_OFF));
        }
    }

    private static long count(CsvRows rows) throws CsvRows.Malformed, CsvRows.CutOff {
        long count = 0;
        while (rows.next() != null) {
            count++;
        }
        return count;
    }
}
