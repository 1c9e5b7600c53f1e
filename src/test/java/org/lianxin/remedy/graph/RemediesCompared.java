package org.lianxin.remedy.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.lianxin.access.CallerFixture;
import org.lianxin.conduct.CreditEntry;
import org.lianxin.kernel.City;
import org.lianxin.kernel.SubjectId;
import org.lianxin.listing.Listing;
import org.lianxin.measure.Assigning;
import org.lianxin.measure.Assignment;
import org.lianxin.measure.CarryingBody;
import org.lianxin.measure.Execution;
import org.lianxin.measure.FeedbackDecision;
import org.lianxin.measure.FeedbackDue;
import org.lianxin.measure.graph.TestMeasures;
import org.lianxin.remedy.Dispute;
import org.lianxin.remedy.DisputeState;
import org.lianxin.remedy.NoLongerServedDecision;
import org.lianxin.remedy.Repair;
import org.lianxin.remedy.RepairState;
import org.lianxin.remedy.graph.RandomRemedies.Both;
import org.lianxin.rulebook.Body;
import org.lianxin.rulebook.DeadlineDecision;
import org.lianxin.rulebook.Due;
import org.lianxin.rulebook.files.ShippedRulebooks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Holds what the graph knew at an instant against the paper. */
final class RemediesCompared {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int DAYS = 6;

    private final RandomRemedies histories;
    private final Assigning assigning =
            new Assigning(
                    ShippedRulebooks.all(),
                    new FeedbackDecision(new DeadlineDecision(ShippedRulebooks.calendar())));
    private final NoLongerServedDecision noLongerServed =
            new NoLongerServedDecision(ShippedRulebooks.all(), ShippedRulebooks.frame());

    RemediesCompared(RandomRemedies histories) {
        this.histories = histories;
    }

    void compare(Instant known) {
        Map<String, Listing> listings = listings(known);
        Map<String, List<Execution>> deeds = deeds(known);
        Map<String, Dispute> disputes = new HashMap<>();
        Map<String, Repair> repairs = new HashMap<>();
        for (SubjectId subject : subjects()) {
            var world = histories.world;
            world.disputes
                    .of(CallerFixture.officePermit(), subject, null, 1000, known)
                    .forEach(each -> disputes.put(each.id(), each));
            world.repairs
                    .of(CallerFixture.officePermit(), subject, null, 1000, known)
                    .forEach(each -> repairs.put(each.id(), each));
        }
        for (Both it : histories.all) {
            String which = histories.seed + ", known at " + known + ": " + it;
            Listing listing = listings.get(it.graph().listing());
            assertThat(listing).as(which).isNotNull();
            effects(it, Objects.requireNonNull(listing), known, which);
            inboxes(it, listing, deeds.getOrDefault(listing.id(), List.of()), known, which);
            it.paper().disputes.forEach(each -> dispute(it, each, disputes, known, which));
            it.paper().repairs.forEach(each -> repair(each, repairs, known, which));
        }
    }

