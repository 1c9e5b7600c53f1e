package org.lianxin.exchange.files;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.RejectedRow.Fate;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.CodeReading;
import org.lianxin.kernel.DivisionCode;
import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.UnifiedCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The cells of one row, read column by column. The first fault is remembered; a cell at fault reads
 * as some value of its type, so whoever reads asks for {@link #fault()} before using any.
 */
final class Cells {

    private static final int TEXT_MAX = 20_000;
    private static final int NAME_MAX = 255;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final String NO_TEXT = "?";
    private static final UnifiedCode NO_CODE = UnifiedCode.of("000000000000000000");

    private final CsvRow row;
    private final Map<Column, Integer> places;
    private final LocalDate today;
    private final Lookups lookups;
    private @Nullable Fault fault;

    /**
     * @param today the date in China on which the file is read; nothing that has happened is later
     */
    Cells(CsvRow row, Map<Column, Integer> places, LocalDate today, Lookups lookups) {
        this.row = row;
        this.places = places;
        this.today = today;
        this.lookups = lookups;
    }

    Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    LocalDate today() {
        return today;
    }

    int line() {
        return row.line();
    }

    /** Text of any length that a document has. */
    @Nullable String textOrNull(Column column) {
        String text = raw(column);
        if (text.length() > TEXT_MAX) {
            refuse(column, Reasons.TOO_LONG);
        }
        return text.isEmpty() ? null : text;
    }

    String text(Column column) {
        String text = textOrNull(column);
        if (text == null) {
            refuse(column, Reasons.MISSING);
            return NO_TEXT;
        }
        return text;
    }

    /** A name, a number, a kind: text that fits into one line. */
    String name(Column column) {
        String name = text(column);
        if (name.length() > NAME_MAX) {
            refuse(column, Reasons.TOO_LONG);
        }
        return name;
    }

    @Nullable String nameOrNull(Column column) {
        return raw(column).isEmpty() ? null : name(column);
    }

    /** A code that may fail its check digit, for then its source can still confirm it. */
    UnifiedCode code(Column column) {
        return switch (UnifiedCode.read(text(column))) {
            case CodeReading.Valid(UnifiedCode code) -> code;
            case CodeReading.Suspect(UnifiedCode code, char expected) -> code;
            case CodeReading.Malformed(String zh, String en) -> {
                refuse(column, new Bilingual(zh, en));
                yield NO_CODE;
            }
        };
    }

    @Nullable UnifiedCode codeOrNull(Column column) {
        return raw(column).isEmpty() ? null : code(column);
    }

    /**
     * The code of an authority or source; one with a failing check digit waits for confirmation.
     */
    UnifiedCode officeCode(Column column) {
        UnifiedCode code = code(column);
        if (fault == null && !code.checkDigitHolds() && !lookups.isConfirmed(code)) {
            quarantine(column, RowFault.CODE_UNCONFIRMED.reason());
        }
        return code;
    }

    DivisionCode division(Column column) {
        String text = text(column);
        if (text.matches("(?!00)[0-9]{6}")) {
            return DivisionCode.of(text);
        }
        refuse(column, Reasons.DIVISION);
        return DivisionCode.of("990000");
    }

    /** A day on which something happened: today or before. */
    LocalDate pastDate(Column column) {
        LocalDate date = date(column);
        if (date.isAfter(today)) {
            refuse(column, Reasons.FUTURE);
        }
        return date;
    }

    @Nullable LocalDate pastDateOrNull(Column column) {
        return raw(column).isEmpty() ? null : pastDate(column);
    }

    /** A day; where something ends, that may lie ahead. */
    LocalDate date(Column column) {
        LocalDate date = Dates.read(text(column));
        if (date == null) {
            refuse(column, Reasons.DATE);
            return LocalDate.EPOCH;
        }
        return date;
    }

    /** The last day on which something holds; null for none, and for the 2099-12-31 of no end. */
    @Nullable LocalDate lastDayOrNull(Column column) {
        if (raw(column).isEmpty()) {
            return null;
        }
        LocalDate date = date(column);
        return date.isBefore(Dates.OPEN) ? date : null;
    }

    /** An amount above zero, in the unit of its column; null for an empty cell or zero. */
    @Nullable BigDecimal amountOrNull(Column column) {
        String text = raw(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9]{1,12}(\\.[0-9]{1,6})?")) {
            refuse(column, Reasons.AMOUNT);
            return null;
        }
        BigDecimal amount = new BigDecimal(text);
        return amount.signum() == 0 ? null : amount.stripTrailingZeros();
    }

    void refuse(Column column, Bilingual reason) {
        blame(column, Fate.REJECTED, reason);
    }

    void quarantine(Column column, Bilingual reason) {
        blame(column, Fate.QUARANTINED, reason);
    }

    /** What a fault found later, by a register, is reported with. */
    String shown(Column column) {
        return column.shown(raw(column));
    }

    private void blame(Column column, Fate fate, Bilingual reason) {
        if (fault == null) {
            fault = new Fault(column.header(), shown(column), fate, reason);
        }
    }

    private String raw(Column column) {
        Integer place = places.get(column);
        return place == null ? "" : plain(row.cells().get(place));
    }

    /** Without invisible marks, and without blanks of any width around it. */
    private static String plain(String cell) {
        String visible = INVISIBLE.matcher(cell).replaceAll("");
        return AROUND.matcher(visible).replaceAll("");
    }
}
