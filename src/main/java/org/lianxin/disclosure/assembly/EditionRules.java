package org.lianxin.disclosure.assembly;

import org.jspecify.annotations.Nullable;
import org.lianxin.disclosure.RulebookUsed;
import org.lianxin.disclosure.WayOut;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.Listing;
import org.lianxin.measure.Carriage;
import org.lianxin.measure.MeasureDecision;
import org.lianxin.rulebook.ListRule;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Switches;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One edition of a rulebook beside what the nation orders on the same day, with all that does not
 * depend on who is asked about.
 */
final class EditionRules {

    private final RulebookUsed used;
    private final MeasureDecision measures;
    private final Switches.RoleAt roleAt;
    private final Map<ListKind, Bilingual> listNames = new EnumMap<>(ListKind.class);
    private final List<WayOut> waysOut;
    private final List<WayOut> waysOutUntilExpiry;
    private final List<WayOut> waysOutOfMerit;

    EditionRules(Rulebook rulebook, @Nullable WayOut nationalRepair) {
        used =
                new RulebookUsed(
                        rulebook.city(),
                        rulebook.name(),
                        rulebook.document(),
                        rulebook.inForce(),
                        rulebook.digest());
        measures = MeasureDecision.under(rulebook);
        roleAt = roleAt(rulebook);
        for (ListKind kind : ListKind.values()) {
            listNames.put(kind, rulebook.findList(kind).map(ListRule::name).orElse(kind.label()));
        }
        waysOut = AgencyWaysOut.under(rulebook, nationalRepair);
        waysOutUntilExpiry = AgencyWaysOut.untilExpiry(rulebook, nationalRepair);
        waysOutOfMerit = AgencyWaysOut.ofMerit(rulebook);
    }

    RulebookUsed used() {
        return used;
    }

    Switches.RoleAt roleAt() {
        return roleAt;
    }

    Carriage carriage(Listing listing, LocalDate on) {
        return measures.decide(listing, on);
    }

    Bilingual listName(ListKind kind) {
        return listNames.getOrDefault(kind, kind.label());
    }

    List<WayOut> waysOut(ListKind list, boolean expires) {
        if (list == ListKind.RED) {
            return waysOutOfMerit;
        }
        return expires ? waysOutUntilExpiry : waysOut;
    }

    private static Switches.RoleAt roleAt(Rulebook rulebook) {
        Switches.RoleAt decided = rulebook.switches().persons().roleAt().value();
        return decided == null ? Switches.RoleAt.CONDUCT : decided;
    }
}
