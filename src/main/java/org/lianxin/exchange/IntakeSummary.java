package org.lianxin.exchange;

import java.util.List;

/** What became of all files, in the order in which they were taken. */
public record IntakeSummary(List<FileSummary> files) {

    public IntakeSummary {
        files = List.copyOf(files);
    }

    /** The rows of all files together. */
    public RowCounts total() {
        return files.stream().map(FileSummary::rows).reduce(RowCounts.NONE, RowCounts::plus);
    }

    /** How many files were refused, or not read to their end. */
    public long problems() {
        return files.stream().filter(file -> file.problem() != null).count();
    }
}
