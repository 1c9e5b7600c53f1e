package org.lianxin.cypher;

import org.lianxin.kernel.Filing;

import java.util.Map;

/**
 * One version of a statement, as a row wants it to stand.
 *
 * @param key the natural key: which statement it is a version of
 * @param hash of its content, see {@link ContentHash}
 * @param values what the statements that place it need beside the version's own properties
 */
public record Version(String key, String hash, Filing filing, Map<String, ?> values)
        implements Wanted {}
