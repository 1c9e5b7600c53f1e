package org.lianxin.exchange.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianxin.exchange.court.CourtWorld.COMPANY;
import static org.lianxin.exchange.court.CourtWorld.NO_REPORT;
import static org.lianxin.exchange.court.CourtWorld.PERSON;
import static org.lianxin.exchange.court.CourtWorld.caseNumber;
import static org.lianxin.exchange.court.CourtWorld.court;
import static org.lianxin.exchange.court.CourtWorld.deletion;
import static org.lianxin.exchange.court.CourtWorld.done;
import static org.lianxin.exchange.court.CourtWorld.hash;
import static org.lianxin.exchange.court.CourtWorld.key;
import static org.lianxin.exchange.court.CourtWorld.on;
import static org.lianxin.exchange.court.CourtWorld.person;
import static org.lianxin.exchange.court.CourtWorld.refused;
import static org.lianxin.exchange.court.CourtWorld.row;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.access.CallerFixture;
import org.lianxin.access.MutationKey;
import org.lianxin.cypher.graph.ProfiledWriting;
import org.lianxin.exchange.AbsentEntry;
import org.lianxin.exchange.CourtCounts;
import org.lianxin.exchange.CourtDeleted;
import org.lianxin.exchange.CourtDeletion;
import org.lianxin.exchange.CourtDeletionReason;
import org.lianxin.exchange.CourtDigests;
import org.lianxin.exchange.CourtField;
import org.lianxin.exchange.CourtList;
import org.lianxin.exchange.CourtOutcome.CourtRefusal;
import org.lianxin.exchange.CourtRow;
import org.lianxin.exchange.CourtSync;
import org.lianxin.exchange.CourtSync.State;
import org.lianxin.exchange.CourtSyncRegister;
import org.lianxin.exchange.CourtSyncTerms;
import org.lianxin.exchange.CourtSyncTerms.Mode;
import org.lianxin.exchange.CourtTurnedAway;
import org.lianxin.exchange.UnmatchedEntry;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.CourtDetails;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.Listing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Courts' syncs on a real graph: each rule, and what it does not do. */
class CourtSyncIT {

    private static final OrganisationId SUBJECT = new OrganisationId(UnifiedCode.of(COMPANY));

    private static final String PARTLY = "部分未履行";

    private CourtWorld world;

    @BeforeEach
    void build() {
        world = new CourtWorld();
    }

    // ---- steps

    @Test
    void showsNothingBeforeTheCommitAndAllAfterIt() {
        List<CourtRow> rows = List.of(row(1), row(2), person(3, "陈示例", PERSON));
        String id = open(world.terms(Mode.FULL, rows, 2)).id();
        world.put(id, 2, rows.subList(2, 3));
        world.put(id, 1, rows.subList(0, 2));
        assertThat(world.seen()).isEmpty();

        CourtSync committed = done(world.register.commit(court(), key(), id, List.of()));

        assertThat(committed.state()).isEqualTo(State.COMMITTED);
        assertThat(committed.counts()).isEqualTo(new CourtCounts(3, 0, 0, 0, 0, 0));
        assertThat(world.seen())
                .containsOnlyKeys(
                        caseNumber(1) + " 湛江示例食品有限公司",
                        caseNumber(2) + " 湛江示例食品有限公司",
                        caseNumber(3) + " 陈示例");
    }

    @Test
    void takesTheSameStepsAgainAsOnce() {
        List<CourtRow> rows = List.of(row(1), row(2));
        CourtSyncTerms terms = world.terms(Mode.FULL, rows, 1);
        MutationKey opening = key();
        MutationKey committing = key();
        String id = done(world.register.open(court(), opening, terms)).id();
        assertThat(done(world.register.open(court(), opening, terms)).id()).isEqualTo(id);
        world.put(id, 1, rows.subList(0, 1));
        assertThat(world.put(id, 1, rows.subList(0, 1)).chunksThere()).isOne();
        assertThat(world.put(id, 2, rows.subList(1, 2)).missing()).isEmpty();
        CourtSync first = done(world.register.commit(court(), committing, id, List.of()));

        assertThat(done(world.register.commit(court(), committing, id, List.of())))
                .isEqualTo(first);
        assertThat(refused(world.register.commit(court(), key(), id, List.of())))
                .isEqualTo(new CourtRefusal.Closed(State.COMMITTED));
        assertThat(refused(world.register.open(court(), opening, world.terms(Mode.FULL, rows, 2))))
                .isEqualTo(new CourtRefusal.KeyTaken());
    }

