package org.lianxin.disclosure;

/** An organisation named in passing: its unified code and its name. */
public record OrganisationRef(String code, String name) {}
