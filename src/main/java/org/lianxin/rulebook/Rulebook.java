package org.lianxin.rulebook;

import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.City;
import org.lianxin.kernel.DivisionCode;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * One edition of one city's rules.
 *
 * @param name the plan's title
 * @param document the plan's document number, authority and date
 * @param inForce the days on which this edition governs
 * @param divisions the divisions the city consists of; empty in the national rulebook
 * @param nationalList the editions of the national list of measures, oldest first; empty where the
 *     plan keeps measures of its own
 * @param compulsoryMatters the matters in which the query is compulsory, each with its article
 * @param assumptions what the plan leaves open and this edition had to assume
 * @param digest SHA-256 of the file, so that an answer can name the very text it rests on
 */
public record Rulebook(
        City city,
        Bilingual name,
        String document,
        Interval inForce,
        List<DivisionCode> divisions,
        List<ListRule> lists,
        List<CategoryRule> categories,
        List<MeasureRule> measures,
        List<NationalListEdition> nationalList,
        List<CompulsoryMatter> compulsoryMatters,
        List<DeadlineRule> deadlines,
        List<Milestone> milestones,
        Switches switches,
        List<Provision> provisions,
        List<Bilingual> assumptions,
        String digest) {

    public Rulebook {
        divisions = List.copyOf(divisions);
        lists = List.copyOf(lists);
        categories = List.copyOf(categories);
        measures = List.copyOf(measures);
        nationalList = List.copyOf(nationalList);
        compulsoryMatters = List.copyOf(compulsoryMatters);
        deadlines = List.copyOf(deadlines);
        milestones = List.copyOf(milestones);
        provisions = List.copyOf(provisions);
        assumptions = List.copyOf(assumptions);
    }

    /** The measure with this code; throws when this rulebook has none. */
    public MeasureRule getMeasure(String code) {
        return findMeasure(code)
                .orElseThrow(() -> new NoSuchElementException(city + " has no measure " + code));
    }

    /** The measure with this code; empty when this rulebook has none. */
    public Optional<MeasureRule> findMeasure(String code) {
        return measures.stream().filter(measure -> measure.code().equals(code)).findFirst();
    }

    /** The edition of the national list in force on that day; empty where the plan takes none. */
    public Optional<NationalListEdition> findNationalList(LocalDate on) {
        return nationalList.stream().filter(each -> each.inForce().contains(on)).findFirst();
    }

    /** Why the query is compulsory in such a matter; empty where the plan does not say that. */
    public Optional<CompulsoryMatter> findCompulsory(MatterKind kind) {
        return compulsoryMatters.stream().filter(each -> each.kind() == kind).findFirst();
    }

    /** The list of this kind; empty when the city keeps none. */
    public Optional<ListRule> findList(ListKind kind) {
        return lists.stream().filter(list -> list.kind() == kind).findFirst();
    }

    /**
     * The category that a listing's wording names, by sub-item; empty for words that neither the
     * plan uses nor anybody decided to mean the same.
     */
    public Optional<CategoryRule> findCategory(String filedWording) {
        return categories.stream()
                .filter(category -> category.findItem(filedWording).isPresent())
                .findFirst();
    }

    /**
     * Whether a listing by a department with this wording says that the subject can perform and
     * refuses ({@link Condition#ABLE_BUT_REFUSES}). Court listings answer that by their own ground
     * and performance instead.
     */
    public boolean saysAbleButRefuses(String filedWording) {
        return findCategory(filedWording)
                .flatMap(category -> category.findItem(filedWording))
                .map(CategoryItem::ableButRefuses)
                .orElse(false);
    }
}
