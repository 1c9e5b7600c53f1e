package org.lianxin.remedy.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.lianxin.TestGraph;
import org.lianxin.access.Scope;
import org.lianxin.kernel.City;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.LifeOutcome;
import org.lianxin.listing.graph.TestListings;
import org.lianxin.measure.AssignmentKey;
import org.lianxin.measure.CarryingBody;
import org.lianxin.measure.Deed;
import org.lianxin.measure.DeedOutcome;
import org.lianxin.measure.DeedWanted;
import org.lianxin.measure.graph.TestMeasures;
import org.lianxin.remedy.CaseOutcome;
import org.lianxin.remedy.CaseSeen;
import org.lianxin.remedy.CaseTarget;
import org.lianxin.remedy.Correction;
import org.lianxin.remedy.Dispute;
import org.lianxin.remedy.DisputeGround;
import org.lianxin.remedy.DisputeState;
import org.lianxin.remedy.DisputeWanted;
import org.lianxin.remedy.Finding;
import org.lianxin.remedy.Gravity;
import org.lianxin.remedy.Repair;
import org.lianxin.remedy.RepairFinding;
import org.lianxin.remedy.RepairRequest.Way;
import org.lianxin.remedy.RepairState;
import org.lianxin.remedy.RepairWanted;
import org.lianxin.remedy.Settlement.Found;
import org.lianxin.rulebook.Body;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** What somebody does next, in the graph and on paper. Whatever one of them refuses, both do. */
final class RandomRemedies {

    private static final DisputeGround[] GROUNDS = {
        DisputeGround.WRONG_FACTS, DisputeGround.WRONG_TERM, DisputeGround.OTHER
    };

    final RemedyWorld world = new RemedyWorld();
    final TestMeasures measures = new TestMeasures(world.clock);
    final List<Both> all = new ArrayList<>();
    final long seed;
    final SplittableRandom random;
    private final ManyListings files;
    private final List<Instant> instants = new ArrayList<>();
    private final int minutesMost;
    private @Nullable CaseTarget courts;
    private @Nullable Dispute sentToCourt;
    private int done;
    private int refused;

    /** One listing, in the graph and on paper. */
    record Both(ManyListings.One graph, NaiveCases paper, Map<String, NaiveMeasures> agencies) {

        CaseTarget target(boolean entry) {
            return entry
                    ? new CaseTarget(CaseTarget.Kind.ENTRY, Objects.requireNonNull(graph.entry()))
                    : new CaseTarget(CaseTarget.Kind.LISTING, graph.listing());
        }

        NaiveMeasures agency(String body) {
            return Objects.requireNonNull(agencies.get(body));
        }

        String city() {
            return graph.told().city();
        }
    }

    /**
     * Begins.
     *
     * @param number of listings
     * @param steps that will be taken in all: they fill three quarters of a year
     */
    RandomRemedies(long seed, int number, int steps) {
        this.minutesMost = 2 * 270 * 24 * 60 / steps;
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.files = new ManyListings(world, random);
        world.clock.set(
                Instant.parse("2025-11-03T02:00:00Z").plus(Duration.ofDays(random.nextInt(110))));
        for (ManyListings.One one : files.place(number, world.today())) {
            var paper = new NaiveCases(one.told(), world.clock.instant());
            all.add(
                    new Both(
                            one,
                            paper,
                            Map.of(
                                    authority(one.told().city()),
                                    new NaiveMeasures(paper, authority(one.told().city())),
                                    ManyListings.other(one.told().city()),
                                    new NaiveMeasures(
                                            paper, ManyListings.other(one.told().city())))));
        }
    }

    int done() {
        return done;
    }

    int refused() {
        return refused;
    }

    Instant someInstant() {
        return instants.get(random.nextInt(instants.size()));
    }

    Instant lastInstant() {
        return instants.getLast();
    }

    static String authority(String city) {
        return RemedyWorld.authority(city).value();
    }