    private void effects(Both it, Listing listing, Instant known, String which) {
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = someDay(known);
            assertThat(listing.inForceOn(day))
                    .as(which + ", in force on " + day)
                    .isEqualTo(it.paper().inForceOn(day, known));
            if (it.paper().listedOn(day, known)) {
                assertThat(listing.annotatedOn(day))
                        .as(which + ", marked on " + day)
                        .isEqualTo(it.paper().markedOn(day, known));
            }
        }
    }

    private LocalDate someDay(Instant known) {
        return LocalDate.ofInstant(known, SHANGHAI).plusDays(histories.random.nextInt(240) - 160);
    }

    private void inboxes(
            Both it, Listing listing, List<Execution> done, Instant known, String which) {
        LocalDate day = LocalDate.ofInstant(known, SHANGHAI).plusDays(histories.random.nextInt(50));
        it.agencies()
                .forEach(
                        (code, paper) -> {
                            var body = new CarryingBody(code, Body.AGENCY, new City(it.city()));
                            assertThat(
                                            assigning.to(body, listing, done, day).stream()
                                                    .map(RemediesCompared::line)
                                                    .sorted()
                                                    .toList())
                                    .as(which + ", inbox of " + code + " on " + day)
                                    .isEqualTo(paper.inbox(day, known));
                        });
    }

    private static String line(Assignment each) {
        return each.key().measure()
                + " "
                + each.standing()
                + " "
                + each.execution().state()
                + " "
                + feedback(each.feedback());
    }

    private static String feedback(FeedbackDue due) {
        return switch (due) {
            case FeedbackDue.NotOwed _ -> "nothing";
            case FeedbackDue.Undated undated -> undated.outstanding() ? "to be told" : "told";
            case FeedbackDue.Dated dated ->
                    dated.missing() + " late since " + dated.lateSince() + ", next " + dated.next();
        };
    }

    private static void dispute(
            Both it,
            NaiveCases.Dispute paper,
            Map<String, Dispute> disputes,
            Instant known,
            String which) {
        Dispute dispute = disputes.get(paper.id);
        assertThat(dispute == null ? 0 : dispute.version())
                .as(which + ", steps of " + paper)
                .isEqualTo(paper.lines(known));
        if (dispute == null) {
            return;
        }
        assertThat(state(dispute.state())).as(which).isEqualTo(paper.state(known));
        assertThat(dispute.verifier()).as(which).isEqualTo(paper.verifier);
        assertThat(dispute.due() instanceof Due.By by ? by.lastDay() : null)
                .as(which + ", due of " + paper)
                .isEqualTo(it.paper().due(paper));
        if (dispute.state() instanceof DisputeState.Accepted now) {
            assertThat(now.suspends()).as(which + ", rests for " + paper).isEqualTo(paper.rests);
        }
    }

    private static String state(DisputeState state) {
        return switch (state) {
            case DisputeState.Filed _ -> "filed";
            case DisputeState.Accepted _ -> "accepted";
            case DisputeState.Declined _ -> "declined";
            case DisputeState.Withdrawn _ -> "withdrawn";
            case DisputeState.Settled settled -> "settled " + settled.found();
            case DisputeState.AtCourt _ -> "at court";
        };
    }

    private static void repair(
            NaiveCases.Repair paper, Map<String, Repair> repairs, Instant known, String which) {
        Repair repair = repairs.get(paper.id);
        assertThat(repair != null).as(which).isEqualTo(paper.applied.knownAt(known));
        if (repair != null) {
            assertThat(state(repair.state())).as(which).isEqualTo(paper.state(known));
        }
    }

    private static String state(RepairState state) {
        return switch (state) {
            case RepairState.Applied _ -> "applied";
            case RepairState.Repaired repaired -> repaired.ended() ? "repaired, ended" : "repaired";
            case RepairState.NotRepaired _ -> "not repaired";
            case RepairState.AtCourt _ -> "at court";
        };
    }

    /** What only the present tells: what is served no longer, and who is late by the gateway. */
    void compareNow() {
        Instant now = histories.world.clock.instant();
        listings(now)
                .forEach(
                        (id, listing) -> {
                            Both it = both(id);
                            assertThat(noLongerServed.decide(listing))
                                    .as(histories.seed + ": " + it)
                                    .isEqualTo(it.paper().hidden());
                        });
    }

    /** Marks on the decisions themselves, and what bodies were called on to put right. */
    void compareMarksAndCalls() {
        Map<SubjectId, Map<String, CreditEntry>> entries = new HashMap<>();
        for (SubjectId subject : subjects()) {
            Map<String, CreditEntry> byId = new HashMap<>();
            histories.world.entriesOf(subject).forEach(each -> byId.put(each.id(), each));
            entries.put(subject, byId);
        }
        for (Both it : histories.all) {
            String which = histories.seed + ": " + it;
            String key = it.graph().entry();
            if (key != null) {
                CreditEntry entry =
                        Objects.requireNonNull(entries.get(it.graph().subject())).get(key);
                assertThat(entry == null).as(which).isEqualTo(it.paper().entryHidden());
                if (entry != null) {
                    assertThat(entry.disputed()).as(which).isEqualTo(it.paper().entryMarked());
                }
            }
            for (NaiveCases.Dispute dispute : it.paper().disputes) {
                assertThat(calls(dispute.id))
                        .as(which)
                        .containsExactlyInAnyOrderElementsOf(
                                it.paper().calls.stream()
                                        .filter(each -> each.dispute.equals(dispute.id))
                                        .map(NaiveCases.Call::toString)
                                        .toList());
            }
        }
    }

    private List<String> calls(String dispute) {
        return histories.world.restorations.after(CallerFixture.officePermit(), dispute).stream()
                .map(
                        call ->
                                call.restoration().action().body()
                                        + " "
                                        + call.restoration().action().measure()
                                        + " "
                                        + !call.isOpen())
                .toList();
    }

    private Both both(String listing) {
        return histories.all.stream()
                .filter(each -> each.graph().listing().equals(listing))
                .findFirst()
                .orElseThrow();
    }

    private Set<SubjectId> subjects() {
        Set<SubjectId> subjects = new HashSet<>();
        histories.all.forEach(each -> subjects.add(each.graph().subject()));
        return subjects;
    }

    private Map<String, Listing> listings(Instant known) {
        Map<String, Listing> byId = new HashMap<>();
        histories
                .world
                .listings
                .of(CallerFixture.officePermit(), subjects())
                .asKnownAt(known)
                .values()
                .forEach(some -> some.forEach(each -> byId.put(each.id(), each)));
        return byId;
    }

    private Map<String, List<Execution>> deeds(Instant known) {
        return histories
                .measures
                .executions
                .becauseOf(
                        TestMeasures.permit(),
                        histories.all.stream().map(each -> each.graph().listing()).toList())
                .asKnownAt(known);
    }
}
