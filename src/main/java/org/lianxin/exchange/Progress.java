package org.lianxin.exchange;

import java.time.Duration;
import java.util.Optional;

/**
 * How far an intake has come.
 *
 * @param file the file being read
 * @param rows rows of that file already committed
 * @param rowsOfFile all rows of that file
 * @param rowsDone rows of all files already committed
 * @param rowsOfAll all rows of all files
 * @param elapsed since the first row was read
 */
public record Progress(
        String file, long rows, long rowsOfFile, long rowsDone, long rowsOfAll, Duration elapsed) {

    /** Rows of all files per second so far; 0 in the first millisecond. */
    public long rowsPerSecond() {
        long millis = elapsed.toMillis();
        return millis == 0 ? 0 : rowsDone * 1000 / millis;
    }

    /** The time that the rest takes at the rate so far; empty while there is no rate yet. */
    public Optional<Duration> timeLeft() {
        if (rowsDone == 0 || elapsed.toMillis() == 0) {
            return Optional.empty();
        }
        long left = Math.max(0, rowsOfAll - rowsDone);
        return Optional.of(Duration.ofMillis(elapsed.toMillis() * left / rowsDone));
    }
}
