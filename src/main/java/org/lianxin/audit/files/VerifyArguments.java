package org.lianxin.audit.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the check was asked to do.
 *
 * @param folder the copy
 * @param keys files of public keys, one {@code name+hash+key} a line
 * @param checkpoints files of checkpoints that the checker kept, each one signed note
 */
record VerifyArguments(Path folder, List<Path> keys, List<Path> checkpoints) {

    /** Empty where it cannot be understood; without a key nothing can be checked. */
    static Optional<VerifyArguments> read(List<String> arguments) {
        List<Path> folders = new ArrayList<>();
        List<Path> keys = new ArrayList<>();
        List<Path> checkpoints = new ArrayList<>();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            boolean option = word.startsWith("--");
            if (option && !rest.hasNext()) {
                return Optional.empty();
            }
            Path file = Path.of(option ? rest.next() : word);
            switch (word) {
                case "--key" -> keys.add(file);
                case "--checkpoint" -> checkpoints.add(file);
                default -> {
                    if (option) {
                        return Optional.empty();
                    }
                    folders.add(file);
                }
            }
        }
        return folders.size() == 1 && !keys.isEmpty()
                ? Optional.of(
                        new VerifyArguments(
                                folders.getFirst(), List.copyOf(keys), List.copyOf(checkpoints)))
                : Optional.empty();
    }
}
