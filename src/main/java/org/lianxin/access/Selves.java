package org.lianxin.access;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.SubjectId;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which subjects a caller is: the person whom its token names, and the organisations whose legal
 * representative that person is today. A token that names an organisation alone is nobody's self.
 */
public final class Selves {

    private final Representation representation;

    public Selves(Representation representation) {
        this.representation = representation;
    }

    /**
     * As which subject the caller speaks: for that organisation, or as the person; empty if it
     * cannot.
     */
    public Optional<SubjectId> find(Caller caller, @Nullable OrganisationId organisation) {
        if (organisation != null) {
            return is(caller, organisation) ? Optional.of(organisation) : Optional.empty();
        }
        return person(caller).map(person -> person);
    }

    public boolean is(Caller caller, SubjectId subject) {
        return among(caller, List.of(subject)).contains(subject);
    }

    /** Which of these subjects the caller is. */
    public Set<SubjectId> among(Caller caller, Collection<? extends SubjectId> subjects) {
        return person(caller).map(person -> among(person, subjects)).orElse(Set.of());
    }

    private Optional<PersonId> person(Caller caller) {
        return Optional.ofNullable(caller.document()).flatMap(representation::findPerson);
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
