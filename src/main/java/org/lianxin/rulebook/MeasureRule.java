package org.lianxin.rulebook;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.ListKind;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a plan lets happen to a listed subject, to whom, and on whose authority.
 *
 * @param code A01 to A99 administrative, M… market, I… industry, S… social, IN-… incentive, PF01
 *     entry in the personal file, N… and XF… national; the same measure has the same code in every
 *     city
 * @param name its exact local wording, and English
 * @param kind its class in the national list of measures; null for incentives, which that list does
 *     not know
 * @param quotation the plan's own words
 * @param legalBasis the law or policy it rests on besides the plan; null where neither plan nor
 *     standards name one
 * @param lists the lists whose listings carry it
 * @param targets whom of the listed subjects it fits; whom it reaches behind them, {@code persons}
 *     says
 * @param categories codes of the categories it is limited to; empty is all
 * @param conditions what must hold besides the listing; all of them
 * @param persons the roles at the listed organisation that it reaches; empty reaches nobody
 * @param anyDirectlyResponsible reaches also whoever is found directly responsible, whatever the
 *     title
 * @param pricing what it tells a lender; null for measures that are not a lender's
 * @param carriedOutBy who carries it out; null for what rests on no listing, and for what the
 *     courts see to themselves
 * @param matters the kinds of matters on which it bears; empty where it bears on none
 * @param nationalItem the item of the national list that it is; null in plans that keep measures of
 *     their own
 */
public record MeasureRule(
        String code,
        Bilingual name,
        Tier tier,
        @Nullable MeasureClass kind,
        Force force,
        String article,
        String quotation,
        @Nullable String legalBasis,
        Set<ListKind> lists,
        Set<SubjectKind> targets,
        Set<String> categories,
        Set<Condition> conditions,
        List<PersonRole> persons,
        boolean anyDirectlyResponsible,
        @Nullable Pricing pricing,
        @Nullable CarriedOutBy carriedOutBy,
        Set<MatterKind> matters,
        @Nullable String nationalItem) {

    public MeasureRule {
        lists = inOrder(lists);
        targets = inOrder(targets);
        categories = inOrder(categories);
        conditions = inOrder(conditions);
        persons = List.copyOf(persons);
        matters = inOrder(matters);
    }

    /** Whether it can reach anybody behind the listed subject. */
    public boolean reachesPersons() {
        return anyDirectlyResponsible || !persons.isEmpty();
    }

    /** Always the same order: answers are compared byte for byte. */
    private static <T extends Comparable<? super T>> Set<T> inOrder(Collection<T> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
