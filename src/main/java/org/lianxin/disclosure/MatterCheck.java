package org.lianxin.disclosure;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.City;
import org.lianxin.measure.MatterDecision;
import org.lianxin.measure.MatterEffect;
import org.lianxin.rulebook.CompulsoryMatter;
import org.lianxin.rulebook.MatterKind;
import org.lianxin.rulebook.Rulebooks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a matter in hand must heed of its subject.
 *
 * <p>What counts are the measures of the asking body's own city and of the nation: no city's plan
 * binds another's departments. What other cities' plans attach is told beside, without effect here.
 *
 * @param restrictions the measures that restrict such a matter
 * @param favours the measures that favour it
 * @param elsewhere what bears on such a matter under the plans of other cities
 * @param compulsory why the query is compulsory in such a matter; null where the plan does not say
 */
public record MatterCheck(
        MatterKind kind,
        MatterEffect effect,
        SubjectShown subject,
        List<MeasureInForce> restrictions,
        List<MeasureInForce> favours,
        List<MeasureInForce> elsewhere,
        @Nullable CompulsoryMatter compulsory,
        LocalDate validAt,
        Instant knownAt,
        List<RulebookUsed> rulebooks) {

    /**
     * Of the subject whose profile it is.
     *
     * @param city the asking body's; null beyond the cities
     */
    public static MatterCheck of(
            CreditProfile profile, MatterKind kind, @Nullable City city, Rulebooks rulebooks) {
        LocalDate day = profile.validAt();
        var national = rulebooks.find(Rulebooks.NATIONAL, day);
        List<MeasureInForce> bearing =
                profile.measures().stream()
                        .filter(each -> each.rule().matters().contains(kind))
                        .toList();
        List<MeasureInForce> here =
                bearing.stream()
                        .filter(
                                each ->
                                        each.listing().city().equals(city)
                                                || national.flatMap(
                                                                rules ->
                                                                        rules.findMeasure(
                                                                                each.code()))
                                                        .isPresent())
                        .toList();
        var decided = MatterDecision.decide(kind, here, MeasureInForce::rule);
        return new MatterCheck(
                kind,
                decided.effect(),
                profile.subject(),
                decided.restrictions(),
                decided.favours(),
                bearing.stream().filter(each -> !here.contains(each)).toList(),
                city == null
                        ? null
                        : rulebooks
                                .find(city, day)
                                .flatMap(rules -> rules.findCompulsory(kind))
                                .orElse(null),
                day,
                profile.knownAt(),
                profile.rulebooks());
    }
}
