package org.lianxin.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Which packages a package may use: {@code allowed.txt} beside this class, one line for each. */
final class AllowList {

    private static final String HOUSE = "org.lianxin";
    private static final String MAIN = "(main)";

    private final Map<String, List<String>> allowed;

    private AllowList(Map<String, List<String>> allowed) {
        this.allowed = allowed;
    }

    static AllowList read() {
        try (InputStream in =
                Objects.requireNonNull(AllowList.class.getResourceAsStream("allowed.txt"))) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AllowList of(String text) {
        Map<String, List<String>> allowed = new LinkedHashMap<>();
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.asList(line.strip().split("\\s+", -1)))
                .forEach(words -> allowed.put(words.getFirst(), words.subList(1, words.size())));
        return new AllowList(allowed);
    }

    /** What the classes use and may not, in words, sorted. */
    List<String> violations(JavaClasses classes) {
        TreeSet<String> violations = new TreeSet<>();
        for (JavaClass type : classes) {
            String own = inHouse(type.getPackageName());
            if (!allowed.containsKey(own)) {
                violations.add(own + " has no line of its own");
                continue;
            }
            for (Dependency use : type.getDirectDependenciesFromSelf()) {
                String other = use.getTargetClass().getBaseComponentType().getPackageName();
                if (!type.getSimpleName().equals("package-info") && !mayUse(own, other)) {
                    violations.add(own + " uses " + other + ": " + type.getSimpleName());
                }
            }
        }
        return List.copyOf(violations);
    }

    /** Lines that go against the floor plan: a module that names its own or an upper floor. */
    List<String> upward() {
        List<String> upward = new ArrayList<>();
        allowed.forEach(
                (own, others) ->
                        others.stream()
                                .filter(other -> Floor.isModule(other) && !own.equals(MAIN))
                                .filter(other -> !Floor.mayKnow(module(own), other))
                                .forEach(other -> upward.add(own + " may use " + other)));
        return upward;
    }

    private boolean mayUse(String own, String other) {
        if (other.isEmpty() || isBelow(other, "java") || isBelow(other, "org.jspecify")) {
            return true;
        }
        String inHouse = inHouse(other);
        if (inHouse.equals(own)) {
            return true;
        }
        List<String> line = allowed.getOrDefault(own, List.of());
        return line.contains(inHouse)
                || line.stream().anyMatch(name -> !Floor.isModule(name) && isBelow(other, name));
    }

    private static boolean isBelow(String name, String parent) {
        return name.equals(parent) || name.startsWith(parent + ".");
    }

    private static String module(String own) {
        int dot = own.indexOf('.');
        return dot < 0 ? own : own.substring(0, dot);
    }

    private static String inHouse(String name) {
        if (name.equals(HOUSE)) {
            return MAIN;
        }
        return isBelow(name, HOUSE) ? name.substring(HOUSE.length() + 1) : name;
    }
}
