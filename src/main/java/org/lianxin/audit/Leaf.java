package org.lianxin.audit;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canonical JSON of an entry: one text for one entry.
 *
 * <p>What is null or empty is left out, and {@code times} where it is one; except {@code previous}:
 * that a subject's entry is its first is said, not left open.
 */
final class Leaf {

    private static final long FORM = 1;

    private Leaf() {}

    static String write(AuditEntry entry) {
        AuditDraft said = entry.said();
        TreeMap<String, @Nullable Object> members = new TreeMap<>();
        members.put("form", FORM);
        members.put("index", entry.index());
        members.put("id", entry.id());
        members.put("previous", entry.previous());
        put(members, "repeats", entry.repeats());
        members.put("request", said.requestId());
        members.put("at", said.at().toString());
        members.put("client", said.client());
        put(members, "organisation", said.organisation());
        members.put("action", said.action());
        put(members, "purpose", said.purpose());
        members.put("basis", basis(said.basis()));
        put(members, "subject", said.subject());
        put(members, "facts", said.facts());
        put(members, "shown", said.shown());
        put(members, "rulebooks", said.rulebooks());
        put(members, "knownAt", said.knownAt() == null ? null : said.knownAt().toString());
        members.put("outcome", said.outcome().name());
        put(members, "reason", said.reason());
        put(members, "claim", said.claim());
        put(members, "times", said.times() == 1 ? null : (long) said.times());
        return CanonicalJson.write(members);
    }

    static AuditEntry read(String leaf) {
        try {
            AuditEntry entry = entry(new Members(CanonicalJson.read(leaf)));
            if (!write(entry).equals(leaf)) {
                throw new IllegalArgumentException("not the canonical form of an entry");
            }
            return entry;
        } catch (ArithmeticException tooMany) {
            throw new IllegalArgumentException("not a number of requests", tooMany);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("not an instant", wrong);
        }
    }

    private static AuditEntry entry(Members members) {
        Members basis = members.members("basis");
        String knownAt = members.textOrNull("knownAt");
        AuditDraft said =
                new AuditDraft(
                        members.text("request"),
                        Instant.parse(members.text("at")),
                        members.text("client"),
                        members.textOrNull("organisation"),
                        members.text("action"),
                        members.textOrNull("purpose"),
                        new AuditBasis(
                                AuditBasis.Kind.valueOf(basis.text("kind")),
                                basis.textOrNull("reference")),
                        members.textOrNull("subject"),
                        members.texts("facts"),
                        members.texts("shown"),
                        members.texts("rulebooks"),
                        knownAt == null ? null : Instant.parse(knownAt),
                        AuditOutcome.valueOf(members.text("outcome")),
                        members.textOrNull("reason"),
                        members.textOrNull("claim"),
                        times(members.numberOrNull("times")));
        Long index = members.numberOrNull("index");
        if (index == null) {
            throw new IllegalArgumentException("an entry has an index");
        }
        return new AuditEntry(
                index,
                members.text("id"),
                members.numberOrNull("previous"),
                members.numberOrNull("repeats"),
                said);
    }

    private static int times(@Nullable Long written) {
        return written == null ? 1 : Math.toIntExact(written);
    }

    private static Map<String, @Nullable Object> basis(AuditBasis basis) {
        TreeMap<String, @Nullable Object> members = new TreeMap<>();
        members.put("kind", basis.kind().name());
        put(members, "reference", basis.reference());
        return members;
    }

    private static void put(
            Map<String, @Nullable Object> members, String name, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            members.put(name, value);
        }
    }

    /** The members of an object that was read, by the type that they must have. */
    private record Members(Map<String, @Nullable Object> values) {

        String text(String name) {
            String text = textOrNull(name);
            if (text == null) {
                throw wrong(name);
            }
            return text;
        }

        @Nullable String textOrNull(String name) {
            return switch (values.get(name)) {
                case null -> null;
                case String text -> text;
                case Object other -> throw wrong(name);
            };
        }

        @Nullable Long numberOrNull(String name) {
            return switch (values.get(name)) {
                case null -> null;
                case Long number -> number;
                case Object other -> throw wrong(name);
            };
        }

        List<String> texts(String name) {
            return switch (values.get(name)) {
                case null -> List.of();
                case List<?> list ->
                        list.stream()
                                .map(
                                        item -> {
                                            if (item instanceof String text) {
                                                return text;
                                            }
                                            throw wrong(name);
                                        })
                                .toList();
                case Object other -> throw wrong(name);
            };
        }

        Members members(String name) {
            if (values.get(name) instanceof Map<?, ?> map) {
                TreeMap<String, @Nullable Object> copy = new TreeMap<>();
                map.forEach((key, value) -> copy.put(String.valueOf(key), value));
                return new Members(copy);
            }
            throw wrong(name);
        }

        private static IllegalArgumentException wrong(String name) {
            return new IllegalArgumentException("not a " + name);
        }
    }
}
