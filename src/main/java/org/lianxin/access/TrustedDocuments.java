package org.lianxin.access;

import java.util.Optional;

/**
 * The registered GraphQL documents: all that an organisation may send whose registration says so.
 */
public interface TrustedDocuments {

    /**
     * The text registered under that hash.
     *
     * @param hash SHA-256 of the text in UTF-8, in lower-case hexadecimal
     * @throws org.lianxin.cypher.GraphFailure if the graph did not answer
     */
    Optional<String> find(String hash);
}
