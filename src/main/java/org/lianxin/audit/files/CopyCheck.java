package org.lianxin.audit.files;

import org.jspecify.annotations.Nullable;
import org.lianxin.audit.AuditKey;
import org.lianxin.audit.Checkpoint;
import org.lianxin.audit.LogCheck;
import org.lianxin.audit.LogFlaw;
import org.lianxin.audit.TreeHash;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Checks a copy of the log, line by line, without holding it in memory. */
final class CopyCheck {

    private final Collection<AuditKey> keys;
    private final List<String> kept;

    /**
     * @param keys public keys had from elsewhere than the copy
     * @param kept checkpoints kept from receipts: with one, an older copy cannot pass for the whole
     */
    CopyCheck(Collection<AuditKey> keys, List<String> kept) {
        this.keys = keys;
        this.kept = kept;
    }

    /** What came of it: the flaw, or what is proved. */
    sealed interface Outcome {

        record Proved(long entries, int checkpoints, TreeHash root) implements Outcome {}

        /**
         * @param file where it was found; null for a checkpoint that the checker holds
         * @param line counted from 1; 0 where no line shows it
         */
        record Flawed(LogFlaw flaw, @Nullable Path file, long line) implements Outcome {}
    }

    Outcome of(CopyFolder copy) throws IOException {
        LogCheck check = new LogCheck(keys);
        for (String note : kept) {
            Optional<LogFlaw> flaw = check.checkpoint(note);
            if (flaw.isPresent()) {
                return new Outcome.Flawed(flaw.get(), null, 0);
            }
        }
        Outcome.Flawed flawed =
                lines(copy.checkpoints(), line -> check.checkpoint(noteOf(line)), 0);
        for (Path file : copy.entryFiles()) {
            if (flawed == null) {
                flawed = lines(file, check::entry, check.size());
            }
        }
        if (flawed != null) {
            return flawed;
        }
        return check.end()
                .<Outcome>map(flaw -> new Outcome.Flawed(flaw, null, 0))
                .orElseGet(
                        () -> new Outcome.Proved(check.size(), check.checkpoints(), check.root()));
    }

    private static Outcome.@Nullable Flawed lines(Path file, Step step, long before)
            throws IOException {
        long line = 0;
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                line++;
                Optional<LogFlaw> flaw = step.take(text);
                if (flaw.isPresent()) {
                    return new Outcome.Flawed(flaw.get(), file, line);
                }
            }
        } catch (CharacterCodingException notText) {
            LogFlaw flaw = new LogFlaw(LogFlaw.Kind.FORM, before + line, before + line + 1);
            return new Outcome.Flawed(flaw, file, line + 1);
        }
        return null;
    }

    /** A line that is no checkpoint is a note that nobody signed. */
    private static String noteOf(String line) {
        try {
            return Checkpoint.ofLine(line).note();
        } catch (IllegalArgumentException none) {
            return "";
        }
    }

    @FunctionalInterface
    private interface Step {
        Optional<LogFlaw> take(String line);
    }
}
