package org.lianxin.access;

import java.util.List;

/** Where documents are registered; one that is there already stays as it is. */
public interface TrustedDocumentRegister {

    /**
     * Registers documents.
     *
     * @return how many were not there before
     * @throws org.lianxin.cypher.GraphFailure if the graph did not answer
     */
    int register(List<Document> documents);

    /**
     * A document to be trusted.
     *
     * @param hash SHA-256 of the text in UTF-8, in lower-case hexadecimal
     * @param name of the file it came in, for people
     */
    record Document(String hash, String name, String text) {}
}
