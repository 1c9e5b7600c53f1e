package org.lianxin.audit;

/**
 * A signed tree, in the format of C2SP {@code tlog-checkpoint}.
 *
 * @param origin the log's name
 * @param size how many entries it has
 * @param note the whole signed text: origin, size and root, an empty line, the signatures
 */
public record Checkpoint(String origin, long size, TreeHash root, String note) {}
