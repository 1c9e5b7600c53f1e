package org.lianxin.exchange.files;

import static org.lianxin.exchange.files.Column.optional;
import static org.lianxin.exchange.files.Column.required;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.files.Column.Holds;
import org.lianxin.kernel.CaseNumber;
import org.lianxin.kernel.DivisionCode;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.RowFault;
import org.lianxin.listing.CourtDetails;
import org.lianxin.listing.CourtTerms;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.ListingStatement;
import org.lianxin.rulebook.Rulebooks;

import java.util.List;

/** 失信被执行人: the courts' published list, organisations and persons. */
final class CourtDebtorRows implements RowReader<ListingRow> {

    private static final Column NAME =
            required("被执行人姓名/名称", "被执行人姓名或名称").holding(Holds.PERSON_NAME);
    private static final Column NUMBER =
            required("身份证号码/组织机构代码", "身份证号码/统一社会信用代码").holding(Holds.PERSON_NUMBER);
    private static final Column REPRESENTATIVE =
            optional("法定代表人或者负责人姓名").holding(Holds.PERSON_NAME);
    private static final Column KIND = optional("主体类型");
    private static final Column COURT = required("执行法院");
    private static final Column PROVINCE = optional("省份");
    private static final Column DOCUMENT = required("执行依据文号");
    private static final Column FILED_ON = required("立案时间");
    private static final Column CASE = required("案号");
    private static final Column BASIS_UNIT = required("做出执行依据单位", "作出执行依据单位");
    private static final Column DUTY = required("生效法律文书确定的义务");
    private static final Column PERFORMANCE = required("被执行人的履行情况");
    private static final Column BEHAVIOUR = required("失信被执行人行为具体情形");
    private static final Column PUBLISHED_ON = required("发布时间");

    static final List<Column> COLUMNS =
            List.of(
                    NAME,
                    NUMBER,
                    REPRESENTATIVE,
                    KIND,
                    COURT,
                    PROVINCE,
                    DOCUMENT,
                    FILED_ON,
                    CASE,
                    BASIS_UNIT,
                    DUTY,
                    PERFORMANCE,
                    BEHAVIOUR,
                    PUBLISHED_ON);

    private final Rulebooks rulebooks;
    private final Lookups lookups;

    CourtDebtorRows(Rulebooks rulebooks, Lookups lookups) {
        this.rulebooks = rulebooks;
        this.lookups = lookups;
    }

    @Override
    public @Nullable ListingRow read(Cells cells, Filer filer) {
        var filedOn = cells.pastDate(FILED_ON);
        var publishedOn = cells.pastDate(PUBLISHED_ON);
        if (publishedOn.isBefore(filedOn)) {
            cells.refuse(PUBLISHED_ON, Reasons.BACKWARDS);
        }
        var debtor = new Debtor(NAME, NUMBER, KIND).read(cells, publishedOn);
        var document = cells.name(DOCUMENT);
        var caseNumber = cells.name(CASE);
        if (!CaseNumber.isCaseNumber(caseNumber)) {
            cells.refuse(CASE, Reasons.CASE_NUMBER);
        }
        var behaviour = cells.textOrNull(BEHAVIOUR);
        var basisUnit = cells.nameOrNull(BASIS_UNIT);
        var duty = cells.textOrNull(DUTY);
        var performance = cells.textOrNull(PERFORMANCE);
        var courtName = cells.name(COURT);
        var court = lookups.court(courtName);
        if (court.isEmpty()) {
            cells.quarantine(COURT, Reasons.COURT_UNKNOWN);
        }
        if (debtor.isEmpty() || court.isEmpty() || cells.fault().isPresent()) {
            return null;
        }
        var city =
                rulebooks
                        .cityOf(DivisionCode.of(court.get().division()))
                        .orElse(Rulebooks.NATIONAL);
        var statement =
                new ListingStatement(
                        ListKind.COURT_DEBTOR,
                        city,
                        ListingOrigin.COURT,
                        null,
                        document,
                        courtName,
                        court.get().code(),
                        CourtTerms.of(behaviour, publishedOn),
                        null,
                        publishedOn,
                        new CourtDetails(
                                CaseNumber.of(caseNumber).value(),
                                basisUnit,
                                duty,
                                performance,
                                behaviour,
                                filedOn,
                                publishedOn));
        return new ListingRow(
                debtor.get(), statement, filer.at(cells.line(), courtName, court.get().code()));
    }

    @Override
    public Column blamed(RowFault fault) {
        return fault == RowFault.NAME_MISMATCH ? NAME : NUMBER;
    }
}
