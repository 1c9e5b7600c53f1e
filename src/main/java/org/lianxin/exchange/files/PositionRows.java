package org.lianxin.exchange.files;

import static org.lianxin.exchange.files.Column.required;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.RowFault;
import org.lianxin.subject.RoleRow;

import java.util.List;

/** Positions: who holds, or held, which title where. */
final class PositionRows implements RowReader<RoleRow> {

    private static final Column CODE = required("统一社会信用代码");
    private static final Column TITLE = required("职务");
    private static final Column FROM = required("任职起始日期");
    private static final Column LAST_DAY = required("任职终止日期");

    static final List<Column> COLUMNS =
            List.of(
                    CODE,
                    Persons.COLUMNS.name(),
                    Persons.COLUMNS.kind(),
                    Persons.COLUMNS.number(),
                    TITLE,
                    FROM,
                    LAST_DAY);

    @Override
    public @Nullable RoleRow read(Cells cells, Filer filer) {
        var code = cells.code(CODE);
        var person = Persons.COLUMNS.read(cells);
        var title = cells.name(TITLE);
        var from = cells.pastDate(FROM);
        var lastDay = cells.lastDayOrNull(LAST_DAY);
        if (lastDay != null && lastDay.isBefore(from)) {
            cells.refuse(LAST_DAY, Reasons.BACKWARDS);
        }
        if (cells.fault().isPresent()) {
            return null;
        }
        return new RoleRow(
                code, person, title, Interval.closedOn(from, lastDay), filer.at(cells.line()));
    }

    @Override
    public Column blamed(RowFault fault) {
        return fault == RowFault.NAME_MISMATCH ? Persons.COLUMNS.name() : CODE;
    }
}