    @Test
    void refusesAnotherContentUnderAKnownNumberAndWhatIsDamagedOrBeyond() {
        List<CourtRow> rows = List.of(row(1), row(2));
        String id = open(world.terms(Mode.FULL, rows, 1)).id();
        world.put(id, 1, rows.subList(0, 1));

        List<CourtRow> other = List.of(row(9));
        assertThat(refused(world.register.put(court(), id, 1, hash(other), other)))
                .isEqualTo(new CourtRefusal.OtherChunk(1, hash(rows.subList(0, 1))));
        assertThat(refused(world.register.put(court(), id, 2, hash(rows), other)))
                .isEqualTo(new CourtRefusal.Damaged(2, hash(other)));
        assertThat(refused(world.register.put(court(), id, 3, hash(other), other)))
                .isEqualTo(new CourtRefusal.NoSuchChunk(2));
        assertThat(refused(world.register.commit(court(), key(), id, List.of())))
                .isEqualTo(new CourtRefusal.Incomplete(List.of(2)));
        assertThat(find(id).missing()).containsExactly(2);
    }

    @Test
    void refusesWhatIsNotAsAnnounced() {
        List<CourtRow> announced = List.of(row(1), row(2));
        String id = open(world.terms(Mode.FULL, announced, 1)).id();
        world.put(id, 1, List.of(row(1)));
        world.put(id, 2, List.of(row(3)));

        assertThat(refused(world.register.commit(court(), key(), id, List.of())))
                .isInstanceOf(CourtRefusal.NotAsAnnounced.class);
        assertThat(world.seen()).isEmpty();
        assertThat(find(id).state()).isEqualTo(State.OPEN);
    }

    @Test
    void refusesAVersionThatIsNotNewer() {
        List<CourtRow> rows = List.of(row(1));
        done(world.sync(Mode.FULL, rows));
        world.version--;

        assertThat(refused(world.register.open(court(), key(), world.terms(Mode.FULL, rows, 1))))
                .isEqualTo(new CourtRefusal.Stale(1));
        done(world.register.open(court(), key(), world.terms(Mode.FULL, rows, 1)));
    }

    /** What changed between the two would be lost: a delta not sent, or a graph restored. */
    @Test
    void refusesADeltaThatBuildsOnAnotherVersionAndSaysWhichIsStored() {
        List<CourtRow> rows = List.of(row(1));
        done(world.sync(Mode.FULL, rows));
        List<CourtRow> more = List.of(row(2));
        CourtSyncTerms right = world.terms(Mode.DELTA, more, 1);
        for (Long base : Arrays.asList(0L, 2L, null)) {
            assertThat(refused(world.register.open(court(), key(), on(base, right))))
                    .isEqualTo(new CourtRefusal.OtherBase(1L));
        }
        assertThat(world.seen()).hasSize(1);
        done(world.sync(right, more, 1));
        assertThat(world.seen()).hasSize(2);
    }

    @Test
    void refusesADeltaOnAListThatIsNotHere() {
        List<CourtRow> rows = List.of(row(1));
        CourtSyncTerms delta = world.terms(Mode.DELTA, rows, 1);

        assertThat(refused(world.register.open(court(), key(), on(7L, delta))))
                .isEqualTo(new CourtRefusal.OtherBase(null));
        done(world.sync(delta, rows, 1));
        assertThat(world.seen()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"DELTA, 20000", "FULL, 30000"})
    void refusesAtTheOpeningWhatIsLongerThanASyncMayBe(Mode mode, int rowsMax) {
        CourtSyncTerms longest = announcing(mode, rowsMax);
        CourtSyncTerms longer = announcing(mode, rowsMax + 1);

        assertThat(refused(world.register.open(court(), key(), longer)))
                .isEqualTo(new CourtRefusal.TooLarge(rowsMax + 1, rowsMax));
        assertThat(open(longest).terms()).isEqualTo(longest);
    }

