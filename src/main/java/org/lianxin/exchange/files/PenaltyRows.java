package org.lianxin.exchange.files;

import static org.lianxin.exchange.files.Column.required;

import org.jspecify.annotations.Nullable;
import org.lianxin.conduct.Decision;
import org.lianxin.conduct.EntryDetail;
import org.lianxin.conduct.EntryRow;
import org.lianxin.conduct.EntryStatement;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.RowFault;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 双公示, 2018 layout: penalties of organisations, 26 columns. */
final class PenaltyRows implements RowReader<EntryFiled> {

    private static final DisclosureColumns SHARED = DisclosureColumns.of("CF");
    private static final Column DOCUMENT = required("行政处罚决定书文号", "CF_WSH");
    private static final Column CATEGORY = required("违法行为类型", "CF_WFXW");
    private static final Column FACTS = required("违法事实", "CF_SY");
    private static final Column BASIS = required("处罚依据", "CF_YJ");
    private static final Column KINDS = required("处罚类别", "CF_CFLB");
    private static final Column CONTENT = required("处罚内容", "CF_NR");
    private static final Column FINE = required("罚款金额(万元)", "CF_NR_FK");
    private static final Column CONFISCATED =
            required("没收违法所得、没收非法财物的金额(万元)", "没收违法所得没收非法财物的金额(万元)", "CF_NR_WFFF");
    private static final Column CERTIFICATE = required("暂扣或吊销证照名称及编号", "CF_NR_ZKDX");
    private static final Column DECIDED_ON = required("处罚决定日期", "CF_JDRQ");
    private static final Column LAST_DAY = required("处罚有效期", "CF_YXQ");
    private static final Column PUBLIC_LAST_DAY = required("公示截止期", "CF_GSJZQ");
    private static final Column AUTHORITY = required("处罚机关", "CF_CFJG");
    private static final Column AUTHORITY_CODE = required("处罚机关统一社会信用代码", "CF_CFJGDM");

    static final List<Column> COLUMNS =
            Stream.concat(
                            SHARED.all().stream(),
                            Stream.of(
                                    DOCUMENT,
                                    CATEGORY,
                                    FACTS,
                                    BASIS,
                                    KINDS,
                                    CONTENT,
                                    FINE,
                                    CONFISCATED,
                                    CERTIFICATE,
                                    DECIDED_ON,
                                    LAST_DAY,
                                    PUBLIC_LAST_DAY,
                                    AUTHORITY,
                                    AUTHORITY_CODE))
                    .toList();

    @Override
    public @Nullable EntryFiled read(Cells cells, Filer filer) {
        var subject = SHARED.subject(cells);
        var document = cells.name(DOCUMENT);
        var decidedOn = cells.pastDate(DECIDED_ON);
        var detail = detail(cells, decidedOn);
        var lastDay = cells.lastDayOrNull(LAST_DAY);
        if (lastDay != null && lastDay.isBefore(decidedOn)) {
            cells.refuse(LAST_DAY, Reasons.BEFORE_DECISION);
        }
        var publicLastDay = cells.lastDayOrNull(PUBLIC_LAST_DAY);
        if (publicLastDay != null && !publicLastDay.isAfter(decidedOn)) {
            cells.refuse(PUBLIC_LAST_DAY, Reasons.NOT_AFTER_DECISION);
        }
        var authority = cells.name(AUTHORITY);
        var authorityCode = cells.officeCode(AUTHORITY_CODE).value();
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
                        Interval.closedOn(decidedOn, lastDay),
                        publicLastDay == null ? null : publicLastDay.plusDays(1),
                        null,
                        null,
                        remark);
        return new EntryFiled(
                new EntryRow(subject, statement, filing),
                SHARED.identifiers(cells, subject, filing));
    }

    private static EntryDetail.Penalty detail(Cells cells, LocalDate decidedOn) {
        var kinds = PenaltyKinds.read(cells.text(KINDS));
        for (String kind : kinds) {
            if (!PenaltyKinds.isKnown(kind, decidedOn)) {
                cells.refuse(KINDS, Reasons.PENALTY_KIND);
            }
        }
        var fine = cells.amountOrNull(FINE);
        var confiscated = cells.amountOrNull(CONFISCATED);
        var certificate = cells.nameOrNull(CERTIFICATE);
        both(
                cells,
                FINE,
                PenaltyKinds.fines(kinds),
                fine != null,
                Reasons.KIND_WITHOUT_FINE,
                Reasons.FINE_WITHOUT_KIND);
        both(
                cells,
                CONFISCATED,
                PenaltyKinds.confiscates(kinds),
                confiscated != null,
                Reasons.KIND_WITHOUT_CONFISCATION,
                Reasons.CONFISCATION_WITHOUT_KIND);
        both(
                cells,
                CERTIFICATE,
                PenaltyKinds.takesCertificate(kinds),
                certificate != null,
                Reasons.KIND_WITHOUT_CERTIFICATE,
                Reasons.CERTIFICATE_WITHOUT_KIND);
        return new EntryDetail.Penalty(
                cells.nameOrNull(CATEGORY),
                cells.textOrNull(FACTS),
                cells.textOrNull(BASIS),
                kinds,
                cells.textOrNull(CONTENT),
                fine,
                confiscated,
                certificate);
    }

    /** A kind of penalty and what it takes are filed together or not at all. */
    private static void both(
            Cells cells,
            Column column,
            boolean kind,
            boolean given,
            Bilingual kindAlone,
            Bilingual givenAlone) {
        if (kind != given) {
            cells.refuse(column, kind ? kindAlone : givenAlone);
        }
    }

    @Override
    public Column blamed(RowFault fault) {
        return SHARED.code();
    }
}
