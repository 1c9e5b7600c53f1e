package org.lianxin.exchange.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.exchange.peer.Region.A;
import static org.lianxin.exchange.peer.Region.B;
import static org.lianxin.exchange.peer.Region.C;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianxin.SetClock;
import org.lianxin.conduct.Rows;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.PeerAgreement;
import org.lianxin.exchange.PeerAgreementOutcome;
import org.lianxin.exchange.PeerGrade;
import org.lianxin.exchange.PeerTerms;
import org.lianxin.exchange.StateDigest;
import org.lianxin.exchange.feed.FeedConsumer;
import org.lianxin.exchange.feed.NaiveFeeds;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.Listing;
import org.lianxin.listing.Suspension;
import org.lianxin.subject.Party;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Random histories of two regions, their agreements and their outages; after each step what each
 * holds of the other, and what goes on to a third, is what a naive version makes of the listings
 * and the agreements alone.
 */
@Tag("slow")
class RandomRegionsIT {

    private static final int SEEDS = 3;
    private static final int STEPS = 70;
    static final int RUNS = SEEDS * STEPS;

    /** Each behind what takes it back; the last fit whatever there is. */
    private static final List<Act> ACTS =
            List.of(
                    new Act(
                            "CLEAR_ANNOTATION",
                            each -> Act.isOpen(each.annotations()),
                            LifeStep.ClearAnnotation::new),
                    new Act(
                            "ANNOTATE",
                            each -> each.city().equals(Region.AWAY) && each.ending() == null,
                            LifeStep.Annotate::new),
                    new Act(
                            "RESUME",
                            each ->
                                    Act.isOpen(
                                            each.suspensions().stream()
                                                    .map(Suspension::held)
                                                    .toList()),
                            on -> new LifeStep.Resume("异议", on)),
                    new Act(
                            "SUSPEND",
                            each -> each.ending() == null,
                            on -> new LifeStep.Suspend("异议", on)),
                    new Act("REPAIR", _ -> true, on -> new LifeStep.End(EndReason.REPAIRED, on)),
                    new Act("CORRECT", _ -> true, on -> new LifeStep.End(EndReason.CORRECTED, on)));

    private final SetClock clock = new SetClock();
    private Region a;
    private Region b;
    private DirectSource fromA;
    private DirectSource fromB;
    private SplittableRandom random;
    private final Map<String, Integer> effects = new TreeMap<>();
    private int compared;

