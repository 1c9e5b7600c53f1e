package org.lianxin.exchange.files;

import static org.lianxin.exchange.files.Column.required;

import org.jspecify.annotations.Nullable;
import org.lianxin.conduct.FindingRow;
import org.lianxin.kernel.RowFault;

import java.util.List;

/** Findings: who was found responsible for the conduct that a penalty punishes. */
final class FindingRows implements RowReader<FindingRow> {

    private static final Column DOCUMENT = required("行政处罚决定书文号");
    private static final Column AUTHORITY_CODE = required("处罚机关统一社会信用代码");
    private static final Column RESPONSIBILITY = required("责任类型");
    private static final Column FOUND_ON = required("认定日期");

    static final List<Column> COLUMNS =
            List.of(
                    DOCUMENT,
                    AUTHORITY_CODE,
                    Persons.COLUMNS.name(),
                    Persons.COLUMNS.kind(),
                    Persons.COLUMNS.number(),
                    RESPONSIBILITY,
                    FOUND_ON);

    @Override
    public @Nullable FindingRow read(Cells cells, Filer filer) {
        var document = cells.name(DOCUMENT);
        var authorityCode = cells.officeCode(AUTHORITY_CODE);
        var person = Persons.COLUMNS.read(cells);
        if (person.document() == null) {
            cells.quarantine(Persons.COLUMNS.number(), Reasons.NO_NUMBER);
        }
        var responsibility = cells.name(RESPONSIBILITY);
        var foundOn = cells.pastDate(FOUND_ON);
        if (cells.fault().isPresent()) {
            return null;
        }
        return new FindingRow(
                document,
                authorityCode.value(),
                person,
                responsibility,
                foundOn,
                filer.at(cells.line(), null, authorityCode.value()));
    }

    @Override
    public Column blamed(RowFault fault) {
        return fault == RowFault.NAME_MISMATCH ? Persons.COLUMNS.name() : DOCUMENT;
    }
}
