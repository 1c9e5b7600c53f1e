package org.lianxin.cypher;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.SubjectId;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The key that a statement has by what it is about: its parts, joined by bars. */
public final class NaturalKey {

    private NaturalKey() {}

    /** Joins the parts; a missing one is empty, a bar inside one is escaped. */
    public static String of(@Nullable Object... parts) {
        return Arrays.stream(parts)
                .map(part -> part == null ? "" : escaped(part.toString()))
                .collect(Collectors.joining("|"));
    }

    /**
     * The part of a key that says whom it is about. A key is shown as an identifier, so a person's
     * part differs from one document to the next: it cannot be used to follow the person about.
     *
     * @param document what the statement rests on
     */
    public static String subject(SubjectId subject, String document) {
        return switch (subject) {
            case OrganisationId organisation -> organisation.value();
            case PersonId person ->
                    "P:" + ContentHash.of(Map.of("who", person.value(), "in", document));
        };
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace("|", "\\|");
    }
}
