package org.lianxin.gateway.field;

import org.lianxin.access.DataCategory;
import org.lianxin.access.Mode;
import org.lianxin.disclosure.Selected;
import org.lianxin.gateway.SelectionNeeds;
import org.lianxin.kernel.SubjectId;

import java.util.List;
import java.util.Set;

/** What a root field's selection wants, as {@code disclosure} asks for it. */
final class SelectedFields implements Selected {

    private final SelectionNeeds needs;

    SelectedFields(SelectionNeeds needs) {
        this.needs = needs;
    }

    /** The kinds of facts selected. */
    Set<DataCategory> kinds() {
        return needs.kinds();
    }

    @Override
    public Set<DataCategory> wanted(SubjectId subject) {
        return needs.wanted(subject);
    }

    @Override
    public List<String> refused(SubjectId subject, Mode mode, Set<DataCategory> categories) {
        return needs.refused(subject, mode, categories);
    }
}
