package org.lianxin.access;

/** A registered organisation with whom it stands for, as the credit office manages it. */
public record RegisteredOrganisation(CallerOrganisation organisation, OrganisationTies ties) {}
