package org.lianxin.listing.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.Permit;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.Lack;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.ListingLife;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.Placer;
import org.lianxin.listing.Placing;
import org.lianxin.listing.PlacingDecision;
import org.lianxin.listing.PlacingGround;
import org.lianxin.listing.PlacingOutcome;
import org.lianxin.listing.PriorNotice;
import org.lianxin.rulebook.NationalFrame;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Rulebooks;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Brings forward what a placing needs, out of what is recorded, and asks whether it lacks anything.
 *
 * <p>An authority is competent for the conduct that it dealt with itself: for the category of a
 * listing that rests on its own decision, in its own city. The plans give no other measure of it.
 */
final class Placings {

    /** What later steps make good. */
    private static final Set<Lack.Kind> IN_TIME =
            EnumSet.of(
                    Lack.Kind.NO_PRIOR_NOTICE,
                    Lack.Kind.NOTICE_INCOMPLETE,
                    Lack.Kind.TIME_TO_ANSWER,
                    Lack.Kind.NOT_PUBLICISED);

    private static final City NOWHERE = new City("beyond");

    private final Rulebooks rulebooks;
    private final NationalFrame frame;

    Placings(Rulebooks rulebooks, NationalFrame frame) {
        this.rulebooks = rulebooks;
        this.frame = frame;
    }

    /** What a proposal lacks that no later step makes good; null where the city has no rules. */
    @Nullable List<Lack> lacksAtOnce(
            Permit permit,
            ListingLife listing,
            ProposalRow row,
            @Nullable LocalDate born,
            LocalDate on) {
        List<Lack> lacks = lacks(permit, listing, row, born, on);
        return lacks == null
                ? null
                : lacks.stream().filter(lack -> !IN_TIME.contains(lack.kind())).toList();
    }

    /** All that a placing on that day lacks; null where the city has no rules. */
    @Nullable List<Lack> lacks(
            Permit permit,
            ListingLife listing,
            ProposalRow row,
            @Nullable LocalDate born,
            LocalDate on) {
        Rulebook rulebook = rulebooks.find(listing.city(), on).orElse(null);
        if (rulebook == null) {
            return null;
        }
        PlacingGround ground = ground(listing, row);
        var placing =
                new Placing(
                        listing.list(),
                        listing.origin(),
                        placer(permit, listing, ground),
                        born,
                        listing.category(),
                        ground,
                        notice(listing),
                        publicised(listing),
                        on);
        return switch (new PlacingDecision(rulebook, frame).decide(placing)) {
            case PlacingOutcome.Lacking(List<Lack> lacks) -> lacks;
            case PlacingOutcome.Placeable _ -> List.of();
        };
    }

    private static Placer placer(
            Permit permit, ListingLife listing, @Nullable PlacingGround ground) {
        CallerOrganisation registered = permit.registration().orElseThrow();
        String code = registered.code().value();
        City city = registered.city();
        String category = listing.category();
        boolean dealtWithIt = ground != null && code.equals(ground.authorityCode());
        return new Placer(
                code,
                city == null ? NOWHERE : city,
                category != null && dealtWithIt ? Set.of(category) : Set.of());
    }

    /**
     * An adverse listing rests on a recorded decision; an award need only be cited. A decision that
     * was withdrawn or repaired carries nothing new, on whatever day that is dated.
     */
    private static @Nullable PlacingGround ground(ListingLife listing, ProposalRow row) {
        LocalDate decidedOn = row.decidedOn();
        boolean recorded = row.entry() != null || listing.list() == ListKind.RED;
        if (decidedOn == null || !recorded || listing.origin() == ListingOrigin.EXTERNAL) {
            return null;
        }
        String authority = row.decidedByCode();
        return new PlacingGround(
                listing.groundDocument(),
                authority == null ? "" : authority,
                decidedOn,
                row.takenBack() ? decidedOn : null,
                row.listBasis());
    }

    private static @Nullable PriorNotice notice(ListingLife listing) {
        return listing.life().steps().stream()
                .map(step -> step.wanted().step())
                .filter(LifeStep.ServeNotice.class::isInstance)
                .map(step -> ((LifeStep.ServeNotice) step).notice())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Interval publicised(ListingLife listing) {
        return listing.life().steps().stream()
                .map(step -> step.wanted().step())
                .filter(LifeStep.Publicise.class::isInstance)
                .map(step -> ((LifeStep.Publicise) step).shown())
                .findFirst()
                .orElse(null);
    }
}
