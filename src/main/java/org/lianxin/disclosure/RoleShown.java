package org.lianxin.disclosure;

import org.lianxin.kernel.Interval;
import org.lianxin.kernel.RoleKind;

/** A person's role in an organisation, over the interval it was held, with who says so. */
public record RoleShown(
        PersonShown person,
        OrganisationRef organisation,
        RoleKind kind,
        String title,
        Interval held,
        Source source) {}