    /** However long it is: what stands as its rows say is not counted. */
    @Test
    void refusesAtTheCommitAFullSyncThatChangesMoreThanACommitMay() {
        CourtSyncRegister register = world.changingAtMost(5);
        List<CourtRow> list = rows(12);
        done(world.sync(Mode.FULL, list));
        List<CourtRow> six = new ArrayList<>(list);
        six.replaceAll(row -> list.indexOf(row) < 6 ? performed(row) : row);
        List<CourtRow> five = new ArrayList<>(six);
        five.set(0, list.getFirst());

        String sync = handedOver(register, six);
        assertThat(refused(register.commit(court(), key(), sync, List.of())))
                .isEqualTo(new CourtRefusal.TooLarge(6, 5));
        assertThat(find(sync).state()).isEqualTo(State.OPEN);
        assertThat(world.seen().values()).doesNotContain(PARTLY);
        done(register.abandon(court(), key(), sync));

        MutationKey key = key();
        String other = handedOver(register, five);
        CourtSync changed = done(register.commit(court(), key, other, List.of()));
        assertThat(Objects.requireNonNull(changed.counts()).unchanged()).isEqualTo(7);
        assertThat(world.seen().values().stream().filter(PARTLY::equals)).hasSize(5);
        assertThat(done(register.commit(court(), key, changed.id(), List.of())))
                .as("asked again it is what it was")
                .isEqualTo(changed);
    }

    /** Entries that the court takes off are changes too. */
    @Test
    void countsDeletionsAmongWhatACommitChanges() {
        CourtSyncRegister register = world.changingAtMost(5);
        List<CourtRow> list = rows(8);
        done(world.sync(Mode.FULL, list));
        List<CourtRow> rest = list.subList(6, 8);
        String sync = handedOver(register, rest);
        var absent =
                (CourtRefusal.Unconfirmed)
                        refused(register.commit(court(), key(), sync, List.of()));
        assertThat(absent.count()).isEqualTo(6);
        List<CourtDeletion> all =
                absent.first().stream()
                        .map(
                                each ->
                                        new CourtDeletion(
                                                each.entry(),
                                                CourtDeletionReason.PERFORMED,
                                                LocalDate.parse("2026-11-18")))
                        .toList();

        assertThat(refused(register.commit(court(), key(), sync, all)))
                .isEqualTo(new CourtRefusal.TooLarge(6, 5));
        assertThat(world.seen()).hasSize(8);
        assertThat(refused(register.commit(court(), key(), sync, all.subList(0, 5))))
                .as("as many as may be, but one is left out")
                .isInstanceOf(CourtRefusal.Unconfirmed.class);
        assertThat(world.seen()).hasSize(8);
    }

    private String handedOver(CourtSyncRegister register, List<CourtRow> rows) {
        String id =
                done(register.open(court(), key(), world.terms(Mode.FULL, rows, rows.size()))).id();
        world.put(id, 1, rows);
        return id;
    }

    @Test
    void readsOfALongListNoMoreThanADeltaMayMean() {
        done(world.sync(Mode.FULL, rows(5)));
        long ofFew = hitsOfOneRow();
        done(world.sync(Mode.FULL, rows(60)));

        assertThat(hitsOfOneRow()).isEqualTo(ofFew);
    }

    private static List<CourtRow> rows(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(CourtWorld::row).toList();
    }

    private long hitsOfOneRow() {
        CourtSyncTerms terms = world.terms(Mode.DELTA, rows(1), 1);
        wait(Duration.ofMinutes(1));
        return ProfiledWriting.databaseHits(
                world.clock.instant(),
                writing -> {
                    StandingList standing = StandingList.of(writing, terms);
                    standing.readRows(List.of(CourtDigests.ofRow(row(1))));
                    standing.readCases(List.of(caseNumber(1)));
                    StandingEntry entry = standing.all().iterator().next();
                    assertThat(standing.statedBy(CourtDigests.ofRow(row(1))))
                            .containsExactly(entry.key());
                    standing.readShown(List.of(entry.shownId()));
                    assertThat(standing.all()).containsExactly(entry);
                });
    }

