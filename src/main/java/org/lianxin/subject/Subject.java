package org.lianxin.subject;

import org.lianxin.kernel.SubjectId;

import java.util.List;

/** Whoever an entry can stand against 信用主体, with the roles that tie it to others. */
public sealed interface Subject permits Organisation, Person {

    SubjectId id();

    String name();

    /**
     * An organisation's persons, or a person's organisations, over all time: sorted by start,
     * person, organisation and title.
     */
    List<Role> roles();
}
