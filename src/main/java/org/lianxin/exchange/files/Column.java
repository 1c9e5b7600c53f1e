package org.lianxin.exchange.files;

import org.lianxin.kernel.Masking;

import java.util.List;

/**
 * A column of a layout.
 *
 * @param header as the template spells it
 * @param required whether a file without it is not of this layout
 * @param holds what its cells hold, which decides how they are shown
 * @param alsoCalled other headers for the same thing, such as the wire name
 */
record Column(String header, boolean required, Holds holds, List<String> alsoCalled) {

    /** What the cells are about. */
    enum Holds {
        PLAIN,
        PERSON_NAME,
        PERSON_NUMBER
    }

    static Column required(String header, String... alsoCalled) {
        return new Column(header, true, Holds.PLAIN, List.of(alsoCalled));
    }

    static Column optional(String header, String... alsoCalled) {
        return new Column(header, false, Holds.PLAIN, List.of(alsoCalled));
    }

    Column holding(Holds content) {
        return new Column(header, required, content, alsoCalled);
    }

    /** A cell of this column as it may be reported. */
    String shown(String value) {
        return switch (holds) {
            case PLAIN -> PersonalNumbers.masked(value);
            case PERSON_NAME -> Masking.personName(value);
            case PERSON_NUMBER -> Masking.documentNumber(value);
        };
    }
}