    private CourtSyncTerms announcing(Mode mode, int rows) {
        CourtSyncTerms one = world.terms(mode, List.of(row(1)), 1);
        return new CourtSyncTerms(
                one.list(),
                one.court(),
                one.mode(),
                one.sourceVersion(),
                null,
                rows,
                one.expectedDigest(),
                rows,
                false);
    }

    @Test
    void tellsTheSecondOfTwoToWaitUntilTheFirstIsOver() {
        List<CourtRow> rows = List.of(row(1));
        CourtSync first = open(world.terms(Mode.FULL, rows, 1));

        assertThat(refused(world.register.open(court(), key(), world.terms(Mode.FULL, rows, 1))))
                .isEqualTo(new CourtRefusal.Busy(first.id(), first.expiresAt()));
        // The other list is another matter.
        open(world.terms(CourtList.CONSUMPTION_RESTRICTION, Mode.FULL, rows, 1, false));

        done(world.register.abandon(court(), key(), first.id()));
        assertThat(find(first.id()).state()).isEqualTo(State.ABANDONED);
        open(world.terms(Mode.FULL, rows, 1));
    }

    @Test
    void expiresWhatIsLeftOpenButNotWhatGoesOn() {
        List<CourtRow> rows = List.of(row(1), row(2));
        String id = open(world.terms(Mode.FULL, rows, 1)).id();
        wait(Duration.ofMinutes(59));
        world.put(id, 1, rows.subList(0, 1));
        wait(Duration.ofMinutes(59));
        assertThat(find(id).state()).isEqualTo(State.OPEN);
        wait(Duration.ofMinutes(2));

        assertThat(find(id).state()).isEqualTo(State.EXPIRED);
        assertThat(
                        refused(
                                world.register.put(
                                        court(), id, 2, hash(List.of(row(2))), List.of(row(2)))))
                .isEqualTo(new CourtRefusal.Closed(State.EXPIRED));
        assertThat(refused(world.register.commit(court(), key(), id, List.of())))
                .isEqualTo(new CourtRefusal.Closed(State.EXPIRED));
        done(world.sync(Mode.FULL, rows));
        assertThat(world.seen()).hasSize(2);
        assertThat(find(id).state()).isEqualTo(State.EXPIRED);
    }

    @Test
    void letsNobodyTouchAnotherCourtsListButWhoAnswersForIt() {
        List<CourtRow> rows = List.of(row(1));
        CourtSyncTerms terms = world.terms(Mode.FULL, rows, 1);
        var other = CourtWorld.permitOf(CourtWorld.OTHER_COURT);
        String id = open(terms).id();

        assertThat(refused(world.register.open(other, key(), terms)))
                .isEqualTo(new CourtRefusal.NotYourCourt());
        assertThat(refused(world.register.put(other, id, 1, hash(rows), rows)))
                .isEqualTo(new CourtRefusal.Unknown());
        assertThat(refused(world.register.commit(other, key(), id, List.of())))
                .isEqualTo(new CourtRefusal.Unknown());
        assertThat(refused(world.register.abandon(other, key(), id)))
                .isEqualTo(new CourtRefusal.Unknown());
        assertThat(world.syncs.find(other, id)).isEmpty();

        world.answersFor.add(CourtWorld.COURT);
        assertThat(done(world.register.put(other, id, 1, hash(rows), rows)).chunksThere()).isOne();
    }

    // ---- what the list says

