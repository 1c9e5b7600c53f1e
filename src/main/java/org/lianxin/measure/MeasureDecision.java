package org.lianxin.measure;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.Listing;
import org.lianxin.measure.ListingTraits.NamedCategory;
import org.lianxin.rulebook.CategoryItem;
import org.lianxin.rulebook.CategoryRule;
import org.lianxin.rulebook.Condition;
import org.lianxin.rulebook.Force;
import org.lianxin.rulebook.MeasureRule;
import org.lianxin.rulebook.NationalListEdition;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.rulebook.Switches;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which measures a listing carries under one edition of one rulebook.
 *
 * <p>Built once for an edition and asked for every listing: what a listing carries depends on few
 * traits of it ({@link ListingTraits}), so the answers are kept by these traits. Whether the
 * listing is in force is not asked here.
 */
public final class MeasureDecision {

    private final Rulebook rulebook;
    private final Map<String, NamedCategory> categories = new HashMap<>();
    private final Map<ListingTraits, Carriage> decided = new ConcurrentHashMap<>();

    private MeasureDecision(Rulebook rulebook) {
        this.rulebook = rulebook;
        for (CategoryRule category : rulebook.categories()) {
            for (CategoryItem item : category.items()) {
                var named = new NamedCategory(category.code(), item.ableButRefuses());
                item.wordings().forEach(wording -> categories.putIfAbsent(wording, named));
            }
        }
    }

    /** The decision under this edition. */
    public static MeasureDecision under(Rulebook rulebook) {
        return new MeasureDecision(rulebook);
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * What this listing carries.
     *
     * @param on the day asked for, by which a publication must have happened
     */
    public Carriage decide(Listing listing, LocalDate on) {
        String edition =
                rulebook.findNationalList(on).map(NationalListEdition::edition).orElse(null);
        return decided.computeIfAbsent(
                ListingTraits.of(listing, findCategory(listing), edition, on), this::decide);
    }

    /** Only a listing for a conduct has a category of conduct; a red one has a merit there. */
    private @Nullable NamedCategory findCategory(Listing listing) {
        String wording = listing.category();
        return wording == null || !isForConduct(listing.list())
                ? null
                : categories.get(wording.strip());
    }

    private Carriage decide(ListingTraits listing) {
        ListKind list = listing.list();
        if (!attaches(list)) {
            return new Carriage.Nothing(
                    isForConduct(list) || list == ListKind.RED
                            ? Carriage.Reason.LIST_NOT_KEPT
                            : Carriage.Reason.COURT_LIST_NOT_TAKEN_IN);
        }
        List<MeasureRule> carried = new ArrayList<>();
        List<NotCarried> notCarried = new ArrayList<>();
        for (MeasureRule rule : rulebook.measures()) {
            if (rule.lists().contains(list)) {
                NotCarried.Reason reason = whyNot(rule, listing);
                if (reason == null) {
                    carried.add(rule);
                } else {
                    notCarried.add(new NotCarried(rule, reason));
                }
            }
        }
        return new Carriage.Measures(carried, notCarried);
    }

    /** Whether this rulebook attaches anything at all to the list. */
    private boolean attaches(ListKind list) {
        boolean national = rulebook.city().equals(Rulebooks.NATIONAL);
        return switch (list) {
            case COURT_DEBTOR -> national || takesInCourtDebtors();
            case CONSUMPTION_RESTRICTION -> national;
            case RED, BLACK, ATTENTION, SERIOUS_DISHONESTY -> rulebook.findList(list).isPresent();
        };
    }

    private NotCarried.@Nullable Reason whyNot(MeasureRule rule, ListingTraits listing) {
        if (isForConduct(listing.list())) {
            if (listing.categoryCode() == null) {
                return NotCarried.Reason.CATEGORY_NOT_NAMED;
            }
            if (!rule.categories().isEmpty()
                    && !rule.categories().contains(listing.categoryCode())) {
                return NotCarried.Reason.CATEGORY_NOT_COVERED;
            }
        }
        if (!rule.targets().contains(listing.target())) {
            return NotCarried.Reason.TARGET_NOT_FITTED;
        }
        if (rule.nationalItem() != null && !isInLatestEdition(rule.nationalItem(), listing)) {
            return NotCarried.Reason.NOT_IN_NATIONAL_LIST;
        }
        return conditionThatFails(rule, listing);
    }

    private boolean isInLatestEdition(String item, ListingTraits listing) {
        return rulebook.nationalList().stream()
                .filter(each -> each.edition().equals(listing.nationalList()))
                .anyMatch(each -> each.items().contains(item));
    }

    private NotCarried.@Nullable Reason conditionThatFails(
            MeasureRule rule, ListingTraits listing) {
        if (rule.conditions().contains(Condition.ABLE_BUT_REFUSES) && !listing.ableButRefuses()) {
            return NotCarried.Reason.NOT_ABLE_BUT_REFUSING;
        }
        if (rule.conditions().contains(Condition.CITED_BASIS) && !listing.citesBasis()) {
            return NotCarried.Reason.BASIS_NOT_CITED;
        }
        if (rule.conditions().contains(Condition.AFTER_PUBLICATION) && !listing.published()) {
            return NotCarried.Reason.NOT_PUBLISHED;
        }
        if (rule.force() == Force.MANDATORY && listing.external() && externalIsAdvisory()) {
            return NotCarried.Reason.EXTERNAL_REFERENCE_ONLY;
        }
        return null;
    }

    private boolean takesInCourtDebtors() {
        return rulebook.switches().lists().courtDebtors().is(Switches.CourtDebtors.JOINT_SANCTION);
    }

    private boolean externalIsAdvisory() {
        return rulebook.switches()
                .lists()
                .externalEntriesUse()
                .is(Switches.ExternalEntriesUse.REFERENCE_ONLY);
    }

    /** Whether a listing there is for a conduct that the plan must have named. */
    private static boolean isForConduct(ListKind list) {
        return switch (list) {
            case BLACK, ATTENTION, SERIOUS_DISHONESTY -> true;
            case RED, COURT_DEBTOR, CONSUMPTION_RESTRICTION -> false;
        };
    }
}
