package org.lianxin.cypher;

import org.lianxin.kernel.Filing;
import org.lianxin.kernel.Provenance;

import java.util.HashMap;
import java.util.Map;

/** The properties that say where something in the graph came from. */
public final class Filed {

    private Filed() {}

    /** What is stored; {@code recordedAt} comes from the transaction. */
    public static Map<String, Object> by(Filing filing) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("file", filing.file());
        properties.put("line", filing.line());
        properties.put("sourceUnit", filing.sourceUnit());
        properties.put("intake", filing.intake());
        if (filing.sourceUnitCode() != null) {
            properties.put("sourceUnitCode", filing.sourceUnitCode());
        }
        return properties;
    }

    /**
     * What is read back.
     *
     * <p>It never says when a version was superseded: an answer as known at an instant must not
     * change because of what came later.
     */
    public static Provenance read(Row row) {
        return new Provenance(
                row.text("file"),
                (int) row.number("line"),
                row.text("sourceUnit"),
                row.textOrNull("sourceUnitCode"),
                row.instant("recordedAt"),
                null);
    }
}
