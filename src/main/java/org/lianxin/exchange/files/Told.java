package org.lianxin.exchange.files;

import org.lianxin.exchange.FileSummary;
import org.lianxin.exchange.IntakeWatch;
import org.lianxin.exchange.Progress;
import org.lianxin.exchange.RejectedRow;

/** Tells the terminal how it goes, and the rejects file what was turned away. */
record Told(Terminal terminal, RejectsFile rejects) implements IntakeWatch {

    @Override
    public void progressed(Progress progress) {
        terminal.progress(progress);
    }

    @Override
    public void turnedAway(RejectedRow row) {
        rejects.add(row);
    }

    @Override
    public void finished(FileSummary file) {
        rejects.add(file);
        terminal.file(file);
    }
}
