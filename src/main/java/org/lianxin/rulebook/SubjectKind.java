package org.lianxin.rulebook;

/** Whom of the listed subjects a measure fits. */
public enum SubjectKind {
    ORGANISATION,
    PERSON
}
