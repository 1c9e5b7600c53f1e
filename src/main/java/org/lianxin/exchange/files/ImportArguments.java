package org.lianxin.exchange.files;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.IntakeOrder;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What the arguments of the import command say.
 *
 * @param rejects null if the command is to choose the file
 */
record ImportArguments(IntakeOrder order, @Nullable Path rejects) {

    /** Empty if they say nothing that can be done. */
    static Optional<ImportArguments> read(List<String> arguments) {
        Deque<String> left = new ArrayDeque<>(arguments);
        List<Path> sources = new ArrayList<>();
        String rejects = null;
        String sourceUnit = null;
        try {
            while (!left.isEmpty()) {
                String argument = left.pop();
                switch (argument) {
                    case "--rejects" -> rejects = left.poll();
                    case "--source-unit" -> sourceUnit = left.poll();
                    default -> {
                        if (argument.startsWith("--")) {
                            return Optional.empty();
                        }
                        sources.add(Path.of(argument));
                    }
                }
                boolean valueMissing =
                        left.isEmpty()
                                && ((argument.equals("--rejects") && rejects == null)
                                        || (argument.equals("--source-unit")
                                                && sourceUnit == null));
                if (valueMissing) {
                    return Optional.empty();
                }
            }
            if (sources.isEmpty() || (sourceUnit != null && sourceUnit.isBlank())) {
                return Optional.empty();
            }
            Path rejectsFile = rejects == null ? null : Path.of(rejects);
            return Optional.of(
                    new ImportArguments(new IntakeOrder(sources, sourceUnit), rejectsFile));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
