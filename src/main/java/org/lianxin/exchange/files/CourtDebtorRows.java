package org.lianxin.exchange.files;

import static org.lianxin.exchange.files.Column.optional;
import static org.lianxin.exchange.files.Column.required;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.CourtList;
import org.lianxin.exchange.files.Column.Holds;
import org.lianxin.kernel.CaseNumber;
import org.lianxin.kernel.DivisionCode;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.RowFault;
import org.lianxin.listing.CourtDetails;
import org.lianxin.listing.CourtTerms;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.ListingStatement;
import org.lianxin.rulebook.Rulebooks;

import java.time.LocalDate;
import java.util.List;

/** The courts' published lists, organisations and persons: 失信被执行人, and in the same fields 限制消费. */
final class CourtDebtorRows implements RowReader<ListingRow> {

    static final Column NAME = required("被执行人姓名/名称", "被执行人姓名或名称").holding(Holds.PERSON_NAME);
    static final Column NUMBER =
            required("身份证号码/组织机构代码", "身份证号码/统一社会信用代码").holding(Holds.PERSON_NUMBER);
    private static final Column REPRESENTATIVE =
            optional("法定代表人或者负责人姓名").holding(Holds.PERSON_NAME);
    static final Column KIND = optional("主体类型");
    private static final Column SEX = optional("性别");
    private static final Column AGE = optional("年龄");
    static final Column COURT = required("执行法院");
    private static final Column PROVINCE = optional("省份");
    private static final Column DOCUMENT = required("执行依据文号");
    private static final Column FILED_ON = required("立案时间");
    static final Column CASE = required("案号");
    private static final Column BASIS_UNIT = required("做出执行依据单位", "作出执行依据单位");
    private static final Column DUTY = required("生效法律文书确定的义务");
    private static final Column PERFORMANCE = required("被执行人的履行情况");
    private static final Column BEHAVIOUR = required("失信被执行人行为具体情形");
    private static final Column PUBLISHED_ON = required("发布时间");
    private static final Column YEARS_MORE = optional("延长年数");

    static final Debtor DEBTOR = new Debtor(NAME, NUMBER, KIND, AGE);

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
                    PUBLISHED_ON,
                    SEX,
                    AGE,
                    YEARS_MORE);

    private final Rulebooks rulebooks;
    private final Lookups lookups;
    private final CourtList list;

    CourtDebtorRows(Rulebooks rulebooks, Lookups lookups) {
        this(rulebooks, lookups, CourtList.COURT_DEBTOR);
    }

    CourtDebtorRows(Rulebooks rulebooks, Lookups lookups, CourtList list) {
        this.rulebooks = rulebooks;
        this.lookups = lookups;
        this.list = list;
    }

    @Override
    public @Nullable ListingRow read(Cells cells, Filer filer) {
        var filedOn = cells.pastDate(FILED_ON);
        var publishedOn = cells.pastDate(PUBLISHED_ON);
        if (publishedOn.isBefore(filedOn)) {
            cells.refuse(PUBLISHED_ON, Reasons.BACKWARDS);
        }
        var debtor = DEBTOR.read(cells, publishedOn, list);
        var document = cells.name(DOCUMENT);
        var caseNumber = cells.name(CASE);
        if (!CaseNumber.isCaseNumber(caseNumber)) {
            cells.refuse(CASE, Reasons.CASE_NUMBER);
        }
        var behaviour = cells.textOrNull(BEHAVIOUR);
        var basisUnit = cells.nameOrNull(BASIS_UNIT);
        var duty = cells.textOrNull(DUTY);
        var performance = cells.textOrNull(PERFORMANCE);
        var term = term(cells, behaviour, publishedOn);
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
                        list.kind(),
                        city,
                        ListingOrigin.COURT,
                        null,
                        document,
                        courtName,
                        court.get().code(),
                        term,
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

    /** A consumption restriction lasts until the court lifts it. */
    private Interval term(Cells cells, @Nullable String behaviour, LocalDate publishedOn) {
        String more = cells.nameOrNull(YEARS_MORE);
        if (more == null) {
            return list == CourtList.COURT_DEBTOR
                    ? CourtTerms.of(behaviour, publishedOn)
                    : Interval.since(publishedOn);
        }
        boolean fixed = CourtTerms.of(behaviour, publishedOn).until() != null;
        if (list != CourtList.COURT_DEBTOR || !fixed || !more.matches("[123]")) {
            cells.refuse(YEARS_MORE, Reasons.YEARS_MORE);
            return Interval.since(publishedOn);
        }
        return CourtTerms.of(behaviour, publishedOn, Integer.parseInt(more));
    }

    @Override
    public Column blamed(RowFault fault) {
        return fault == RowFault.NAME_MISMATCH ? NAME : NUMBER;
    }
}
