package org.lianxin.subject.graph;

import org.lianxin.cypher.Row;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.PersonKey;
import org.lianxin.subject.PersonSummary;

/** Reads who a person is. */
final class PersonRows {

    private PersonRows() {}

    static PersonSummary summary(Row row, String key) {
        String documentKind = row.textOrNull("documentKind");
        return new PersonSummary(
                new PersonId(new PersonKey(key)),
                row.text("name"),
                documentKind != null,
                documentKind == null ? null : DocumentKind.valueOf(documentKind),
                row.textOrNull("maskedNumber"));
    }
}