    @Test
    void changesWhatIsStatedAnewAndLeavesTheRest() {
        done(world.sync(Mode.FULL, List.of(row(1), row(2))));
        Instant before = knownAt();

        CourtSync second = done(world.sync(Mode.DELTA, List.of(performed(row(2)), row(3))));

        assertThat(second.counts()).isEqualTo(new CourtCounts(2, 0, 0, 0, 0, 0));
        assertThat(world.seen().values()).containsExactlyInAnyOrder("全部未履行", "部分未履行", "全部未履行");
        assertThat(world.listingsOf(SUBJECT, before)).hasSize(2);
        assertThat(world.listingsOf(SUBJECT, before))
                .allMatch(listing -> performance(listing).equals("全部未履行"));
        CourtSync again = done(world.sync(Mode.FULL, List.of(row(1), performed(row(2)), row(3))));
        assertThat(again.counts()).isEqualTo(new CourtCounts(0, 3, 0, 0, 0, 0));
    }

    @Test
    void takesAbsenceFromADeltaForNothing() {
        done(world.sync(Mode.FULL, List.of(row(1), row(2))));
        done(world.sync(Mode.DELTA, List.of(row(3))));

        assertThat(world.seen()).hasSize(3);
    }

    @Test
    void takesAbsenceFromAFullSyncForAProposalThatTheCommitConfirms() {
        done(world.sync(Mode.FULL, List.of(row(1), row(2))));
        Instant before = knownAt();
        List<CourtRow> rest = List.of(row(1));
        CourtSyncTerms terms = world.terms(Mode.FULL, rest, 3);
        var unconfirmed = (CourtRefusal.Unconfirmed) refused(world.sync(terms, rest, 3));
        AbsentEntry absent = unconfirmed.first().getFirst();
        assertThat(unconfirmed.count()).isOne();
        assertThat(absent.caseNumber()).isEqualTo(caseNumber(2));
        assertThat(world.seen()).hasSize(2);

        CourtSync confirmed =
                done(
                        world.sync(
                                Mode.FULL,
                                rest,
                                confirm(absent, CourtDeletionReason.PERFORMED, "2026-11-19")));

        assertThat(confirmed.counts()).isEqualTo(new CourtCounts(0, 1, 0, 0, 1, 0));
        assertThat(world.seen()).containsOnlyKeys(caseNumber(1) + " 湛江示例食品有限公司");
        assertThat(world.listingsOf(SUBJECT, before)).allMatch(l -> l.ending() == null);
        assertThat(world.listingsOf(SUBJECT))
                .filteredOn(listing -> listing.ending() != null)
                .singleElement()
                .satisfies(
                        ended -> {
                            assertThat(Objects.requireNonNull(ended.ending()).reason())
                                    .isEqualTo(EndReason.COURT_DELETED);
                            assertThat(ended.term().until()).isEqualTo(world.today());
                        });
    }

    @Test
    void confirmsNothingThatIsThereOrUnknownOrWithoutAReasonOfTheLaw() {
        done(world.sync(Mode.FULL, List.of(row(1), fixed(row(2)))));
        List<CourtRow> rest = List.of(row(1));
        var absent = ((CourtRefusal.Unconfirmed) refused(world.sync(Mode.FULL, rest))).first();
        String there = idOf(caseNumber(1));

        for (CourtDeletion wrong :
                List.of(
                        new CourtDeletion(
                                there, CourtDeletionReason.PERFORMED, LocalDate.of(2026, 11, 19)),
                        new CourtDeletion(
                                "nobody",
                                CourtDeletionReason.PERFORMED,
                                LocalDate.of(2026, 11, 19)),
                        // A fixed term does not end for want of assets, nor by another list's
                        // rules.
                        confirm(
                                absent.getFirst(),
                                CourtDeletionReason.NO_ASSETS_FOUND,
                                "2026-11-19"),
                        confirm(
                                absent.getFirst(),
                                CourtDeletionReason.SECURITY_GIVEN,
                                "2026-11-19"),
                        confirm(absent.getFirst(), CourtDeletionReason.PERFORMED, "2026-11-21"),
                        confirm(absent.getFirst(), CourtDeletionReason.PERFORMED, "2024-11-21"))) {
            assertThat(refused(world.sync(Mode.FULL, rest, wrong)))
                    .as(wrong.toString())
                    .isInstanceOf(CourtRefusal.DeletionsRefused.class);
        }
        assertThat(world.seen()).hasSize(2);
        done(
                world.sync(
                        Mode.FULL,
                        rest,
                        confirm(absent.getFirst(), CourtDeletionReason.EARLY, "2026-11-19")));
        assertThat(world.seen()).hasSize(1);
    }

