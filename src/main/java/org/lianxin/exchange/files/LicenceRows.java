package org.lianxin.exchange.files;

import static org.lianxin.exchange.files.Column.required;

import org.jspecify.annotations.Nullable;
import org.lianxin.conduct.Decision;
import org.lianxin.conduct.EntryDetail;
import org.lianxin.conduct.EntryRow;
import org.lianxin.conduct.EntryStatement;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.RowFault;

import java.util.List;
import java.util.stream.Stream;

/** 双公示, 2018 layout: licences of organisations, 24 columns. */
final class LicenceRows implements RowReader<EntryFiled> {

    private static final DisclosureColumns SHARED = DisclosureColumns.of("XK");
    private static final Column DOCUMENT_NAME = required("行政许可决定文书名称", "XK_XKWS");
    private static final Column DOCUMENT = required("行政许可决定文书号", "XK_WSH");
    private static final Column CATEGORY = required("许可类别", "XK_XKLB");
    private static final Column LICENCE = required("许可证书名称", "XK_XKZS");
    private static final Column LICENCE_NUMBER = required("许可编号", "XK_XKBH");
    private static final Column CONTENT = required("许可内容", "XK_NR");
    private static final Column DECIDED_ON = required("许可决定日期", "XK_JDRQ");
    private static final Column FROM = required("有效期自", "XK_YXQZ");
    private static final Column LAST_DAY = required("有效期至", "XK_YXQZI");
    private static final Column AUTHORITY = required("许可机关", "XK_XKJG");
    private static final Column AUTHORITY_CODE = required("许可机关统一社会信用代码", "XK_XKJGDM");
    private static final Column STATE = required("当前状态", "XK_ZT");

    static final List<Column> COLUMNS =
            Stream.concat(
                            SHARED.all().stream(),
                            Stream.of(
                                    DOCUMENT_NAME,
                                    DOCUMENT,
                                    CATEGORY,
                                    LICENCE,
                                    LICENCE_NUMBER,
                                    CONTENT,
                                    DECIDED_ON,
                                    FROM,
                                    LAST_DAY,
                                    AUTHORITY,
                                    AUTHORITY_CODE,
                                    STATE))
                    .toList();

    @Override
    public @Nullable EntryFiled read(Cells cells, Filer filer) {
        var subject = SHARED.subject(cells);
        var document = cells.name(DOCUMENT);
        var detail =
                new EntryDetail.Licence(
                        cells.nameOrNull(CATEGORY),
                        cells.nameOrNull(DOCUMENT_NAME),
                        cells.nameOrNull(LICENCE),
                        cells.nameOrNull(LICENCE_NUMBER),
                        cells.textOrNull(CONTENT));
        var decidedOn = cells.pastDate(DECIDED_ON);
        var from = cells.date(FROM);
        if (from.isBefore(decidedOn)) {
            cells.refuse(FROM, Reasons.BEFORE_DECISION);
        }
        var lastDay = cells.lastDayOrNull(LAST_DAY);
        if (lastDay != null && lastDay.isBefore(from)) {
            cells.refuse(LAST_DAY, Reasons.BACKWARDS);
        }
        var authority = cells.name(AUTHORITY);
        var authorityCode = cells.officeCode(AUTHORITY_CODE).value();
        var state = cells.nameOrNull(STATE);
        var remark = cells.textOrNull(DisclosureColumns.REMARK);
        var filing = SHARED.filing(cells, filer);
        if (cells.fault().isPresent()) {
            return null;
        }
        var statement =
                new EntryStatement(
                        subject.name(),
                        new Decision(document, decidedOn, authority, authorityCode),
                        detail,
                        Interval.closedOn(from, lastDay),
                        null,
                        null,
                        state,
                        remark);
        return new EntryFiled(
                new EntryRow(subject, statement, filing),
                SHARED.identifiers(cells, subject, filing));
    }

    @Override
    public Column blamed(RowFault fault) {
        return SHARED.code();
    }
}
