package org.lianxin.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxin.fixture.ListingFixture;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.Ending;
import org.lianxin.listing.Listing;
import org.lianxin.rulebook.files.ShippedRulebooks;

import java.time.LocalDate;

/** What is told to nobody any more, and what stays part of the past. */
class NoLongerServedDecisionTests {

    private static final LocalDate BEFORE = LocalDate.of(2026, 3, 31);
    private static final LocalDate ORDER = LocalDate.of(2026, 4, 1);

    private final NoLongerServedDecision decision =
            new NoLongerServedDecision(ShippedRulebooks.all(), ShippedRulebooks.frame());

    @ParameterizedTest
    @CsvSource({
        "zhanjiang, false",
        "jieyang, false",
        "jiyang, true",
        "ganzhou, false",
        "wuhan, true",
    })
    void aRepairHidesFromTheNationalOrderOnAndBeforeItWhereThePlanMasksOrRemoves(
            String city, boolean before) {
        assertThat(decision.decide(ended(city, EndReason.REPAIRED, BEFORE))).isEqualTo(before);
        assertThat(decision.decide(ended(city, EndReason.REPAIRED, ORDER))).isTrue();
    }

    @Test
    void whatWasFoundWrongIsNotToldAgain() {
        assertThat(decision.decide(ended("zhanjiang", EndReason.CORRECTED, BEFORE))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = EndReason.class,
            names = {"EXPIRED", "REVOKED", "COURT_DELETED"})
    void whatMerelyEndedStaysPartOfThePast(EndReason reason) {
        assertThat(decision.decide(ended("wuhan", reason, ORDER))).isFalse();
    }

    @Test
    void whatStandsIsServed() {
        assertThat(decision.decide(ended("wuhan", null, ORDER))).isFalse();
    }

    private static Listing ended(String city, @Nullable EndReason reason, LocalDate on) {
        var fixture =
                ListingFixture.of(new OrganisationId(UnifiedCode.of("91999999MADEM06H0E")))
                        .city(city);
        return (reason == null ? fixture : fixture.ended(new Ending(reason, on, "演示"))).build();
    }
}
