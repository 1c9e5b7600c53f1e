package org.lianxin.listing.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.listing.graph.LifeOfficers.NOTICE;
import static org.lianxin.listing.graph.LifeOfficers.OTHER_AUTHORITY;
import static org.lianxin.listing.graph.LifeOfficers.PLACED;
import static org.lianxin.listing.graph.LifeOfficers.TERM;
import static org.lianxin.listing.graph.LifeOfficers.moved;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.PersonKey;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeOutcome;
import org.lianxin.listing.LifeState;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.Listing;
import org.lianxin.listing.ListingLife;
import org.lianxin.listing.OwnLives;
import org.lianxin.listing.StepRefusal;
import org.lianxin.measure.MeasureDecision;
import org.lianxin.rulebook.files.ShippedRulebooks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What becomes of a listing that is placed first and published later, and who is told of its life.
 */
class PublishedLaterIT {

    private static final LocalDate PUBLISHED = PLACED.plusDays(3);

    @BeforeEach
    void empty() {
        TestGraph.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jieyang", "jiyang", "ganzhou", "wuhan"})
    void letsMeasuresBeginWhereThePlanMakesThemWaitForIt(String city) {
        LifeOfficers officers = LifeOfficers.in(city);
        ListingLife placed = placedUnpublished(officers);
        Instant then = officers.recordedUpTo();
        int unpublished = measures(officers, only(officers, then), PUBLISHED);

        ListingLife published = moved(officers.take(placed, new LifeStep.Publish(PUBLISHED)));

        assertThat(published.life().version()).isEqualTo(4);
        assertThat(published.life().state()).isEqualTo(new LifeState.Placed(TERM, false));
        Listing now = only(officers, officers.recordedUpTo());
        assertThat(now.publishedOn()).isEqualTo(PUBLISHED);
        assertThat(now.term()).isEqualTo(TERM);
        assertThat(measures(officers, now, PUBLISHED.minusDays(1))).isEqualTo(unpublished);
        if (city.equals("ganzhou")) {
            assertThat(measures(officers, now, PUBLISHED)).isGreaterThan(unpublished);
        } else {
            assertThat(measures(officers, now, PUBLISHED)).isEqualTo(unpublished);
        }
        assertThat(only(officers, then).publishedOn()).as("as known before").isNull();
        assertThat(officers.life(published.id(), then)).isEqualTo(placed);
    }

    @Test
    void isPublishedOnceByItsOwnBodyWhileItStandsAndNotBeforeItsPlacing() {
        LifeOfficers officers = LifeOfficers.in("ganzhou");
        ListingLife noticed = officers.noticed();
        assertThat(officers.take(noticed, new LifeStep.Publish(PUBLISHED)))
                .isEqualTo(new LifeOutcome.Refused(StepRefusal.OUT_OF_ORDER));
        ListingLife placed = moved(officers.take(noticed, new LifeStep.Place(TERM)));
        var another = officers.permit(OTHER_AUTHORITY, CallerKind.AGENCY);
        assertThat(officers.take(another, officers.key(), placed, new LifeStep.Publish(PUBLISHED)))
                .isEqualTo(new LifeOutcome.Refused(StepRefusal.NO_SUCH_LISTING));
        assertThat(officers.take(placed, new LifeStep.Publish(PLACED.minusDays(1))))
                .isEqualTo(new LifeOutcome.Refused(StepRefusal.BEFORE_ITS_TIME));
        assertThat(officers.take(placed, new LifeStep.Publish(LocalDate.of(2026, 11, 22))))
                .isEqualTo(new LifeOutcome.Refused(StepRefusal.IN_THE_FUTURE));
        ListingLife published = moved(officers.take(placed, new LifeStep.Publish(PUBLISHED)));
        assertThat(officers.take(published, new LifeStep.Publish(PUBLISHED)))
                .isEqualTo(new LifeOutcome.Refused(StepRefusal.PUBLISHED_ALREADY));
        assertThat(officers.take(placed, new LifeStep.Publish(PUBLISHED)))
                .as("on the version before")
                .isInstanceOf(LifeOutcome.Overtaken.class);
        ListingLife over = officers.ended(published, EndReason.REVOKED, PUBLISHED.plusDays(1));
        assertThat(over.life().version()).isEqualTo(5);
    }

    @Test
    void isPublishedNoMoreOnceItIsOver() {
        LifeOfficers officers = LifeOfficers.in("ganzhou");
        ListingLife over =
                officers.ended(placedUnpublished(officers), EndReason.REVOKED, PUBLISHED);
        assertThat(officers.take(over, new LifeStep.Publish(PUBLISHED)))
                .isEqualTo(new LifeOutcome.Refused(StepRefusal.OUT_OF_ORDER));
    }

    @Test
    void tellsTheSubjectOfAllThatItWasToldAndOfNothingElse() {
        LifeOfficers officers = LifeOfficers.in("jiyang");
        ListingLife proposed = officers.proposed();
        assertThat(own(officers, LifeOfficers.LISTED, null, null)).isEmpty();
        Instant before = officers.recordedUpTo();
        ListingLife noticed = moved(officers.take(proposed, new LifeStep.ServeNotice(NOTICE)));
        assertThat(own(officers, LifeOfficers.LISTED, null, null)).containsExactly(noticed);
        assertThat(own(officers, LifeOfficers.LISTED, null, before)).isEmpty();
        ListingLife placed = moved(officers.take(noticed, new LifeStep.Place(TERM)));
        ListingLife over = officers.ended(placed, EndReason.CORRECTED, PLACED);
        assertThat(officers.listings()).as("no profile shows it").isEmpty();
        String shown = TestListings.shownId(over.id());
        assertThat(own(officers, LifeOfficers.LISTED, shown, null)).containsExactly(over);

        ListingLife red = officers.redProposed();
        officers.ended(red, EndReason.NOT_PLACED, LifeOfficers.PROPOSED);
        assertThat(own(officers, LifeOfficers.LISTED, null, null))
                .as("a proposal dropped before the subject was told of it")
                .containsExactly(over);
        var another = new OrganisationId(UnifiedCode.of("91999999MADCN0031K"));
        assertThat(own(officers, another, null, null)).isEmpty();
        assertThat(own(officers, another, shown, null)).isEmpty();
        assertThat(own(officers, new PersonId(new PersonKey("cd".repeat(32))), shown, null))
                .isEmpty();
    }

    private static List<ListingLife> own(
            LifeOfficers officers,
            SubjectId subject,
            @Nullable String listing,
            @Nullable Instant at) {
        return officers.lives.ofSelf(
                officers.permit(), new OwnLives(subject, listing, null, 10, at));
    }

    private static ListingLife placedUnpublished(LifeOfficers officers) {
        return moved(officers.take(officers.noticed(), new LifeStep.Place(TERM)));
    }

    private static Listing only(LifeOfficers officers, Instant at) {
        return officers.listings(at).getFirst();
    }

    private static int measures(LifeOfficers officers, Listing listing, LocalDate day) {
        var book = ShippedRulebooks.all().find(officers.city, day).orElseThrow();
        return MeasureDecision.under(book).decide(listing, day).carried().size();
    }
}
