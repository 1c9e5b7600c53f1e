package org.lianxin.exchange;

/**
 * Is told how an intake goes on, in the intake's own thread. Whatever it is told of a chunk is
 * committed.
 */
public interface IntakeWatch {

    /** After each chunk. */
    default void progressed(Progress progress) {}

    /** For each row that was quarantined or rejected, in the order of the file. */
    default void turnedAway(RejectedRow row) {}

    /** After each file, also one that was refused. */
    default void finished(FileSummary file) {}
}