    @Test
    void deletesByRowOfADeltaAndReportsWhatIsLate() {
        done(world.sync(Mode.FULL, List.of(row(1), row(2), row(3))));

        // Friday 20 November: three working days back is Tuesday 17.
        CourtSync sync =
                done(
                        world.sync(
                                Mode.DELTA,
                                List.of(
                                        deletion(1, "PERFORMED", "2026-11-17"),
                                        deletion(2, "APPLICANT_AGREES", "2026-11-16"),
                                        deletion(3, "TERM_OVER", "2026-11-19"),
                                        deletion(4, "PERFORMED", "2026-11-19"),
                                        deletion(3, "NO_REASON", "2026-11-19"))));

        assertThat(sync.counts()).isEqualTo(new CourtCounts(0, 0, 0, 3, 2, 1));
        assertThat(world.seen()).containsOnlyKeys(caseNumber(3) + " 湛江示例食品有限公司");
        assertThat(world.syncs.deleted(court(), sync, null, 10).items())
                .filteredOn(CourtDeleted::late)
                .singleElement()
                .satisfies(
                        late -> {
                            assertThat(late.caseNumber()).isEqualTo(caseNumber(2));
                            assertThat(late.dueOn()).isEqualTo(LocalDate.of(2026, 11, 19));
                        });
        assertThat(world.syncs.turnedAway(court(), sync, null, 10).items())
                .extracting(CourtTurnedAway::row, CourtTurnedAway::chunk)
                .containsExactlyInAnyOrder(tuple(3, 1), tuple(1, 2), tuple(2, 2));
    }

    @Test
    void listsAgainWhatItDeleted() {
        done(world.sync(Mode.FULL, List.of(row(1))));
        for (int time = 0; time < 2; time++) {
            wait(Duration.ofDays(1));
            done(world.sync(Mode.DELTA, List.of(deletion(1, "PERFORMED", "2026-11-19"))));
            assertThat(world.seen()).isEmpty();
            done(world.sync(Mode.FULL, List.of(row(1))));
            assertThat(world.seen()).hasSize(1);
            done(world.sync(Mode.DELTA, List.of(performed(row(1)))));
            assertThat(world.seen().values()).containsExactly("部分未履行");
            done(world.sync(Mode.FULL, List.of(row(1))));
        }
        assertThat(world.listingsOf(SUBJECT)).hasSize(3);
    }

    @Test
    void keepsTheTermsOfTheInterpretation() {
        CourtSync sync =
                done(
                        world.sync(
                                Mode.FULL,
                                List.of(
                                        row(1),
                                        fixed(row(2)),
                                        fixed(row(3)).with(CourtField.YEARS_MORE, "3"),
                                        fixed(row(4)).with(CourtField.YEARS_MORE, "4"),
                                        row(5).with(CourtField.YEARS_MORE, "1"))));

        assertThat(sync.counts()).isEqualTo(new CourtCounts(3, 0, 0, 2, 0, 0));
        assertThat(world.listingsOf(SUBJECT))
                .extracting(listing -> listing.term().until())
                .containsExactlyInAnyOrder(
                        null, LocalDate.of(2027, 4, 7), LocalDate.of(2030, 4, 7));
    }

    @Test
    void refusesMinorsOnTheOneListAlone() {
        List<CourtRow> rows =
                List.of(
                        person(1, "许示例", "999999200704080016"),
                        person(2, "陈示例", PERSON).with(CourtField.AGE, "17"),
                        person(3, "陈示例", PERSON).with(CourtField.AGE, "35"));

        CourtSync sync = done(world.sync(Mode.FULL, rows));

        assertThat(sync.counts()).isEqualTo(new CourtCounts(1, 0, 0, 2, 0, 0));
        assertThat(world.syncs.turnedAway(court(), sync, null, 10).items())
                .allSatisfy(
                        row -> {
                            assertThat(row.reason().zh()).contains("未成年人");
                            assertThat(row.value()).doesNotContain("20070408");
                        });
        List<CourtRow> restricted = List.of(rows.getFirst());
        var terms = world.terms(CourtList.CONSUMPTION_RESTRICTION, Mode.FULL, restricted, 3, false);
        assertThat(done(world.sync(terms, restricted, 3)).counts())
                .isEqualTo(new CourtCounts(1, 0, 0, 0, 0, 0));
    }

