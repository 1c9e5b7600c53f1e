package org.lianxin.disclosure;

import org.lianxin.access.Mode;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.RoleKind;

/** A person's role in an organisation, over the interval it was held, with who says so. */
public record RoleShown(
        PersonShown person,
        OrganisationRef organisation,
        RoleKind kind,
        String title,
        Interval held,
        Source source) {

    /**
     * The same role, its holder masked as that mode demands. Who is legal representative is
     * published by the registry, so that name stays.
     */
    public RoleShown maskedFor(Mode mode) {
        boolean published = mode == Mode.PUBLIC && kind == RoleKind.LEGAL_REPRESENTATIVE;
        return new RoleShown(
                published ? person.withoutDocument() : person.maskedFor(mode),
                organisation,
                kind,
                title,
                held,
                source);
    }
}
