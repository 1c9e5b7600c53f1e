package org.lianxin.access.graph;

import org.lianxin.access.Caller;
import org.lianxin.access.CallerDocument;
import org.lianxin.access.Representation;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.SubjectId;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which subjects a caller is: the person whom its token names, and the organisations whose legal
 * representative that person is today. A token that names an organisation alone is nobody's self.
 */
final class Selves {

    private final Representation representation;

    Selves(Representation representation) {
        this.representation = representation;
    }

    boolean is(Caller caller, SubjectId subject) {
        return among(caller, List.of(subject)).contains(subject);
    }

    Set<SubjectId> among(Caller caller, Collection<? extends SubjectId> subjects) {
        CallerDocument document = caller.document();
        if (document == null) {
            return Set.of();
        }
        return representation
                .findPerson(document)
                .map(person -> among(person, subjects))
                .orElse(Set.of());
    }

    private Set<SubjectId> among(PersonId person, Collection<? extends SubjectId> subjects) {
        Set<SubjectId> selves = new HashSet<>();
        Set<OrganisationId> organisations = new HashSet<>();
        for (SubjectId subject : subjects) {
            switch (subject) {
                case OrganisationId organisation -> organisations.add(organisation);
                case PersonId other -> {
                    if (other.equals(person)) {
                        selves.add(other);
                    }
                }
            }
        }
        if (!organisations.isEmpty()) {
            selves.addAll(representation.represented(person, organisations));
        }
        return selves;
    }
}