    @Test
    void keepsTheTwoListsApart() {
        List<CourtRow> rows = List.of(fixed(row(1)));
        var terms = world.terms(CourtList.CONSUMPTION_RESTRICTION, Mode.FULL, rows, 3, false);
        done(world.sync(terms, rows, 3));
        done(world.sync(Mode.FULL, rows));
        done(world.sync(Mode.DELTA, List.of(deletion(1, "PERFORMED", "2026-11-19"))));

        assertThat(world.listingsOf(SUBJECT))
                .filteredOn(listing -> listing.ending() == null)
                .singleElement()
                .satisfies(
                        left -> {
                            assertThat(left.list()).isEqualTo(ListKind.CONSUMPTION_RESTRICTION);
                            assertThat(left.term().until()).isNull();
                        });
    }

    // ---- rows that are not taken, and entries without a number

    @Test
    void turnsBadRowsAwayAndTakesTheRest() {
        List<CourtRow> rows =
                List.of(
                        row(1),
                        row(2).with(CourtField.COURT, "湛江市示例第二人民法院"),
                        row(3).with(CourtField.NUMBER, "91999999MADEM06H0X"),
                        row(4).with(CourtField.PUBLISHED_ON, "2025-02-30"));

        CourtSync sync = done(world.sync(Mode.FULL, rows));

        assertThat(sync.counts()).isEqualTo(new CourtCounts(1, 0, 0, 3, 0, 0));
        assertThat(world.seen()).hasSize(1);
        assertThat(world.syncs.turnedAway(court(), sync, null, 2).items()).hasSize(2);
        assertThat(world.syncs.turnedAway(court(), sync, null, 2).next()).isNotNull();
    }

    @Test
    void takesNothingWhereAllOrNothingIsAskedFor() {
        List<CourtRow> rows = List.of(row(1), row(2).with(CourtField.CASE_NUMBER, "执2号"));
        CourtSyncTerms terms = world.terms(CourtList.COURT_DEBTOR, Mode.FULL, rows, 3, true);

        var refusal = (CourtRefusal.RowsTurnedAway) refused(world.sync(terms, rows, 3));

        assertThat(refusal.count()).isOne();
        assertThat(world.seen()).isEmpty();
        List<CourtRow> sound = List.of(row(1));
        CourtSyncTerms next = world.terms(CourtList.COURT_DEBTOR, Mode.FULL, sound, 3, true);
        assertThat(done(world.sync(next, sound, 3)).counts())
                .isEqualTo(new CourtCounts(1, 0, 0, 0, 0, 0));
    }

    @Test
    void doesNotTakeARowThatWasTurnedAwayForAbsent() {
        done(world.sync(Mode.FULL, List.of(row(1), row(2))));

        CourtSync sync =
                done(
                        world.sync(
                                Mode.FULL,
                                List.of(row(1), row(2).with(CourtField.FILED_ON, "2099-01-01"))));

        assertThat(sync.counts()).isEqualTo(new CourtCounts(0, 1, 0, 1, 0, 0));
        assertThat(world.seen()).hasSize(2);
    }