    @Test
    void afterEachStepEachHoldsWhatTheOtherMayTellIt() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            begin(seed);
            FeedConsumer third = new FeedConsumer(FeedKey.ofPeer(C));
            for (int step = 0; step < STEPS; step++) {
                String what = seed + ", step " + step + ": " + step();
                for (int round = 0; round < 2; round++) {
                    took("OUTAGE", b.follower.follow(A, fromA) == PeerFollower.Ended.FAILED);
                    took("OUTAGE", a.follower.follow(B, fromB) == PeerFollower.Ended.FAILED);
                }
                if (!fromA.down && !fromB.down) {
                    held(a, b, what);
                    held(b, a, what);
                    third(third, what);
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(STEPS);
        assertThat(effects)
                .hasSize(ACTS.size() + 5)
                .allSatisfy((what, times) -> assertThat(times).as(what).isPositive());
    }

    @BeforeEach
    void begin() {
        begin(1);
    }

    private void begin(long seed) {
        random = new SplittableRandom(seed);
        TwoGraphs graphs = TwoGraphs.emptied(clock).agreed(true);
        a = graphs.a();
        b = graphs.b();
        fromA = graphs.fromA();
        fromB = graphs.fromB();
        b.agree(C, Region.terms(true, false, PeerGrade.STANDING, true));
    }

    /** What may be done about a listing, and about which. */
    private record Act(String name, Predicate<Listing> fits, Function<LocalDate, LifeStep> step) {

        private static boolean isOpen(List<Interval> intervals) {
            return intervals.stream().anyMatch(each -> each.until() == null);
        }
    }

    /** Counts what had an effect: a step that is never taken tries nothing. */
    private void took(String what, boolean effect) {
        effects.merge(what, effect ? 1 : 0, Integer::sum);
    }

    private String step() {
        Region where = random.nextBoolean() ? a : b;
        return switch (random.nextInt(10)) {
            case 0 -> days();
            case 1 -> agreement(where);
            case 2 -> outage();
            case 3, 4, 5 -> life(where);
            default -> file(where);
        };
    }

    private String days() {
        int days = 1 + random.nextInt(15);
        clock.days(days);
        took("DAYS", a.dayBegins() + b.dayBegins() > 0);
        return "lets " + days + " days pass";
    }

    private String outage() {
        fromA.down = random.nextInt(3) == 0;
        fromB.down = random.nextInt(3) == 0;
        return "down: " + fromA.down + " " + fromB.down;
    }

    private String agreement(Region where) {
        UnifiedCode peer = where == a ? B : random.nextBoolean() ? A : C;
        if (random.nextInt(4) == 0) {
            var ended = where.end(peer);
            took("END_AGREEMENT", ended instanceof PeerAgreementOutcome.Done);
            return "ends " + peer + ": " + ended;
        }
        LocalDate from = clock.today().minusDays(random.nextInt(5)).plusDays(random.nextInt(3));
        PeerTerms terms =
                new PeerTerms(
                        random.nextInt(5) > 0,
                        true,
                        Set.of(ListKind.RED),
                        random.nextInt(3) == 0
                                ? Set.of(Region.HOME)
                                : Set.of(Region.HOME, Region.AWAY),
                        random.nextInt(3) == 0 ? PeerGrade.PUBLISHED : PeerGrade.STANDING,
                        random.nextInt(4) > 0,
                        random.nextInt(3) == 0
                                ? new Interval(from, from.plusDays(5 + random.nextInt(30)))
                                : Interval.since(from),
                        "合作协议第三条");
        var agreed = where.agree(peer, terms);
        took("AGREE", agreed instanceof PeerAgreementOutcome.Done);
        return "agrees " + peer + " " + terms + ": " + agreed;
    }

    private String file(Region where) {
        LocalDate from = clock.today().plusDays(random.nextInt(20) - 15);
        Interval term =
                random.nextInt(4) == 0
                        ? Interval.since(from)
                        : new Interval(from, from.plusDays(1 + random.nextInt(60)));
        LocalDate published =
                random.nextInt(3) == 0 ? null : clock.today().plusDays(random.nextInt(14) - 9);
        Party whom =
                random.nextInt(4) == 0
                        ? Rows.PERSON
                        : random.nextBoolean()
                                ? Rows.COMPANY
                                : new Party.ByUnifiedCode(Rows.OTHER, "湛江市乙有限公司");
        City city = random.nextInt(3) == 0 ? Region.AWAY : Region.HOME;
        String document = "守" + random.nextInt(8);
        List<Listing> before = where.listings();
        where.file(Region.row(whom, city, document, term, published, 2));
        took("FILE", !where.listings().equals(before));
        return where.code + " files " + document;
    }

    private String life(Region where) {
        List<Listing> all = where.listings();
        if (all.isEmpty()) {
            return "nothing";
        }
        int next = random.nextInt(ACTS.size());
        while (all.stream().noneMatch(ACTS.get(next).fits())) {
            next++;
        }
        Act act = ACTS.get(next);
        List<Listing> fit = all.stream().filter(act.fits()).toList();
        Listing listing = fit.get(random.nextInt(fit.size()));
        boolean taken = where.step(listing, act.step().apply(clock.today()));
        took(act.name(), taken);
        return where.code
                + ": "
                + act.name()
                + " of "
                + listing.id()
                + (taken ? "" : ", not taken");
    }

    private static @Nullable PeerAgreement agreement(Region of, UnifiedCode with) {
        return of.agreements.all(Region.office(null)).stream()
                .filter(each -> each.peer().equals(with))
                .findFirst()
                .orElse(null);
    }

    /** What a region may tell, by nothing but its listings and its agreement. */
    private Map<String, String> told(Region by, UnifiedCode to) {
        Map<String, String> told = new TreeMap<>();
        PeerAgreement agreement = agreement(by, to);
        LocalDate today = clock.today();
        if (agreement == null
                || agreement.endedBecause() != null
                || !agreement.terms().sends()
                || !agreement.terms().term().contains(today)) {
            return told;
        }
        List<Listing> covered =
                by.listings().stream()
                        .filter(each -> each.subject() instanceof OrganisationId)
                        .filter(each -> agreement.terms().cities().contains(each.city()))
                        .toList();
        NaiveFeeds naive = NaiveFeeds.of(covered, today);
        naive.agencies()
                .forEach(
                        (id, entry) -> {
                            boolean published = naive.everyone().containsKey(id);
                            if (published || agreement.terms().grade() == PeerGrade.STANDING) {
                                told.put(
                                        id,
                                        "{\"entry\":"
                                                + waysOut(entry)
                                                + ",\"grade\":\""
                                                + (published ? "PUBLISHED" : "STANDING")
                                                + "\",\"origin\":{\"id\":\""
                                                + id
                                                + "\",\"region\":\""
                                                + by.code.value()
                                                + "\"}}");
                            }
                        });
        return told;
    }

    /** Out of Ganzhou's lists by its own article, and to whom that says. */
    private static String waysOut(String entry) {
        return entry.contains("\"city\":\"ganzhou\"")
                ? entry.replace("§24", "#14")
                        .replace("执行措施的部门", "执行措施的部门，转信息提供单位核实")
                        .replace(
                                "carries out the measure",
                                "carries out the measure, which asks the unit that supplied the"
                                        + " information to verify it")
                : entry;
    }

    /** Of these, what the other one's agreement lets it keep. */
    private Map<String, String> keeps(Region by, UnifiedCode from, Map<String, String> told) {
        Map<String, String> keeps = new TreeMap<>(told);
        PeerAgreement agreement = agreement(by, from);
        if (agreement == null || !agreement.isInForce(clock.today())) {
            keeps.clear();
        } else {
            keeps.values().removeIf(item -> !covers(agreement, item));
        }
        return keeps;
    }

    private static boolean covers(PeerAgreement agreement, String item) {
        return agreement.terms().cities().stream()
                        .anyMatch(city -> item.contains("\"city\":\"" + city.key() + "\""))
                && (agreement.terms().grade() == PeerGrade.STANDING
                        || item.contains("\"grade\":\"PUBLISHED\""));
    }

    private void held(Region teller, Region taker, String what) {
        Map<String, String> told = told(teller, taker.code);
        Map<String, String> own = new TreeMap<>();
        // Whatever a region tells of others comes under an id that says so.
        taker.kept(teller.code).forEach(own::put);
        assertThat(own).as(what).isEqualTo(keeps(taker, teller.code, told));
        PeerAgreement agreement = agreement(taker, teller.code);
        if (agreement != null && agreement.receivesOn(clock.today())) {
            assertThat(taker.following(teller.code).digest())
                    .as(what)
                    .isEqualTo(teller.all(taker.code).digest());
        }
    }

    private void third(FeedConsumer third, String what) {
        if (third.epoch().isEmpty()) {
            third.take(b.all(C));
        } else {
            third.take(b.page(C, new FeedCursor(third.epoch(), third.seq(), third.link()), 1000));
        }
        PeerAgreement from = agreement(b, A);
        PeerAgreement to = agreement(b, C);
        Map<String, String> expected = new TreeMap<>(told(b, C));
        if (from != null
                && to != null
                && from.terms().mayForward()
                && to.terms().mayForward()
                && to.sendsOn(clock.today())) {
            keeps(b, A, told(a, B))
                    .forEach(
                            (id, item) -> {
                                if (covers(to, item)) {
                                    expected.put(b.forwarding.id(A, id), "");
                                }
                            });
        }
        assertThat(third.copy().keySet()).as(what).isEqualTo(expected.keySet());
        third.copy()
                .forEach(
                        (id, item) -> {
                            if (String.valueOf(expected.get(id)).isEmpty()) {
                                assertThat(item).contains("\"via\":[\"" + B.value() + "\"]");
                            } else {
                                assertThat(item).as(what).isEqualTo(expected.get(id));
                            }
                        });
        assertThat(third.copy().isEmpty())
                .isEqualTo(third.digest().equals(new StateDigest().hex()));
    }
}
