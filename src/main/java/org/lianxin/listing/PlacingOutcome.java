package org.lianxin.listing;

import org.lianxin.kernel.Bilingual;

import java.util.List;

/** Whether a subject can be placed. */
public sealed interface PlacingOutcome {

    /**
     * It can.
     *
     * @param list the list under the name that the city's plan gives it
     */
    record Placeable(Bilingual list, String article, Use use) implements PlacingOutcome {}

    /** Something is missing: all of it at once. */
    record Lacking(List<Lack> lacks) implements PlacingOutcome {
        public Lacking {
            lacks = List.copyOf(lacks);
        }

        /** What is missing, without its articles. */
        public List<Lack.Kind> kinds() {
            return lacks.stream().map(Lack::kind).toList();
        }
    }

    /** What the listing may be used for. */
    enum Use {
        FULL,
        /** It came from outside government, is shown as such, and may be used. */
        EXTERNAL,
        /** It came from outside government and is only for reference 参考使用. */
        REFERENCE_ONLY
    }
}
