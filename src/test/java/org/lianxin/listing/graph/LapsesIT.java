package org.lianxin.listing.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.conduct.Rows;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.Lapses;
import org.lianxin.listing.LifeState;
import org.lianxin.listing.Listing;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.ListingRow;
import org.lianxin.listing.ListingStatement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Terms that ran out are noted once, however late, however often, and by however many. */
class LapsesIT {

    private static final LocalDate FROM = LocalDate.of(2023, 3, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private LifeOfficers officers;
    private Lapses lapses;

    @BeforeEach
    void empty() {
        TestGraph.reset();
        officers = LifeOfficers.in("zhanjiang");
        lapses = TestListings.lapses(officers.transactions);
    }

    @Test
    void notesTheDayOnWhichItEndedHoweverLate() {
        file(1, 1);
        Listing before = officers.listings().getFirst();
        Instant unknown = officers.recordedUpTo();

        assertThat(lapses.note(TODAY)).isEqualTo(1);

        assertThat(officers.life(before.id()).life().state())
                .isInstanceOfSatisfying(
                        LifeState.Ended.class,
                        over -> {
                            assertThat(over.reason()).isEqualTo(EndReason.EXPIRED);
                            assertThat(over.on()).isEqualTo(UNTIL);
                        });
        Listing after = officers.listings().getFirst();
        assertThat(after).as("readers saw it end on its day all along").isEqualTo(before);
        assertThat(after.inForceOn(UNTIL.minusDays(1))).isTrue();
        assertThat(after.inForceOn(UNTIL)).isFalse();
        assertThat(officers.listings(unknown)).as("as known before").containsExactly(before);
        assertThat(officers.life(before.id(), unknown).life().version()).isEqualTo(1);
    }

    @Test
    void notesNothingBeforeItsDayNorTwice() {
        file(1, 1);

        assertThat(lapses.note(UNTIL.minusDays(1))).isZero();
        assertThat(lapses.note(UNTIL)).isEqualTo(1);
        assertThat(lapses.note(UNTIL)).isZero();
        assertThat(lapses.note(TODAY)).isZero();
        assertThat(officers.life(officers.listings().getFirst().id()).life().version())
                .isEqualTo(2);
    }

    @Test
    void leavesAloneWhatHasNoEndOrWasEndedBefore() {
        var placed = officers.placed();
        officers.ended(placed, EndReason.REVOKED, LifeOfficers.PLACED.plusDays(3));

        assertThat(lapses.note(LocalDate.of(2040, 1, 1))).isZero();
        assertThat(officers.life(placed.id()).life().state())
                .isEqualTo(new LifeState.Ended(EndReason.REVOKED, LifeOfficers.PLACED.plusDays(3)));
    }

    /** Two gateways, each with its own connection, through more than one hundred. */
    @Test
    void isDoneOnceByTwoAtOnce() throws Exception {
        file(1, 250);
        Lapses other = TestListings.lapses(LifeOfficers.in("zhanjiang").transactions);
        int noted = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> each :
                    threads.invokeAll(
                            List.<Callable<Integer>>of(
                                    () -> lapses.note(TODAY), () -> other.note(TODAY)))) {
                noted += each.get();
            }
        }

        assertThat(noted).isEqualTo(250);
        Map<String, Listing> all =
                officers.listings().stream()
                        .collect(Collectors.toMap(Listing::id, Function.identity()));
        assertThat(all).hasSize(250);
        assertThat(
                        officers.lives
                                .of(officers.permit(), all.keySet())
                                .asKnownAt(officers.recordedUpTo())
                                .values())
                .allSatisfy(life -> assertThat(life.life().version()).isEqualTo(2));
    }

    /** Days walked one by one and all at once come to the same. */
    @Test
    void canBeReplayedForAnyDay() {
        file(1, 40);
        int noted = 0;
        for (LocalDate day = UNTIL.minusDays(2); day.isBefore(UNTIL.plusDays(3)); ) {
            noted += lapses.note(day);
            day = day.plusDays(1);
        }
        assertThat(noted).isEqualTo(40);
    }

    private void file(int first, int count) {
        List<ListingRow> rows =
                IntStream.range(first, first + count)
                        .mapToObj(
                                i ->
                                        new ListingRow(
                                                Rows.COMPANY,
                                                listed("湛失信〔2023〕" + i + "号"),
                                                Filings.file(5).line(i + 1)))
                        .toList();
        officers.transactions.write(writing -> TestListings.register().place(writing, rows));
    }

    private static ListingStatement listed(String document) {
        return new ListingStatement(
                ListKind.RED,
                new City("zhanjiang"),
                ListingOrigin.AGENCY,
                "诚信典型",
                document,
                "认定单位",
                Rows.AUTHORITY,
                new Interval(FROM, UNTIL),
                null,
                null,
                null);
    }
}
