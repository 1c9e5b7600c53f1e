package org.lianxin.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.kernel.RoleKind;
import org.lianxin.oracle.NaiveWorld.Days;
import org.lianxin.oracle.NaiveWorld.Entry;
import org.lianxin.oracle.NaiveWorld.Found;
import org.lianxin.oracle.NaiveWorld.Tie;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.rulebook.files.ShippedRulebooks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The shipped rulebooks do what the oracle's own table of the five plans says. */
class FivePlansTests {

    private static final Rulebooks SHIPPED = ShippedRulebooks.all();
    private static final LocalDate CONDUCT = LocalDate.of(2017, 1, 1);
    private static final LocalDate LISTED = LocalDate.of(2017, 6, 1);
    private static final List<LocalDate> DAYS =
            List.of(
                    LocalDate.of(2017, 6, 30),
                    LocalDate.of(2018, 6, 30),
                    LocalDate.of(2019, 6, 30),
                    LocalDate.of(2022, 6, 30),
                    LocalDate.of(2026, 3, 31));
    private static final List<String> AGENCY_LISTS =
            List.of("RED", "BLACK", "ATTENTION", "SERIOUS_DISHONESTY");
    private static final List<String> COURT_LISTS =
            List.of("COURT_DEBTOR", "CONSUMPTION_RESTRICTION");
    private static final List<String> WORDINGS =
            List.of("安全生产", "生态环境", "生态环保", "逃税骗税", "偷税骗税", "大额欠税(费)", "有履行能力但拒不履行、逃避执行", "无此类别");
    private static final List<String> BEHAVIOURS = List.of("有履行能力而拒不履行生效法律文书确定义务", "违反限制消费令");

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jieyang", "jiyang", "ganzhou", "wuhan"})
    void aCitysRulebookDoesWhatItsPlanSays(String city) {
        NaiveWorld world = new NaiveWorld(listings(city), everyRole(), Set.of("p1", "p2"));
        int told = 0;
        try (var both = new WorldComparison(FivePlans.all(), SHIPPED, world)) {
            for (LocalDate day : DAYS) {
                for (String subject : List.of("o1", "p1", "p2")) {
                    List<String> expected = both.expected(subject, day);
                    assertThat(both.told(subject, day))
                            .describedAs("%s on %s", subject, day)
                            .isEqualTo(expected);
                    told += expected.size();
                }
            }
        }
        assertThat(told).isGreaterThan(100);
    }

    /** One person who held every kind of role, and another who did so and was responsible. */
    private static List<Tie> everyRole() {
        List<Tie> ties = new ArrayList<>();
        for (RoleKind kind : RoleKind.values()) {
            for (String person : List.of("p1", "p2")) {
                ties.add(
                        new Tie(
                                person,
                                "o1",
                                kind.name(),
                                kind.label().zh(),
                                new Days(CONDUCT.minusYears(1), null)));
            }
        }
        return ties;
    }

    private static List<Entry> listings(String city) {
        List<Entry> listings = new ArrayList<>();
        for (String subject : List.of("o1", "p1")) {
            for (String basis : new String[] {"某法第一条", null}) {
                for (LocalDate published : new LocalDate[] {LISTED, null}) {
                    for (String list : AGENCY_LISTS) {
                        for (String wording : WORDINGS) {
                            listings.add(
                                    entry(city, list, subject, wording, basis, null, published));
                        }
                    }
                    for (String list : COURT_LISTS) {
                        for (String behaviour : BEHAVIOURS) {
                            listings.add(
                                    entry(city, list, subject, null, basis, behaviour, published));
                        }
                    }
                }
            }
        }
        return listings;
    }

    private static Entry entry(
            String city,
            String list,
            String subject,
            @Nullable String wording,
            @Nullable String basis,
            @Nullable String behaviour,
            @Nullable LocalDate published) {
        return new Entry(
                String.join(
                        "/",
                        list,
                        subject,
                        wording + "",
                        basis + "",
                        behaviour + "",
                        published + ""),
                city,
                list,
                behaviour != null,
                false,
                subject,
                subject.startsWith("o"),
                wording,
                basis,
                behaviour,
                "全部未履行",
                published,
                LISTED,
                null,
                List.of(),
                null,
                CONDUCT,
                List.of(new Found("p2", "直接责任", CONDUCT)));
    }
}
