package org.lianxin.measure;

import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Setting;
import org.lianxin.rulebook.Switches.Eligibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Who may use the green channel and hand in papers later, under a city's rulebook.
 *
 * <p>The clean years reach back from the day of the application. Repaired entries, and entries
 * whose measures rest because of a dispute, do not count.
 */
public final class GreenChannelDecision {

    private final Rulebook rulebook;

    public GreenChannelDecision(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    public GreenChannel decide(GreenChannelCase asked) {
        Setting<Set<Eligibility>> rule = rulebook.switches().greenChannel().eligibility();
        Set<Eligibility> ways = rule.value();
        String article = rule.article();
        if (ways == null || article == null) {
            return new GreenChannel.Closed(rulebook.document());
        }
        Optional<Eligibility> way = ways.stream().filter(each -> fulfils(asked, each)).findFirst();
        return way.<GreenChannel>map(
                        each ->
                                new GreenChannel.Open(
                                        each,
                                        rulebook.switches().greenChannel().mandatory().is(true),
                                        article))
                .orElseGet(() -> new GreenChannel.Closed(article));
    }

    private boolean fulfils(GreenChannelCase asked, Eligibility way) {
        return switch (way) {
            case MODEL -> asked.model();
            case RED_LIST -> asked.redListed();
            case CLEAN_YEARS -> isClean(asked);
        };
    }

    private boolean isClean(GreenChannelCase asked) {
        Integer years = rulebook.switches().greenChannel().cleanYears().value();
        if (years == null) {
            return false;
        }
        LocalDate since = asked.on().minusYears(years);
        return asked.entries().stream()
                .filter(entry -> !entry.repaired() && !entry.suspended())
                .noneMatch(entry -> entry.on().isAfter(since) && !entry.on().isAfter(asked.on()));
    }
}
