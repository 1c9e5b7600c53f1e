package org.lianxin.exchange;

import org.lianxin.kernel.Bilingual;

/**
 * Why a whole file was not taken, or not to its end.
 *
 * @param message for the person who handed it in; never repeats the content of a cell
 */
public record FileProblem(Kind kind, Bilingual message) {

    /** The kinds of problem; stable names for programs. */
    public enum Kind {
        /** No bytes, or nothing but blanks. */
        EMPTY,
        /** A workbook, an archive or another binary file, whatever its name. */
        BINARY,
        UTF_16,
        /** Neither UTF-8 nor GB 18030. */
        ENCODING_UNKNOWN,
        /** Ends in the middle of a character or of a quoted cell. */
        CUT_OFF,
        /** Quotes that fit no rule, or a cell beyond all bounds. */
        MALFORMED,
        HEADER_UNKNOWN,
        /** Fits two layouts, or names a column twice. */
        HEADER_AMBIGUOUS,
        /** A known layout that is not taken, such as another generation of 双公示. */
        LAYOUT_UNSUPPORTED,
        /** Was written to while it was being read; rows may have been taken, so start again. */
        CHANGED_WHILE_READ,
        /** The operating system did not give it. */
        UNREADABLE
    }
}
