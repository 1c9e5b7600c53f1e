package org.lianxin.oracle;

import org.jspecify.annotations.Nullable;
import org.lianxin.oracle.NaivePlan.Rule;
import org.lianxin.oracle.NaiveWorld.Days;
import org.lianxin.oracle.NaiveWorld.Entry;
import org.lianxin.oracle.NaiveWorld.Found;
import org.lianxin.oracle.NaiveWorld.Tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A small random world with random rules. Days lie so close together that edges are met often, and
 * conditions fail about as often as they hold.
 */
final class RandomWorld {

    static final LocalDate START = LocalDate.of(2020, 1, 1);
    static final int DAYS = 24;
    static final List<String> ORGANISATIONS = List.of("o1", "o2", "o3");
    static final List<String> PERSONS = List.of("p1", "p2", "p3", "p4");

    private static final List<String> CITIES = List.of("alpha", "beta");
    private static final List<String> LISTS =
            List.of(
                    "BLACK",
                    "BLACK",
                    "BLACK",
                    "ATTENTION",
                    "SERIOUS_DISHONESTY",
                    "RED",
                    "COURT_DEBTOR",
                    "CONSUMPTION_RESTRICTION");
    private static final List<String> ROLES =
            List.of(
                    "LEGAL_REPRESENTATIVE",
                    "PRINCIPAL",
                    "PERSON_IN_CHARGE",
                    "SENIOR_MANAGER",
                    "DIRECTOR",
                    "SHAREHOLDER",
                    "REGISTERED_PRACTITIONER",
                    "ACTUAL_CONTROLLER",
                    "HONORARY",
                    "UNKNOWN");
    private static final List<String> WORDINGS = List.of("甲类", "乙类", "丙类", "拒不履行", "无名");
    private static final List<String> BEHAVIOURS =
            List.of("有履行能力而拒不履行生效法律文书确定义务", "违反财产报告制度", "其他有履行能力而拒不履行的");
    private static final List<String> PERFORMANCES = List.of("全部未履行", "部分未履行", "全部已履行");

    private final Random random;

    RandomWorld(Random random) {
        this.random = random;
    }

    List<NaivePlan> plans() {
        List<NaivePlan> plans = new ArrayList<>();
        for (String city : CITIES) {
            plans.add(plan(city));
        }
        plans.add(plan(NaivePlan.NATION));
        return plans;
    }

    NaiveWorld world() {
        Set<String> verified = new HashSet<>(PERSONS);
        if (chance(2)) {
            verified.remove(any(PERSONS));
        }
        List<Tie> roles = new ArrayList<>();
        for (int i = 6 + random.nextInt(16); i > 0; i--) {
            roles.add(
                    new Tie(
                            any(PERSONS),
                            any(ORGANISATIONS),
                            any(ROLES),
                            "职务" + i,
                            days(16, true)));
        }
        List<Entry> listings = new ArrayList<>();
        for (int i = 4 + random.nextInt(6); i > 0; i--) {
            listings.add(listing("l" + i));
        }
        return new NaiveWorld(listings, roles, verified);
    }

    LocalDate day() {
        return START.plusDays(random.nextInt(DAYS));
    }

    private NaivePlan plan(String city) {
        Map<String, String> categories = new HashMap<>();
        categories.put("甲类", "C1");
        categories.put("乙类", "C2");
        if (chance(2)) {
            categories.put("丙类", "C1");
        }
        Set<String> refusals = new HashSet<>();
        if (chance(2)) {
            categories.put("拒不履行", "C3");
            refusals.add("拒不履行");
        }
        List<Rule> rules = new ArrayList<>();
        for (int i = 2 + random.nextInt(6); i > 0; i--) {
            rules.add(rule("X" + i));
        }
        boolean early = !chance(6);
        return new NaivePlan(
                city,
                early ? START.minusYears(1) : day(),
                early && chance(8) ? day() : null,
                some(Set.of("BLACK", "ATTENTION", "SERIOUS_DISHONESTY", "RED"), 8),
                categories,
                refusals,
                chance(2),
                chance(2),
                chance(4),
                rules);
    }

    private Rule rule(String code) {
        Map<String, Boolean> roles = new HashMap<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            roles.put(any(ROLES), chance(2));
        }
        return new Rule(
                code,
                chance(3),
                some(new HashSet<>(LISTS), 6),
                some(Set.of("ORGANISATION", "PERSON"), 8),
                chance(3) ? some(Set.of("C1", "C2", "C3"), 2) : Set.of(),
                chance(3) ? some(Set.of("REFUSAL", "BASIS", "PUBLICATION"), 2) : Set.of(),
                roles,
                chance(4));
    }

    private Entry listing(String key) {
        String list = any(LISTS);
        boolean court = list.equals("COURT_DEBTOR") || list.equals("CONSUMPTION_RESTRICTION");
        boolean organisation = !chance(4);
        Days term = days(DAYS, true);
        List<Days> pauses = new ArrayList<>();
        if (chance(3)) {
            pauses.add(days(4, true));
        }
        List<Found> findings = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            findings.add(new Found(any(PERSONS), chance(4) ? "领导责任" : "直接责任", day()));
        }
        return new Entry(
                key,
                any(CITIES),
                list,
                court,
                !court && chance(4),
                organisation ? any(ORGANISATIONS) : any(PERSONS),
                organisation,
                court || chance(8) ? null : any(WORDINGS),
                switch (random.nextInt(4)) {
                    case 0 -> null;
                    case 1 -> " ";
                    default -> "某法第一条";
                },
                court && !chance(6) ? any(BEHAVIOURS) : null,
                court && !chance(6) ? any(PERFORMANCES) : null,
                chance(3) ? null : day(),
                term.first(),
                term.last(),
                pauses,
                chance(3) ? days(6, false) : null,
                day(),
                findings);
    }

    private Days days(int length, boolean mayBeOpen) {
        LocalDate first = START.plusDays(random.nextInt(DAYS * 2 / 3));
        @Nullable LocalDate last = first.plusDays(random.nextInt(length));
        return new Days(first, mayBeOpen && chance(3) ? null : last);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Each with probability 1 - 1/leavesOutOneIn, and at least one in an order that is stable. */
    private Set<String> some(Set<String> choices, int leavesOutOneIn) {
        List<String> sorted = choices.stream().sorted().toList();
        Set<String> some = new HashSet<>();
        for (String choice : sorted) {
            if (!chance(leavesOutOneIn)) {
                some.add(choice);
            }
        }
        return some;
    }
}