    void step() {
        world.clock.set(
                world.clock.instant().plus(Duration.ofMinutes(1 + random.nextInt(minutesMost))));
        int before = done + refused;
        while (done + refused == before) {
            act(all.get(random.nextInt(all.size())));
        }
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private void act(Both it) {
        switch (random.nextInt(40)) {
            case 0, 1, 2, 3 -> file(it);
            case 4 -> begin(it);
            case 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 -> accept(it);
            case 15 -> decline(it);
            case 31, 32 -> takeBack(it);
            case 33 -> revoke(it);
            case 34 -> restore(it);
            case 35 -> court();
            case 16, 17, 18, 19, 20, 21, 22 -> settle(it);
            case 23, 24, 25 -> apply(it);
            case 26, 27, 28 -> decide(it);
            case 29 -> fileAgain(it);
            case 30 -> lapse();
            default -> deed(it);
        }
    }

    private boolean entry(Both it) {
        return it.graph.entry() != null && random.nextInt(4) == 0;
    }

    private String someBody(String city) {
        return switch (random.nextInt(10)) {
            case 0 -> authority(ManyListings.CITIES.get(random.nextInt(5)));
            case 1, 2, 3 -> ManyListings.other(city);
            default -> authority(city);
        };
    }

    private void file(Both it) {
        boolean entry = entry(it);
        DisputeGround ground = GROUNDS[random.nextInt(GROUNDS.length)];
        boolean stranger = random.nextInt(20) == 0;
        boolean written = random.nextInt(9) > 0;
        String to = someBody(it.city());
        boolean expected =
                !stranger
                        && it.paper.stands(entry, world.today())
                        && !it.paper.openOn(entry, ground.name())
                        && it.paper.receives(to)
                        && (written || !it.city().equals("jiyang"));
        CaseOutcome<Dispute> outcome =
                world.register.file(
                        stranger
                                ? RemedyWorld.subject(RemedyWorld.STRANGER, Scope.DISPUTES_FILE)
                                : RemedyWorld.self(),
                        RemedyWorld.key(),
                        it.graph.subject(),
                        wanted(it, entry, ground, written, to));
        Dispute dispute = same(it, "files " + ground + " with " + to, outcome, expected);
        if (dispute != null) {
            opened(it, entry, ground, true, to, dispute);
        }
    }

    private static DisputeWanted wanted(
            Both it, boolean entry, DisputeGround ground, boolean written, String to) {
        return new DisputeWanted(it.target(entry), ground, "说明", null, written, UnifiedCode.of(to));
    }

    private NaiveCases.Dispute opened(
            Both it,
            boolean entry,
            DisputeGround ground,
            boolean bySubject,
            String to,
            Dispute dispute) {
        var paper =
                new NaiveCases.Dispute(
                        entry,
                        ground.name(),
                        bySubject,
                        to,
                        it.paper.verifier(to),
                        on(dispute.history().getFirst().recordedAt()));
        paper.id = dispute.id();
        it.paper.disputes.add(paper);
        return paper;
    }

    private NaiveCases.Done on(Instant at) {
        instants.add(at);
        return new NaiveCases.Done(world.today(), at);
    }

    private void begin(Both it) {
        boolean entry = entry(it);
        DisputeGround ground = GROUNDS[random.nextInt(GROUNDS.length)];
        String to = someBody(it.city());
        boolean expected =
                it.paper.stands(entry, world.today())
                        && !it.paper.openOn(entry, ground.name())
                        && it.paper.receives(to)
                        && it.paper.begunByAuthorities();
        CaseOutcome<Dispute> outcome =
                world.register.begin(
                        RemedyWorld.officer(UnifiedCode.of(to)),
                        RemedyWorld.key(),
                        wanted(it, entry, ground, true, to));
        Dispute dispute = same(it, "begins " + ground + " at " + to, outcome, expected);
        if (dispute != null) {
            NaiveCases.Dispute paper = opened(it, entry, ground, false, to, dispute);
            accepted(it, paper, dispute);
        }
    }

    private void accepted(Both it, NaiveCases.Dispute paper, Dispute dispute) {
        paper.rests = it.paper.restsInDisputes() && !it.paper.decidedOnBefore(paper);
        paper.accepted = on(dispute.history().getLast().recordedAt());
    }

    /** One of the disputes that an officer might act on, mostly one that is at that stage. */
    private NaiveCases.@Nullable Dispute some(Both it, boolean accepted) {
        List<NaiveCases.Dispute> disputes = it.paper.disputes;
        List<NaiveCases.Dispute> ripe =
                disputes.stream()
                        .filter(each -> each.open() && accepted == (each.accepted != null))
                        .toList();
        List<NaiveCases.Dispute> from = ripe.isEmpty() || random.nextInt(8) == 0 ? disputes : ripe;
        return from.isEmpty() ? null : from.get(random.nextInt(from.size()));
    }

    private CaseSeen seen(String id, int version) {
        return new CaseSeen(id, random.nextInt(12) == 0 ? version + 1 : version);
    }

    private void accept(Both it) {
        NaiveCases.Dispute paper = some(it, false);
        if (paper == null) {
            return;
        }
        String officer = random.nextInt(8) == 0 ? someBody(it.city()) : paper.receiver;
        int version = paper.lines(Instant.MAX);
        CaseSeen seen = seen(paper.id, version);
        boolean expected =
                officer.equals(paper.receiver)
                        && seen.version() == version
                        && paper.open()
                        && paper.accepted == null;
        CaseOutcome<Dispute> outcome =
                world.register.accept(
                        RemedyWorld.officer(UnifiedCode.of(officer)),
                        RemedyWorld.key(),
                        seen,
                        "受理");
        Dispute dispute = same(it, officer + " accepts " + paper, outcome, expected);
        if (dispute != null) {
            accepted(it, paper, dispute);
        }
    }

    private void decline(Both it) {
        NaiveCases.Dispute paper = some(it, false);
        if (paper == null) {
            return;
        }
        boolean expected = paper.open() && paper.accepted == null;
        CaseOutcome<Dispute> outcome =
                world.register.decline(
                        RemedyWorld.officer(UnifiedCode.of(paper.receiver)),
                        RemedyWorld.key(),
                        new CaseSeen(paper.id, paper.lines(Instant.MAX)),
                        "不予受理");
        Dispute dispute = same(it, "declines " + paper, outcome, expected);
        if (dispute != null) {
            paper.declined = on(dispute.history().getLast().recordedAt());
        }
    }

    /** Whoever filed it takes it back, mostly; what an authority began is not the subject's. */
    private void takeBack(Both it) {
        NaiveCases.Dispute paper = some(it, random.nextBoolean());
        if (paper == null) {
            return;
        }
        boolean stranger = random.nextInt(12) == 0;
        int version = paper.lines(Instant.MAX);
        CaseSeen seen = seen(paper.id, version);
        boolean expected =
                !stranger && paper.bySubject && seen.version() == version && paper.open();
        CaseOutcome<Dispute> outcome =
                world.register.withdraw(
                        stranger
                                ? RemedyWorld.subject(RemedyWorld.STRANGER, Scope.DISPUTES_FILE)
                                : RemedyWorld.self(),
                        RemedyWorld.key(),
                        it.graph.subject(),
                        seen,
                        "撤回");
        Dispute dispute = same(it, "takes back " + paper, outcome, expected);
        if (dispute != null) {
            paper.takenBack = on(dispute.history().getLast().recordedAt());
        }
    }

    private void settle(Both it) {
        NaiveCases.Dispute paper = some(it, true);
        if (paper == null) {
            return;
        }
        Found found = one(Found.values());
        Correction correction = found == Found.WRONG ? one(Correction.values()) : null;
        String officer = random.nextInt(8) == 0 ? someBody(it.city()) : paper.verifier;
        int version = paper.lines(Instant.MAX);
        CaseSeen seen = seen(paper.id, version);
        boolean expected =
                officer.equals(paper.verifier)
                        && seen.version() == version
                        && paper.open()
                        && paper.accepted != null
                        && (correction != Correction.CORRECTED
                                || (!paper.entry && it.paper.filedSince(paper.opened.at())));
        CaseOutcome<Dispute> outcome =
                world.register.settle(
                        RemedyWorld.officer(UnifiedCode.of(officer)),
                        RemedyWorld.key(),
                        seen,
                        new Finding(found, correction, "核实"));
        Dispute dispute =
                same(it, officer + " finds " + found + correction + paper, outcome, expected);
        if (dispute != null) {
            paper.settled = on(dispute.history().getLast().recordedAt());
            paper.found = found.name();
            paper.withdrawn = correction == Correction.WITHDRAWN;
            if (paper.withdrawn) {
                it.agencies.forEach(
                        (body, measures) ->
                                measures.executed()
                                        .forEach(
                                                measure ->
                                                        it.paper.calls.add(
                                                                new NaiveCases.Call(
                                                                        paper.id, body, measure))));
            }
        }
    }

    /** The authority learns that its decision was revoked, and withdraws the listing. */
    private void revoke(Both it) {
        LocalDate today = world.today();
        if (today.equals(it.graph.told().from())) {
            return;
        }
        String officer = random.nextInt(6) == 0 ? someBody(it.city()) : authority(it.city());
        boolean late = random.nextInt(10) == 0;
        var outcome = world.revoke(it.graph.listing(), UnifiedCode.of(officer), late);
        boolean expected =
                officer.equals(authority(it.city())) && !late && !it.paper.endedByDecision();
        assertThat(outcome instanceof LifeOutcome.Moved)
                .as("%s, %s: %s revokes %s: %s", seed, today, officer, it, outcome)
                .isEqualTo(expected);
        if (outcome instanceof LifeOutcome.Moved(var life)) {
            it.paper.revoked = on(life.life().steps().getLast().recordedAt());
            done++;
        } else {
            refused++;
        }
    }

    /** A body reports what it put right, or somebody else tries to. */
    private void restore(Both it) {
        if (it.paper.calls.isEmpty()) {
            return;
        }
        NaiveCases.Call paper = it.paper.calls.get(random.nextInt(it.paper.calls.size()));
        String id = world.call(paper.dispute, paper.body, paper.measure);
        String body = random.nextInt(5) == 0 ? someBody(it.city()) : paper.body;
        var outcome =
                world.restoring.report(
                        RemedyWorld.officer(UnifiedCode.of(body), Scope.RESTORATIONS_REPORT),
                        RemedyWorld.key(),
                        id,
                        "已恢复");
        boolean expected = body.equals(paper.body) && !paper.reported;
        if (same(it, body + " restores " + paper, outcome, expected) != null) {
            paper.reported = true;
            instants.add(world.clock.instant());
        }
    }

    /** A court's listing: whoever disputes it is sent there, and nobody here changes anything. */
    private void court() {
        if (courts == null) {
            courts = world.listedByCourt();
        }
        CaseTarget target = courts;
        Dispute sent = sentToCourt;
        var body = UnifiedCode.of(someBody("zhanjiang"));
        if (sent == null || random.nextInt(3) == 0) {
            boolean stranger = random.nextInt(4) == 0;
            CaseOutcome<Dispute> filed =
                    world.register.file(
                            stranger
                                    ? RemedyWorld.subject(RemedyWorld.STRANGER, Scope.DISPUTES_FILE)
                                    : RemedyWorld.self(),
                            RemedyWorld.key(),
                            RemedyWorld.company(),
                            new DisputeWanted(
                                    target, one(GROUNDS), "说明", null, true, RemedyWorld.COURT));
            assertThat(filed instanceof CaseOutcome.Done)
                    .as(seed + " at court")
                    .isNotEqualTo(stranger);
            if (filed instanceof CaseOutcome.Done<Dispute>(Dispute dispute)) {
                sentToCourt = dispute;
                assertThat(dispute.state()).isInstanceOf(DisputeState.AtCourt.class);
            }
        } else {
            var seen = new CaseSeen(sent.id(), sent.version());
            var officer = RemedyWorld.officer(random.nextBoolean() ? RemedyWorld.COURT : body);
            CaseOutcome<Dispute> tried =
                    switch (random.nextInt(4)) {
                        case 0 -> world.register.accept(officer, RemedyWorld.key(), seen, "受理");
                        case 1 -> world.register.decline(officer, RemedyWorld.key(), seen, "不予受理");
                        case 2 ->
                                world.register.settle(
                                        officer,
                                        RemedyWorld.key(),
                                        seen,
                                        new Finding(Found.RIGHT, null, "核实"));
                        default ->
                                world.register.withdraw(
                                        RemedyWorld.self(),
                                        RemedyWorld.key(),
                                        RemedyWorld.company(),
                                        seen,
                                        "撤回");
                    };
            assertThat(tried).as(seed + " at court").isInstanceOf(CaseOutcome.Refused.class);
        }
        assertThat(world.inForce(target))
                .as("a court's listing rests for no local dispute")
                .isTrue();
        assertThat(world.annotated(target)).isFalse();
        assertThat(world.revoke(target.key(), body, false))
                .as("nor is it withdrawn by anybody here")
                .isNotInstanceOf(LifeOutcome.Moved.class);
        done++;
    }

    private void apply(Both it) {
        boolean entry = entry(it);
        boolean evidence = random.nextInt(12) > 0;
        boolean commitment = random.nextInt(12) > 0;
        Way way = random.nextInt(8) == 0 ? Way.PUBLIC_SERVICE : Way.PUT_RIGHT;
        boolean service = it.graph.told().company() == null && !it.city().equals("jiyang");
        boolean open =
                it.paper.repairs.stream()
                        .anyMatch(each -> each.entry == entry && each.decided == null);
        boolean expected =
                !it.graph.told().red()
                        && it.paper.stands(entry, world.today())
                        && !open
                        && evidence
                        && commitment
                        && (way == Way.PUT_RIGHT || service);
        CaseOutcome<Repair> outcome =
                world.repairing.apply(
                        RemedyWorld.self(),
                        RemedyWorld.key(),
                        it.graph.subject(),
                        new RepairWanted(
                                it.target(entry),
                                way,
                                "已纠正",
                                evidence ? "证明" : null,
                                commitment ? "承诺书" : null));
        Repair repair = same(it, "applies " + way + evidence + commitment, outcome, expected);
        if (repair != null) {
            var paper = new NaiveCases.Repair(entry, on(repair.history().getFirst().recordedAt()));
            paper.id = repair.id();
            it.paper.repairs.add(paper);
        }
    }

    private void decide(Both it) {
        if (it.paper.repairs.isEmpty()) {
            return;
        }
        NaiveCases.Repair paper = it.paper.repairs.getLast();
        Gravity gravity = one(Gravity.values());
        boolean madeGood = random.nextInt(5) > 0;
        boolean lifted = random.nextBoolean();
        boolean statement = random.nextInt(4) > 0;
        boolean good = madeGood && it.paper.publicLongEnough(gravity.name(), world.today());
        boolean expected =
                paper.decided == null && (!good || statement || !it.city().equals("ganzhou"));
        CaseOutcome<Repair> outcome =
                world.repairing.decide(
                        RemedyWorld.officer(RemedyWorld.authority(it.city())),
                        RemedyWorld.key(),
                        new CaseSeen(paper.id, paper.decided == null ? 1 : 2),
                        new RepairFinding(
                                madeGood, gravity, lifted, statement ? "修复说明" : null, "核查"));
        Repair repair = same(it, "decides " + gravity + madeGood, outcome, expected);
        if (repair != null) {
            paper.decided = on(repair.history().getLast().recordedAt());
            paper.repaired = good;
            paper.ended = good && it.paper.repairEnds(lifted, world.today());
            assertThat(repair.state() instanceof RepairState.Repaired).isEqualTo(good);
        }
    }

    /** Its source files it again, with another term, also after the first had run out. */
    private void fileAgain(Both it) {
        if (it.paper.listedOn(world.today(), Instant.MAX) || !it.paper.disputedSinceItRanOut()) {
            LocalDate until = world.today().plusDays(1 + random.nextInt(300));
            if (!until.equals(it.paper.stated())) {
                files.file(List.of(it.graph.told().until(until)));
                Instant at = recordedAt();
                it.paper.fileAgain(until, at);
                instants.add(at);
                done++;
            }
        }
    }

    /** Whether and when anybody notes that terms ran out changes nothing. */
    private void lapse() {
        TestListings.lapses(world.transactions).note(world.today());
    }

    /** When the last write was recorded: a lapse that was noted at this instant goes before it. */
    private static Instant recordedAt() {
        try (var session = TestGraph.driver().session()) {
            return session.run("MATCH (clock:RecordedClock {name: 'recorded'}) RETURN clock.at")
                    .single()
                    .get(0)
                    .asZonedDateTime()
                    .toInstant();
        }
    }

    private void deed(Both it) {
        String body = it.agencies.keySet().stream().sorted().toList().get(random.nextInt(2));
        NaiveMeasures paper = it.agency(body);
        List<String> carried = paper.catalogue(world.today());
        if (carried.isEmpty() && random.nextInt(10) > 0) {
            return;
        }
        boolean any = carried.isEmpty() || random.nextInt(12) == 0;
        String measure =
                random.nextInt(10) == 0 && body.equals(authority(it.city()))
                        ? AssignmentKey.INITIATION
                        : any
                                ? Stream.of("A01", "A05", "M02", "IN-04")
                                        .toList()
                                        .get(random.nextInt(4))
                                : carried.get(random.nextInt(Math.min(2, carried.size())));
        boolean initiation = measure.equals(AssignmentKey.INITIATION);
        Deed deed = next(paper.state(measure, Instant.MAX), initiation);
        int version = paper.version(measure);
        int seen = random.nextInt(12) == 0 ? version + 1 : version;
        boolean receipt = random.nextInt(9) > 0;
        boolean note = random.nextInt(9) > 0;
        boolean foreign = random.nextInt(15) == 0;
        boolean expected =
                !foreign
                        && seen == version
                        && (initiation
                                ? deed == Deed.REPORTED
                                : paper.accepts(measure, deed.name(), world.today())
                                        && (deed != Deed.DECLINED || note)
                                        && (deed != Deed.REPORTED || receipt));
        String by = foreign ? "11999999MADGA0042D" : body;
        String from =
                foreign && it.city().equals("zhanjiang")
                        ? "wuhan"
                        : foreign ? "zhanjiang" : it.city();
        DeedOutcome outcome =
                measures.register.record(
                        TestMeasures.permit(),
                        RemedyWorld.key(),
                        new CarryingBody(by, Body.AGENCY, new City(from)),
                        new AssignmentKey(it.graph.listing(), measure, by),
                        new DeedWanted(
                                deed,
                                seen,
                                world.today(),
                                "甲",
                                note ? "说明" : null,
                                receipt ? measures.shown(by, it.graph.subject()) : null));
        assertThat(outcome instanceof DeedOutcome.Done)
                .as(
                        "%s: %s %s %s of %s %s: %s",
                        seed, body, deed, measure, it, world.today(), outcome)
                .isEqualTo(expected);
        if (outcome instanceof DeedOutcome.Done(var execution)) {
            Instant at = execution.deeds().getLast().recordedAt();
            paper.write(measure, deed.name(), at);
            instants.add(at);
            done++;
        } else {
            refused++;
        }
    }

    /** Mostly what fits how far it is. */
    private Deed next(String state, boolean initiation) {
        if (initiation) {
            return random.nextInt(5) == 0 ? Deed.TAKEN_ON : Deed.REPORTED;
        }
        Deed any = one(Deed.values());
        return switch (random.nextInt(7) == 0 ? "" : state) {
            case "ASSIGNED", "DECLINED", "LIFTED" -> Deed.TAKEN_ON;
            case "TAKEN_ON" -> random.nextInt(3) == 0 ? Deed.REPORTED : Deed.EXECUTED;
            case "EXECUTED" -> Deed.REPORTED;
            default -> any;
        };
    }

    private <C> @Nullable C same(Both it, String what, CaseOutcome<C> outcome, boolean expected) {
        assertThat(outcome instanceof CaseOutcome.Done<C>)
                .as("%s, %s: %s on %s: %s", seed, world.today(), what, it, outcome)
                .isEqualTo(expected);
        if (outcome instanceof CaseOutcome.Done<C>(C value)) {
            done++;
            return value;
        }
        refused++;
        return null;
    }
}
