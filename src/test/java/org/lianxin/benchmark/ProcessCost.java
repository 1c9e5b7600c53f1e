package org.lianxin.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What a process has taken from the machine so far, as the kernel counts it (Linux only). */
record ProcessCost(Duration cpu, long residentMiB) {

    /** The unit of {@code /proc/<pid>/stat}; 100 on every Linux that a JDK is built for. */
    private static final long TICKS_PER_SECOND = 100;

    private static final ProcessCost UNKNOWN = new ProcessCost(Duration.ZERO, 0);

    static ProcessCost of(long pid) {
        Path folder = Path.of("/proc", Long.toString(pid));
        if (!Files.exists(folder)) {
            return UNKNOWN;
        }
        try {
            String stat = Files.readString(folder.resolve("stat"));
            // The second field is the command in parentheses and may hold spaces.
            List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
            long ticks = Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12));
            return new ProcessCost(
                    Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND), residentMiB(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long residentMiB(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(kib -> Long.parseLong(kib) / 1024)
                .findFirst()
                .orElse(0);
    }
}
