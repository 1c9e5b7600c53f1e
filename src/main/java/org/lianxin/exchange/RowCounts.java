package org.lianxin.exchange;

/**
 * What became of the rows that were read. It always adds up.
 *
 * @param read rows of the file, without its header and empty lines
 * @param accepted rows that changed the graph
 * @param unchanged rows that the graph already held
 * @param quarantined rows kept aside until something outside the file confirms them
 * @param rejected rows that cannot be true or cannot be read
 */
public record RowCounts(long read, long accepted, long unchanged, long quarantined, long rejected) {

    public static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0);

    public RowCounts {
        if (read != accepted + unchanged + quarantined + rejected) {
            throw new IllegalArgumentException("counts of rows do not add up");
        }
    }

    /** The counts of those that ended in each of the four heaps. */
    public static RowCounts of(long accepted, long unchanged, long quarantined, long rejected) {
        return new RowCounts(
                accepted + unchanged + quarantined + rejected,
                accepted,
                unchanged,
                quarantined,
                rejected);
    }

    public RowCounts plus(RowCounts other) {
        return new RowCounts(
                read + other.read,
                accepted + other.accepted,
                unchanged + other.unchanged,
                quarantined + other.quarantined,
                rejected + other.rejected);
    }
}
