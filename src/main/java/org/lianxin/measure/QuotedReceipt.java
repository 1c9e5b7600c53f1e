package org.lianxin.measure;

/**
 * The receipt of the query on which a body acted, as the body quotes it.
 *
 * @param id of the entry in the audit log
 * @param index its place there
 */
public record QuotedReceipt(String id, long index) {

    public QuotedReceipt {
        if (id.isBlank() || id.length() > 100 || index < 0) {
            throw new IllegalArgumentException("a receipt has an id and an index");
        }
    }
}
