package org.lianxin.disclosure.assembly;

import org.jspecify.annotations.Nullable;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.disclosure.WayOut;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.rulebook.NationalFrame;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Rulebooks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The editions of all rulebooks, each worked out once and kept. */
final class RulesInForce {

    private final Rulebooks rulebooks;
    private final NationalFrame frame;
    private final ShownIds ids;
    private final Map<Edition, EditionRules> known = new ConcurrentHashMap<>();

    RulesInForce(Rulebooks rulebooks, NationalFrame frame, ShownIds ids) {
        this.rulebooks = rulebooks;
        this.frame = frame;
        this.ids = ids;
    }

    /** Under which ids what they judge is shown. */
    ShownIds ids() {
        return ids;
    }

    /** The city's rules on that day; empty where no plan is in force. */
    Optional<EditionRules> find(City city, LocalDate on) {
        return rulebooks.find(city, on).map(rulebook -> rulesOf(rulebook, nationalRepair(on)));
    }

    /** The ways out of an agency's listing where no plan of the city is in force. */
    List<WayOut> waysOutWithoutPlan(LocalDate on) {
        return AgencyWaysOut.withoutPlan(nationalRepair(on));
    }

    private @Nullable WayOut nationalRepair(LocalDate on) {
        return NationalRepair.on(frame, on).orElse(null);
    }

    private EditionRules rulesOf(Rulebook rulebook, @Nullable WayOut nationalRepair) {
        return known.computeIfAbsent(
                new Edition(rulebook.city(), rulebook.inForce(), rulebook.digest(), nationalRepair),
                edition -> new EditionRules(rulebook, nationalRepair));
    }

    private record Edition(
            City city, Interval inForce, String digest, @Nullable WayOut nationalRepair) {}
}
