package org.lianxin.subject;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Columns;
import org.lianxin.cypher.Row;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.Masking;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.PersonKey;

/**
 * Who a person is, without roles.
 *
 * @param name in full; whoever discloses it masks it
 * @param verified whether the identity rests on a document number; nothing reaches a person without
 */
public record PersonSummary(
        PersonId id,
        String name,
        boolean verified,
        @Nullable DocumentKind documentKind,
        @Nullable String maskedNumber) {

    /** The columns that {@link #read} takes. */
    public static final Columns COLUMNS =
            Columns.of("person", "name", "documentKind", "maskedNumber");

    public PersonSummary {
        if (verified != (documentKind != null && maskedNumber != null)) {
            throw new IllegalArgumentException(
                    "a person is verified exactly by a document's kind and number");
        }
    }

    /** Reads the {@link #COLUMNS} of a row. */
    public static PersonSummary read(Row row) {
        String kind = row.textOrNull("documentKind");
        return new PersonSummary(
                new PersonId(new PersonKey(row.text("person"))),
                row.text("name"),
                kind != null,
                kind == null ? null : DocumentKind.valueOf(kind),
                row.textOrNull("maskedNumber"));
    }

    @Override
    public String toString() {
        return id + " " + Masking.personName(name);
    }
}
