package org.lianxin.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.lianxin.fixture.ListingFixture;
import org.lianxin.fixture.SubjectFixture;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.Listing;
import org.lianxin.measure.GreenChannel;
import org.lianxin.measure.GreenChannelCase;
import org.lianxin.measure.GreenChannelDecision;
import org.lianxin.measure.MeasureDecision;
import org.lianxin.rulebook.Due;
import org.lianxin.rulebook.Force;
import org.lianxin.rulebook.MeasureRule;
import org.lianxin.rulebook.Provision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/** Sentences on incentives, on what a listing carries, on feedback, and on what a plan says. */
final class RuleSentences {

    private static final LocalDate LISTED = LocalDate.of(2024, 6, 3);

    private final World world;
    private boolean model;
    private boolean redListed;
    private @Nullable Listing listing;
    private @Nullable Due due;

    private RuleSentences(World world) {
        this.world = world;
    }

    static void teach(Vocabulary vocabulary, World world) {
        RuleSentences sentences = new RuleSentences(world);
        sentences.channel(vocabulary);
        sentences.carried(vocabulary);
        sentences.feedback(vocabulary);
        sentences.plan(vocabulary);
    }

    private void channel(Vocabulary v) {
        v.means("甲公司是诚信典型", w -> model = true);
        v.means("甲公司列入了红名单", w -> redListed = true);
        v.means(
                "D 甲公司有一条不良信用记录(，已修复|，因异议暂不执行)?",
                w ->
                        world.entries.add(
                                new GreenChannelCase.BadEntry(
                                        w.day(1),
                                        "，已修复".equals(w.text(2)),
                                        "，因异议暂不执行".equals(w.text(2)))));
        v.means(
                "D 甲公司申请便利服务",
                w ->
                        world.channel =
                                new GreenChannelDecision(world.book(w.day(1)))
                                        .decide(
                                                new GreenChannelCase(
                                                        model,
                                                        redListed,
                                                        world.entries,
                                                        w.day(1))));
        v.means(
                "(应当|可以)给予，条款 (\\S+)",
                w -> {
                    assertThat(world.channel).isInstanceOf(GreenChannel.Open.class);
                    if (world.channel instanceof GreenChannel.Open open) {
                        assertThat(open.mandatory()).isEqualTo(w.text(1).equals("应当"));
                        assertThat(open.article()).isEqualTo(w.text(2));
                    }
                });
        v.means("不予便利", w -> assertThat(world.channel).isInstanceOf(GreenChannel.Closed.class));
    }

    private void carried(Vocabulary v) {
        v.means(
                "甲公司列入红名单，(已|未)公示",
                w -> listing = listing(ListKind.RED, "诚信典型", w.text(1).equals("已")));
        v.means(
                "甲公司因“W”列入黑名单，(已|未)公示",
                w -> listing = listing(world.gravest(), w.text(1), w.text(2).equals("已")));
        v.means("甲公司因“W”列入重点关注名单", w -> listing = listing(ListKind.ATTENTION, w.text(1), true));
        v.means("附有措施 (.+)", w -> assertThat(codes()).contains(w.text(1).split("、", -1)));
        v.means("只附有措施 (.+)", w -> assertThat(codes()).containsOnly(w.text(1).split("、", -1)));
        v.means("没有措施 (.+)", w -> assertThat(codes()).doesNotContain(w.text(1).split("、", -1)));
        v.means("不附任何措施", w -> assertThat(codes()).isEmpty());
        v.means(
                "措施分为强制性和推荐性",
                w -> assertThat(forces()).contains(Force.MANDATORY, Force.RECOMMENDED));
        v.means(
                "措施不分强制性和推荐性",
                w -> assertThat(forces()).doesNotContain(Force.MANDATORY, Force.RECOMMENDED));
    }

    private void feedback(Vocabulary v) {
        v.means(
                "查看 (\\d{4}-\\d{2}) 的反馈期限",
                w -> due = world.deadlines.feedback(world.book(), YearMonth.parse(w.text(1))));
        v.means(
                "最迟 D 反馈，条款 (\\S+)",
                w -> {
                    assertThat(due)
                            .isInstanceOfSatisfying(
                                    Due.By.class,
                                    by -> {
                                        assertThat(by.lastDay()).isEqualTo(w.day(1));
                                        assertThat(by.article()).isEqualTo(w.text(2));
                                    });
                });
        v.means(
                "反馈没有固定日期，条款 (\\S+)",
                w ->
                        assertThat(due)
                                .isInstanceOfSatisfying(
                                        Due.NoNumber.class,
                                        none -> assertThat(none.article()).isEqualTo(w.text(1))));
        v.means("没有反馈要求", w -> assertThat(due).isEqualTo(new Due.Silent()));
    }

    /** A rule that software only keeps and shows is shown in the plan's own words. */
    private void plan(Vocabulary v) {
        v.means("查阅方案", w -> assertThat(world.book().provisions()).isNotEmpty());
        v.means(
                "条款 (\\S+) 写明“(.+)”",
                w -> {
                    List<Provision.Clause> clauses =
                            world.book().provisions().stream()
                                    .flatMap(provision -> provision.clauses().stream())
                                    .filter(clause -> clause.article().equals(w.text(1)))
                                    .toList();
                    assertThat(clauses)
                            .anySatisfy(
                                    clause -> assertThat(clause.quotation()).contains(w.text(2)));
                });
        v.means(
                "方案没有 (\\S+) 的规定",
                w ->
                        assertThat(world.book().provisions())
                                .extracting(Provision::id)
                                .doesNotContain(w.text(1)));
    }

    private Listing listing(ListKind list, String category, boolean published) {
        return ListingFixture.of(SubjectFixture.organisation(1).id())
                .on(list)
                .city(world.city().key())
                .category(category)
                .term(LISTED, null)
                .publishedOn(published ? LISTED : null)
                .build();
    }

    private List<String> codes() {
        return measures().stream().map(MeasureRule::code).toList();
    }

    private List<Force> forces() {
        return measures().stream().map(MeasureRule::force).toList();
    }

    private List<MeasureRule> measures() {
        Listing on = Objects.requireNonNull(listing, "nobody is listed");
        return MeasureDecision.under(world.book(LISTED)).decide(on, LISTED).carried();
    }
}
