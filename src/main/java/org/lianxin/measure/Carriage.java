package org.lianxin.measure;

import org.lianxin.kernel.Bilingual;
import org.lianxin.rulebook.MeasureRule;

import java.util.List;

/** What one listing carries under one rulebook. */
public sealed interface Carriage {

    /** The measures it carries, in the rulebook's order. */
    default List<MeasureRule> carried() {
        return switch (this) {
            case Measures measures -> measures.carries();
            case Nothing _ -> List.of();
        };
    }

    /** The measures for that list that it does not carry, in the rulebook's order. */
    default List<NotCarried> notCarried() {
        return switch (this) {
            case Measures measures -> measures.spares();
            case Nothing _ -> List.of();
        };
    }

    /** The rulebook has measures for the list. */
    record Measures(List<MeasureRule> carries, List<NotCarried> spares) implements Carriage {
        public Measures {
            carries = List.copyOf(carries);
            spares = List.copyOf(spares);
        }
    }

    /** The rulebook attaches nothing to the list at all. */
    record Nothing(Reason reason) implements Carriage {}

    /** Why a rulebook attaches nothing to a list. */
    enum Reason {
        LIST_NOT_KEPT("该市规定没有此种名单", "the city's plan keeps no such list"),
        COURT_LIST_NOT_TAKEN_IN(
                "该市规定未将法院名单纳入联合惩戒",
                "the city's plan does not take the courts' list into joint sanctions");

        private final String zh;
        private final String en;

        Reason(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public Bilingual text() {
            return new Bilingual(zh, en);
        }
    }
}
