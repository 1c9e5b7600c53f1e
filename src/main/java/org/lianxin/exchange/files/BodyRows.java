package org.lianxin.exchange.files;

import static org.lianxin.exchange.files.Column.required;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.RowFault;
import org.lianxin.subject.RegistrationRow;

import java.util.List;

/** Courts and agencies: a directory of those who decide. */
final class BodyRows implements RowReader<RegistrationRow> {

    private static final Column NAME = required("名称", "机构名称");
    private static final Column CODE = required("统一社会信用代码");
    private static final Column DIVISION = required("行政区划", "行政区划代码");
    private static final Column KIND = required("类别", "机构类别");

    static final List<Column> COLUMNS = List.of(NAME, CODE, DIVISION, KIND);

    @Override
    public @Nullable RegistrationRow read(Cells cells, Filer filer) {
        var name = cells.name(NAME);
        var code = cells.code(CODE);
        var division = cells.division(DIVISION);
        var kind = cells.name(KIND);
        if (cells.fault().isPresent()) {
            return null;
        }
        return new RegistrationRow(code, name, division, null, null, kind, filer.at(cells.line()));
    }

    @Override
    public Column blamed(RowFault fault) {
        return CODE;
    }
}
