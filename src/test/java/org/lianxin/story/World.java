package org.lianxin.story;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.Act;
import org.lianxin.listing.LifeDecision;
import org.lianxin.listing.LifeState;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.StepOutcome;
import org.lianxin.measure.GreenChannel;
import org.lianxin.measure.GreenChannelCase.BadEntry;
import org.lianxin.remedy.Acceptance;
import org.lianxin.remedy.ActionTaken;
import org.lianxin.remedy.Settlement;
import org.lianxin.rulebook.DeadlineDecision;
import org.lianxin.rulebook.Due;
import org.lianxin.rulebook.NationalFrame;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.files.ShippedRulebooks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The world of one story: one subject, at most one listing, in one city. */
final class World {

    final NationalFrame frame = ShippedRulebooks.frame();
    final DeadlineDecision deadlines = new DeadlineDecision(ShippedRulebooks.calendar());
    private final City city;

    ListKind list = ListKind.BLACK;
    ListingOrigin origin = ListingOrigin.AGENCY;
    @Nullable LifeState state;
    @Nullable Acceptance acceptance;
    @Nullable Settlement settlement;
    @Nullable Due due;
    @Nullable GreenChannel channel;
    final Set<String> grounds = new HashSet<>();
    final List<Act> acts = new ArrayList<>();
    final List<BadEntry> entries = new ArrayList<>();
    final List<ActionTaken> actions = new ArrayList<>();

    World(String city) {
        this.city = new City(city);
    }

    /** The city's rules on that day. */
    Rulebook book(LocalDate on) {
        return ShippedRulebooks.all().get(city, on);
    }

    /** The rules of the latest edition. */
    Rulebook book() {
        return ShippedRulebooks.all().editions(city).getLast();
    }

    City city() {
        return city;
    }

    /** Takes a step of the listing's life that must be possible. */
    void step(LifeStep step) {
        StepOutcome outcome =
                new LifeDecision(book(step.on()), list, origin, step.on()).take(state, step);
        state =
                switch (outcome) {
                    case StepOutcome.Taken(LifeState now) -> now;
                    case StepOutcome.Refused refused ->
                            throw new AssertionError(step + " is refused: " + refused.reason());
                };
    }

    /** The list of the gravest subjects under the name that the city has for it. */
    ListKind gravest() {
        return book().findList(ListKind.BLACK).isPresent()
                ? ListKind.BLACK
                : ListKind.SERIOUS_DISHONESTY;
    }

    void placed(Interval term) {
        if (origin != ListingOrigin.COURT) {
            step(new LifeStep.Propose(term.from()));
        }
        step(new LifeStep.Place(term));
    }

    LifeState now() {
        return Objects.requireNonNull(state, "nothing happened yet");
    }

    Acceptance received() {
        return Objects.requireNonNull(acceptance, "no dispute came in");
    }

    Settlement settled() {
        return Objects.requireNonNull(settlement, "no dispute was settled");
    }
}
