package org.lianxin.exchange.files;

import static org.lianxin.exchange.files.Column.required;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.RowFault;
import org.lianxin.subject.RegistrationRow;

import java.util.List;

/** A registry extract: enterprises as registered. */
final class EnterpriseRows implements RowReader<RegistrationRow> {

    private static final Column CODE = required("统一社会信用代码");
    private static final Column NAME = required("企业名称");
    private static final Column DIVISION = required("登记机关行政区划", "登记机关行政区划代码");
    private static final Column ESTABLISHED = required("成立日期");
    private static final Column STATE = required("登记状态");

    static final List<Column> COLUMNS = List.of(CODE, NAME, DIVISION, ESTABLISHED, STATE);

    @Override
    public @Nullable RegistrationRow read(Cells cells, Filer filer) {
        var code = cells.code(CODE);
        var name = cells.name(NAME);
        var division = cells.division(DIVISION);
        var established = cells.pastDate(ESTABLISHED);
        var state = cells.name(STATE);
        if (cells.fault().isPresent()) {
            return null;
        }
        return new RegistrationRow(
                code, name, division, established, state, null, filer.at(cells.line()));
    }

    @Override
    public Column blamed(RowFault fault) {
        return CODE;
    }
}
