package org.lianxin.subject;

import org.lianxin.kernel.Interval;
import org.lianxin.kernel.Provenance;
import org.lianxin.kernel.RoleKind;

/**
 * A role 任职: a person's tie to an organisation over an interval. A title that names two offices
 * (董事长兼总经理) gives two roles with the same title and source.
 *
 * @param kind what the titles table makes of the title; {@link RoleKind#UNKNOWN} if it holds none
 * @param title as filed
 */
public record Role(
        PersonSummary person,
        OrganisationSummary organisation,
        RoleKind kind,
        String title,
        Interval held,
        Provenance source) {}
