package org.lianxin.listing;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.rulebook.CategoryRule;
import org.lianxin.rulebook.FrameKind;
import org.lianxin.rulebook.FrameRule;
import org.lianxin.rulebook.ListRule;
import org.lianxin.rulebook.NationalFrame;
import org.lianxin.rulebook.Provision;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Setting;
import org.lianxin.rulebook.Switches;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a subject can be placed on a list of a city; if not, all that is missing, in one answer.
 *
 * <p>Courts place on their own lists, under their own rules; this is for the city's lists. What
 * comes from outside government is a recommendation: it needs no decision of an authority, and it
 * is flagged.
 */
public final class PlacingDecision {

    private static final int FULL_AGE_YEARS = 18;
    private static final String DEALT_WITH_FIRST = "BL-03";

    private final Rulebook rulebook;
    private final NationalFrame frame;

    public PlacingDecision(Rulebook rulebook, NationalFrame frame) {
        this.rulebook = rulebook;
        this.frame = frame;
    }

    public PlacingOutcome decide(Placing placing) {
        List<Lack> lacks = new ArrayList<>();
        ListRule list = rulebook.findList(placing.list()).orElse(null);
        if (list == null || isCourts(placing.list())) {
            lacks.add(new Lack(Lack.Kind.LIST_NOT_KEPT, rulebook.document()));
        }
        minor(placing, lacks);
        if (placing.list() != ListKind.RED) {
            category(placing, lacks);
        }
        if (placing.origin() == ListingOrigin.EXTERNAL) {
            external(lacks);
        } else {
            ground(placing, lacks);
            competence(placing, lacks);
            before(placing, lacks);
        }
        return list == null || !lacks.isEmpty()
                ? new PlacingOutcome.Lacking(lacks)
                : new PlacingOutcome.Placeable(list.name(), list.article(), use(placing));
    }

    private PlacingOutcome.Use use(Placing placing) {
        if (placing.origin() != ListingOrigin.EXTERNAL) {
            return PlacingOutcome.Use.FULL;
        }
        return externalUse().is(Switches.ExternalEntriesUse.REFERENCE_ONLY)
                ? PlacingOutcome.Use.REFERENCE_ONLY
                : PlacingOutcome.Use.EXTERNAL;
    }

    private Setting<Switches.ExternalEntriesUse> externalUse() {
        return rulebook.switches().lists().externalEntriesUse();
    }

    private void external(List<Lack> lacks) {
        if (externalUse().value() == null) {
            lacks.add(new Lack(Lack.Kind.EXTERNAL_NOT_PROVIDED, rulebook.document()));
        }
    }

    private static void minor(Placing placing, List<Lack> lacks) {
        LocalDate born = placing.born();
        if (born != null && born.plusYears(FULL_AGE_YEARS).isAfter(placing.on())) {
            lacks.add(new Lack(Lack.Kind.MINOR, Setting.OWN_DECISION));
        }
    }

    private void category(Placing placing, List<Lack> lacks) {
        String category = placing.category();
        if (category == null || rulebook.findCategory(category).isEmpty()) {
            String article =
                    rulebook.categories().stream()
                            .map(CategoryRule::article)
                            .findFirst()
                            .orElse(rulebook.document());
            lacks.add(new Lack(Lack.Kind.CATEGORY_NOT_NAMED, article));
        }
    }

    private void ground(Placing placing, List<Lack> lacks) {
        PlacingGround ground = placing.ground();
        if (ground == null || !ground.standsOn(placing.on())) {
            lacks.add(new Lack(Lack.Kind.NO_DECISION, articleOf(DEALT_WITH_FIRST)));
        }
        if (isSerious(placing.list()) && (ground == null || ground.listBasis() == null)) {
            frame.find(FrameKind.LEGAL_BASIS, placing.on())
                    .ifPresent(rule -> lacks.add(lack(Lack.Kind.NO_LEGAL_BASIS, rule)));
        }
    }

    private void competence(Placing placing, List<Lack> lacks) {
        Placer placer = placing.placer();
        String category = placing.category();
        boolean inField =
                placing.list() == ListKind.RED
                        || (category != null && placer.fields().contains(category));
        if (!placer.city().equals(rulebook.city()) || !inField) {
            lacks.add(new Lack(Lack.Kind.NOT_COMPETENT, articleOf(DEALT_WITH_FIRST)));
        }
    }

    /** What must have happened before the placing: the notice, or the publicity of a red entry. */
    private void before(Placing placing, List<Lack> lacks) {
        if (placing.list() == ListKind.RED) {
            frame.find(FrameKind.RED_PUBLICITY, placing.on())
                    .filter(_ -> !publicised(placing.publicised(), placing.on()))
                    .ifPresent(rule -> lacks.add(lack(Lack.Kind.NOT_PUBLICISED, rule)));
            return;
        }
        frame.find(FrameKind.PRIOR_NOTICE, placing.on())
                .ifPresent(rule -> notice(placing.notice(), placing.on(), rule, lacks));
    }

    private static boolean publicised(@Nullable Interval shown, LocalDate on) {
        LocalDate until = shown == null ? null : shown.until();
        return until != null && !until.isAfter(on);
    }

    private static void notice(
            @Nullable PriorNotice notice, LocalDate on, FrameRule rule, List<Lack> lacks) {
        if (notice == null || notice.servedOn().isAfter(on)) {
            lacks.add(lack(Lack.Kind.NO_PRIOR_NOTICE, rule));
            return;
        }
        if (!notice.complete()) {
            lacks.add(lack(Lack.Kind.NOTICE_INCOMPLETE, rule));
        }
        if (!notice.answerBy().isBefore(on)) {
            lacks.add(lack(Lack.Kind.TIME_TO_ANSWER, rule));
        }
    }

    private String articleOf(String provision) {
        Optional<Provision> found =
                rulebook.provisions().stream().filter(p -> p.id().equals(provision)).findFirst();
        return found.map(p -> p.clauses().getFirst().article()).orElse(rulebook.document());
    }

    private static boolean isCourts(ListKind list) {
        return list == ListKind.COURT_DEBTOR || list == ListKind.CONSUMPTION_RESTRICTION;
    }

    private static boolean isSerious(ListKind list) {
        return list == ListKind.BLACK || list == ListKind.SERIOUS_DISHONESTY;
    }

    private static Lack lack(Lack.Kind kind, FrameRule rule) {
        return new Lack(kind, rule.citation());
    }
}
