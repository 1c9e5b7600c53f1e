package org.lianxin.exchange;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What became of one file.
 *
 * @param file its name without folders
 * @param layout null if the file was refused before its layout was known
 * @param encoding {@code UTF-8} or {@code GB 18030}; null likewise
 * @param ignoredColumns headers that the layout does not know; their cells were not read
 * @param unknownTitles titles of a file of positions that the titles table does not know
 * @param problem null if the file was read to its end
 */
public record FileSummary(
        String file,
        @Nullable Layout layout,
        @Nullable String encoding,
        RowCounts rows,
        List<String> ignoredColumns,
        UnknownTitles unknownTitles,
        @Nullable FileProblem problem) {

    public FileSummary {
        ignoredColumns = List.copyOf(ignoredColumns);
    }

    /** A file of which nothing was taken. */
    public static FileSummary refused(String file, FileProblem problem) {
        return new FileSummary(
                file, null, null, RowCounts.NONE, List.of(), UnknownTitles.NONE, problem);
    }
}
