package org.lianxin.remedy.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.remedy.CaseStep;
import org.lianxin.remedy.NextRemedy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A step about to be written: what all steps have, and what each kind has besides. */
final class Step {

    private final Map<String, @Nullable Object> values = new HashMap<>();

    Step(long version, CaseStep.Kind kind, Officer officer, String because) {
        values.put("version", version);
        values.put("kind", kind.name());
        values.put("officer", officer.client());
        values.put("organisation", officer.organisation());
        values.put("on", officer.on());
        values.put("because", because);
    }

    Step with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    Step with(List<NextRemedy> next) {
        CaseRows.put(values, next);
        return this;
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
