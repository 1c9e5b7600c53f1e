package org.lianxin.subject.graph;

import org.lianxin.kernel.RoleKind;
import org.lianxin.subject.Titles;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The titles table as its file has it, read once at start.
 *
 * <p>A title is looked up whole, then in the parts between its commas and slashes, then in the
 * parts around 兼 and 暨. What is in brackets is part of the title: nothing is left out to make it
 * fit.
 */
final class FileTitles implements Titles {

    private static final Pattern COMMAS = Pattern.compile("[、，,；;/]");
    private static final Pattern BOTH = Pattern.compile("[兼暨]");
    private static final int REMEMBERED_MAX = 10_000;

    private final Map<String, List<TitleLine>> lines;
    private final Map<String, List<String>> partsOf = new ConcurrentHashMap<>();

    /** {@code lines} of one title stand together, the newest first. */
    FileTitles(Map<String, List<TitleLine>> lines) {
        this.lines = lines;
    }

    @Override
    public Set<RoleKind> kindsOf(String title, Instant knownAt) {
        Set<RoleKind> kinds = EnumSet.noneOf(RoleKind.class);
        for (String part : parts(title)) {
            kinds.add(kind(part, knownAt).orElse(RoleKind.UNKNOWN));
        }
        return Collections.unmodifiableSet(kinds);
    }

    /** Few titles are met again and again, so what they split into is remembered. */
    private List<String> parts(String title) {
        List<String> known = partsOf.get(title);
        if (known != null) {
            return known;
        }
        List<String> parts = split(TitleLine.spelt(title));
        if (partsOf.size() < REMEMBERED_MAX) {
            partsOf.put(title, parts);
        }
        return parts;
    }

    private List<String> split(String title) {
        if (lines.containsKey(title)) {
            return List.of(title);
        }
        List<String> parts =
                pieces(COMMAS, title)
                        .flatMap(
                                part ->
                                        lines.containsKey(part)
                                                ? Stream.of(part)
                                                : pieces(BOTH, part))
                        .toList();
        return parts.isEmpty() ? List.of(title) : parts;
    }

    private static Stream<String> pieces(Pattern between, String title) {
        return Arrays.stream(between.split(title)).filter(piece -> !piece.isBlank());
    }

    private Optional<RoleKind> kind(String part, Instant knownAt) {
        return lines.getOrDefault(part, List.of()).stream()
                .filter(line -> !line.since().isAfter(knownAt))
                .map(TitleLine::kind)
                .findFirst();
    }
}