    @Test
    void keepsAnEntryWithoutANumberUntilTheCourtSettlesIt() {
        done(world.sync(Mode.FULL, List.of(person(1, "陈示例", PERSON))));
        CourtRow nameOnly = person(2, "陈示例", "");
        CourtSync sync = done(world.sync(Mode.DELTA, List.of(nameOnly)));
        assertThat(sync.counts()).isEqualTo(new CourtCounts(0, 0, 1, 0, 0, 0));
        assertThat(world.seen()).hasSize(1);

        UnmatchedEntry entry = unmatched(sync).getFirst();
        assertThat(entry.name()).isEqualTo("陈**");
        assertThat(entry.candidates())
                .containsExactly(new UnmatchedEntry.Candidate("陈**", "999999********0016"));
        MutationKey settling = key();
        UnmatchedEntry settled = done(world.register.settle(court(), settling, entry.id(), PERSON));

        assertThat(settled.settledAs()).isNotNull();
        assertThat(world.seen()).hasSize(2);
        assertThat(done(world.register.settle(court(), settling, entry.id(), PERSON)))
                .isEqualTo(settled);
        assertThat(refused(world.register.settle(court(), key(), entry.id(), "999999197403110010")))
                .isEqualTo(new CourtRefusal.SettledOtherwise());
        // The court's own list still has no number, and it is the same entry for all that.
        assertThat(
                        done(world.sync(Mode.FULL, List.of(person(1, "陈示例", PERSON), nameOnly)))
                                .counts())
                .isEqualTo(new CourtCounts(0, 2, 0, 0, 0, 0));
        assertThat(done(world.sync(Mode.DELTA, List.of(performed(nameOnly)))).counts())
                .isEqualTo(new CourtCounts(1, 0, 0, 0, 0, 0));
        assertThat(world.seen()).containsValue("部分未履行").hasSize(2);
    }

    @Test
    void settlesNothingThatDoesNotFitOrIsAnothers() {
        done(world.sync(Mode.FULL, List.of(person(1, "陈示例", PERSON))));
        CourtSync sync =
                done(
                        world.sync(
                                Mode.DELTA,
                                List.of(person(2, "许示例", ""), row(3).with(CourtField.NUMBER, ""))));
        List<UnmatchedEntry> entries = unmatched(sync);
        String person = entries.stream().filter(UnmatchedEntry::person).findFirst().get().id();

        // That number is somebody else's by name.
        assertThat(refused(world.register.settle(court(), key(), person, PERSON)))
                .isInstanceOf(CourtRefusal.NotPlaced.class);
        assertThat(refused(world.register.settle(court(), key(), person, "9999****")))
                .isInstanceOf(CourtRefusal.NotPlaced.class);
        var other = CourtWorld.permitOf(CourtWorld.OTHER_COURT);
        assertThat(refused(world.register.settle(other, key(), person, "999999199106150189")))
                .isEqualTo(new CourtRefusal.Unknown());
        assertThat(world.seen()).hasSize(1);
        assertThat(entries).hasSize(2);
    }

    // ---- helpers

    private CourtSync open(CourtSyncTerms terms) {
        return done(world.register.open(court(), key(), terms));
    }

    private CourtSync find(String id) {
        return world.syncs.find(court(), id).orElseThrow();
    }

    private List<UnmatchedEntry> unmatched(CourtSync sync) {
        return world.syncs.unmatched(court(), sync, null, 10).items();
    }

    private void wait(Duration time) {
        world.clock.now = world.clock.now.plus(time);
    }

    private Instant knownAt() {
        return world.listings.of(CallerFixture.officePermit(), List.of(SUBJECT)).recordedUpTo();
    }

    private String idOf(String caseNumber) {
        return world.listingsOf(SUBJECT).stream()
                .filter(listing -> detailsOf(listing).caseNumber().equals(caseNumber))
                .map(listing -> "shown " + listing.id())
                .findFirst()
                .orElseThrow();
    }

    private static CourtDeletion confirm(
            AbsentEntry absent, CourtDeletionReason reason, String arisenOn) {
        return new CourtDeletion(absent.entry(), reason, LocalDate.parse(arisenOn));
    }

    private static CourtRow performed(CourtRow row) {
        return row.with(CourtField.PERFORMANCE, PARTLY);
    }

    private static CourtRow fixed(CourtRow row) {
        return row.with(CourtField.BEHAVIOUR, NO_REPORT);
    }

    private static String performance(Listing listing) {
        return Objects.requireNonNull(detailsOf(listing).performance());
    }

    private static CourtDetails detailsOf(Listing listing) {
        return Objects.requireNonNull(listing.court());
    }
}
