package org.lianxin.disclosure;

/** The subject of a profile: an organisation or a natural person. */
public sealed interface SubjectShown permits OrganisationShown, PersonShown {}
