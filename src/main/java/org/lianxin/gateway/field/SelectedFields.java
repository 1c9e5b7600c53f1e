package org.lianxin.gateway.field;

import org.lianxin.access.DataCategory;
import org.lianxin.access.Mode;
import org.lianxin.disclosure.Selected;
import org.lianxin.gateway.SelectionNeeds;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.SubjectId;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a root field's selection wants, as {@code disclosure} asks for it. */
final class SelectedFields implements Selected {

    private final SelectionNeeds needs;
    private final Set<DataCategory> kinds;
    private final Set<DataCategory> ofOrganisations;

    SelectedFields(SelectionNeeds needs) {
        this.needs = needs;
        this.kinds = needs.kinds();
        this.ofOrganisations = EnumSet.noneOf(DataCategory.class);
        ofOrganisations.addAll(kinds);
        // The registry publishes who an organisation is; no use of a consent is taken for that.
        ofOrganisations.remove(DataCategory.IDENTITY);
        ofOrganisations.addAll(needs.kindsBeyondPublic());
    }

    /** The kinds of facts selected. */
    Set<DataCategory> kinds() {
        return kinds;
    }

    /**
     * Of organisations also the kinds of which something is public: whoever has a consent is shown
     * all of them, and not only what is published.
     */
    @Override
    public Set<DataCategory> wanted(SubjectId subject) {
        return switch (subject) {
            case OrganisationId _ -> ofOrganisations;
            case PersonId _ -> kinds;
        };
    }

    @Override
    public List<String> refused(SubjectId subject, Mode mode, Set<DataCategory> categories) {
        return needs.refused(subject, mode, categories);
    }
}
