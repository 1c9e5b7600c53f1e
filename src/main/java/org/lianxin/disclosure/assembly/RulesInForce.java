package org.lianxin.disclosure.assembly;

import org.lianxin.disclosure.ShownIds;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Rulebooks;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The editions of all rulebooks, each worked out once and kept. */
final class RulesInForce {

    private final Rulebooks rulebooks;
    private final ShownIds ids;
    private final Map<Edition, EditionRules> known = new ConcurrentHashMap<>();

    RulesInForce(Rulebooks rulebooks, ShownIds ids) {
        this.rulebooks = rulebooks;
        this.ids = ids;
    }

    /** Under which ids what they judge is shown. */
    ShownIds ids() {
        return ids;
    }

    /** The city's rules on that day; empty where no plan is in force. */
    Optional<EditionRules> find(City city, LocalDate on) {
        return rulebooks.find(city, on).map(this::rulesOf);
    }

    private EditionRules rulesOf(Rulebook rulebook) {
        return known.computeIfAbsent(
                new Edition(rulebook.city(), rulebook.inForce(), rulebook.digest()),
                edition -> new EditionRules(rulebook));
    }

    private record Edition(City city, Interval inForce, String digest) {}
}
