package org.lianxin.exchange.files;

import org.lianxin.exchange.FileProblem;
import org.lianxin.exchange.FileProblem.Kind;
import org.lianxin.kernel.Bilingual;

import java.util.List;

/** The words for what is wrong with a whole file. */
final class Problems {

    private Problems() {}

    static FileProblem of(Kind kind) {
        return new FileProblem(kind, words(kind));
    }

    /** A problem of a kind whose words need a detail. */
    static FileProblem of(Kind kind, String zh, String en) {
        return new FileProblem(kind, new Bilingual(zh, en));
    }

    static FileProblem malformed(long line) {
        return of(
                Kind.MALFORMED,
                "第" + line + "行附近的引号不成对或单元格过长，未导入任何行",
                "quotes that do not match, or a cell too long, near line "
                        + line
                        + "; no row taken");
    }

    static FileProblem ambiguousColumn(String column) {
        return of(
                Kind.HEADER_AMBIGUOUS,
                "表头中“" + column + "”出现不止一次，或未说明是哪一种代码",
                "the header names \""
                        + column
                        + "\" more than once or does not say which code it is");
    }

    static FileProblem ambiguousLayouts(String zh, String en) {
        return of(
                Kind.HEADER_AMBIGUOUS,
                "表头同时符合多种版式：" + zh,
                "the header fits more than one layout: " + en);
    }

    static FileProblem unsupported(Bilingual layout) {
        return of(
                Kind.LAYOUT_UNSUPPORTED,
                "可识别但不支持的版式：" + layout.zh(),
                "a layout that is known but not taken: " + layout.en());
    }

    static FileProblem unknownHeader(Bilingual nearest, List<String> missing) {
        String columns = String.join("、", missing);
        return of(
                Kind.HEADER_UNKNOWN,
                "表头不符合任何已知版式；最接近“" + nearest.zh() + "”，缺少：" + columns,
                "the header fits no known layout; nearest is \""
                        + nearest.en()
                        + "\", which also needs: "
                        + columns);
    }

    private static Bilingual words(Kind kind) {
        return switch (kind) {
            case EMPTY -> new Bilingual("文件为空", "the file is empty");
            case BINARY ->
                    new Bilingual(
                            "不是文本文件（例如改名的工作簿），请另存为 CSV",
                            "not a text file (a renamed workbook, perhaps); save it as CSV");
            case UTF_16 ->
                    new Bilingual(
                            "文件为 UTF-16 编码，请另存为 UTF-8 或 GB 18030",
                            "the file is UTF-16; save it as UTF-8 or GB 18030");
            case ENCODING_UNKNOWN ->
                    new Bilingual("既不是 UTF-8 也不是 GB 18030 编码", "neither UTF-8 nor GB 18030");
            case CUT_OFF ->
                    new Bilingual(
                            "文件不完整：结尾在引号或字符中间被截断，未导入任何行",
                            "the file is cut off inside a quoted cell or a character; no row"
                                    + " taken");
            case MALFORMED -> new Bilingual("不是有效的 CSV 文件", "not a valid CSV file");
            case HEADER_UNKNOWN -> new Bilingual("表头不符合任何已知版式", "the header fits no known layout");
            case HEADER_AMBIGUOUS -> new Bilingual("表头有歧义", "the header is ambiguous");
            case LAYOUT_UNSUPPORTED -> new Bilingual("不支持的版式", "a layout that is not taken");
            case CHANGED_WHILE_READ ->
                    new Bilingual(
                            "读取过程中文件被修改；部分行可能已导入，请重新导入",
                            "the file changed while it was read; rows may have been taken, import"
                                    + " it again");
            case UNREADABLE -> new Bilingual("无法读取文件", "the file cannot be read");
        };
    }
}
