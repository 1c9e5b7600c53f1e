package org.lianxin.exchange;

/**
 * A place in a snapshot.
 *
 * @param asOfSeq of which number the snapshot is
 * @param after behind the item that this entry put
 */
public record SnapshotPlace(String epoch, long asOfSeq, long after) {}
