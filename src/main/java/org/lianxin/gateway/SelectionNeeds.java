package org.lianxin.gateway;

import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Mode;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.SubjectId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one root field of a document wants to see: every field selected below it, itself included,
 * with the modes in which it is visible and its kind of facts.
 *
 * <p>It is computed once, when the document is prepared, from the document alone: what a variable
 * skips counts as selected, and a fragment counts for every type it could match. So whether a
 * subject is refused never tells whether something is there.
 */
public final class SelectionNeeds {

    private final Map<Mode, List<String>> notIn = new EnumMap<>(Mode.class);
    private final Map<DataCategory, List<String>> ofKind = new EnumMap<>(DataCategory.class);
    private final Map<DataCategory, List<String>> beyondPublic = new EnumMap<>(DataCategory.class);
    private final Set<DataCategory> kinds;
    private final Set<DataCategory> kindsBeyondPublic;
    private final Set<DataCategory> ofOrganisations;

    /**
     * One field wanted.
     *
     * @param coordinate {@code Type.field}
     * @param modes in which it is visible
     * @param category its kind of facts; {@code null} where the field that leads to it says it
     */
    public record Need(String coordinate, Set<Mode> modes, @Nullable DataCategory category) {}

    public SelectionNeeds(Collection<Need> needs) {
        for (Mode mode : Mode.values()) {
            notIn.put(mode, new ArrayList<>());
        }
        for (Need need : needs) {
            notIn.forEach(
                    (mode, coordinates) -> {
                        if (!need.modes().contains(mode)) {
                            coordinates.add(need.coordinate());
                        }
                    });
            if (need.category() != null) {
                put(ofKind, need.category(), need);
                if (!need.modes().contains(Mode.PUBLIC)) {
                    put(beyondPublic, need.category(), need);
                }
            }
        }
        notIn.replaceAll((_, coordinates) -> List.copyOf(coordinates));
        kinds = Set.copyOf(ofKind.keySet());
        kindsBeyondPublic = Set.copyOf(beyondPublic.keySet());
        ofOrganisations = ofOrganisations(kinds, kindsBeyondPublic);
    }

    /** The registry publishes who an organisation is; no use of a consent is taken for that. */
    private static Set<DataCategory> ofOrganisations(
            Set<DataCategory> kinds, Set<DataCategory> beyondPublic) {
        Set<DataCategory> wanted = EnumSet.noneOf(DataCategory.class);
        wanted.addAll(kinds);
        wanted.remove(DataCategory.IDENTITY);
        wanted.addAll(beyondPublic);
        return Collections.unmodifiableSet(wanted);
    }

    private static void put(
            Map<DataCategory, List<String>> where, DataCategory category, Need need) {
        where.computeIfAbsent(category, _ -> new ArrayList<>()).add(need.coordinate());
    }

    /** What the root field being answered wants to see. */
    public static SelectionNeeds of(DataFetchingEnvironment field) {
        OperationNeeds operation = field.getGraphQlContext().get(OperationNeeds.class);
        if (operation == null) {
            throw new IllegalStateException("the document was not prepared by this gateway");
        }
        return operation.of(field.getMergedField().getResultKey());
    }

    /** The kinds of facts wanted. */
    public Set<DataCategory> kinds() {
        return kinds;
    }

    /**
     * The kinds of facts for which a consent is looked for. Of organisations also those of which
     * something is public: whoever has a consent is shown all of them, not only what is published.
     */
    public Set<DataCategory> wanted(SubjectId subject) {
        return switch (subject) {
            case OrganisationId _ -> ofOrganisations;
            case PersonId _ -> kinds;
        };
    }

    /**
     * The coordinates that are not covered, in the order of the document; empty if all are.
     *
     * <p>A field that is not visible in the mode is refused; in {@link Mode#AUTHORISED} so is one
     * whose kind of facts the consent does not hold, unless it is public of an organisation.
     */
    public List<String> refused(SubjectId subject, Mode mode, Set<DataCategory> categories) {
        List<String> hidden = notIn.getOrDefault(mode, List.of());
        if (mode != Mode.AUTHORISED || categories.containsAll(needed(subject))) {
            return hidden;
        }
        List<String> refused = new ArrayList<>(hidden);
        for (DataCategory category : missing(subject, categories)) {
            refused.addAll(
                    switch (subject) {
                        case OrganisationId _ -> beyondPublic.getOrDefault(category, List.of());
                        case PersonId _ -> ofKind.getOrDefault(category, List.of());
                    });
        }
        return refused.stream().distinct().toList();
    }

    /** Without which something selected is refused, and not only told less fully. */
    private Set<DataCategory> needed(SubjectId subject) {
        return switch (subject) {
            case OrganisationId _ -> kindsBeyondPublic;
            case PersonId _ -> kinds;
        };
    }

    private Set<DataCategory> missing(SubjectId subject, Set<DataCategory> categories) {
        Set<DataCategory> missing = EnumSet.noneOf(DataCategory.class);
        missing.addAll(needed(subject));
        missing.removeAll(categories);
        return missing;
    }
}
