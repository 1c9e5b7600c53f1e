package org.lianxin.architecture;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The floor plan: which module stands on which floor. What is lower knows nothing of what is
 * higher.
 */
final class Floor {

    /** From the ground up; modules of one floor do not know each other. */
    private static final List<List<String>> FLOORS =
            List.of(
                    List.of("kernel"),
                    List.of("rulebook", "cypher"),
                    List.of("audit"),
                    List.of("access"),
                    List.of("subject"),
                    List.of("conduct"),
                    List.of("listing"),
                    List.of("reach"),
                    List.of("measure"),
                    List.of("remedy"),
                    List.of("association", "disclosure"),
                    List.of("exchange"),
                    List.of("oversight"),
                    List.of("gateway"));

    private Floor() {}

    static boolean isModule(String module) {
        return FLOORS.stream().anyMatch(floor -> floor.contains(module));
    }

    /** Whether one module may know another: only what is on a lower floor. */
    static boolean mayKnow(String module, String other) {
        return module.equals(other) || of(other) < of(module);
    }

    private static int of(String module) {
        return IntStream.range(0, FLOORS.size())
                .filter(floor -> FLOORS.get(floor).contains(module))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(module + " is no module"));
    }

    /** The module of a package or type name below {@code org.lianxin}; empty for all others. */
    static Optional<String> moduleOf(String name) {
        if (!name.startsWith("org.lianxin.")) {
            return Optional.empty();
        }
        String rest = name.substring("org.lianxin.".length());
        int end = rest.indexOf('.');
        return Optional.of(end < 0 ? rest : rest.substring(0, end));
    }
}
