package org.lianxin.exchange.recall;

import org.lianxin.cypher.Row;

import java.util.List;

/**
 * An organisation that was told of a thing before it changed.
 *
 * @param last index of its latest look
 */
record ToldBefore(String organisation, long last, long looks) {

    static List<ToldBefore> list(Row row) {
        return row.rows("told").stream()
                .map(
                        told ->
                                new ToldBefore(
                                        told.text("organisation"),
                                        told.number("last"),
                                        told.number("looks")))
                .toList();
    }
}
