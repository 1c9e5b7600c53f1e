package org.lianxin.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.Act;
import org.lianxin.listing.AttentionDecision;
import org.lianxin.listing.AttentionProposal;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.Lack;
import org.lianxin.listing.LifeDecision;
import org.lianxin.listing.LifeState;
import org.lianxin.listing.LifeStep;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.listing.Placer;
import org.lianxin.listing.Placing;
import org.lianxin.listing.PlacingDecision;
import org.lianxin.listing.PlacingGround;
import org.lianxin.listing.PlacingOutcome;
import org.lianxin.listing.PriorNotice;
import org.lianxin.listing.StageDecision;
import org.lianxin.listing.StepOutcome;
import org.lianxin.rulebook.Due;
import org.lianxin.rulebook.FrameKind;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** Sentences on how somebody comes onto a list, and off it. */
final class PlacingSentences {

    private static final String AUTHORITY = "999999";

    private final World world;
    private String category = "";
    private @Nullable LocalDate decidedOn;
    private @Nullable String basis;
    private @Nullable LocalDate born;
    private @Nullable PriorNotice notice;
    private @Nullable Interval publicised;
    private @Nullable PlacingOutcome outcome;
    private @Nullable AttentionProposal proposal;

    private PlacingSentences(World world) {
        this.world = world;
    }

    static void teach(Vocabulary vocabulary, World world) {
        PlacingSentences sentences = new PlacingSentences(world);
        sentences.given(vocabulary);
        sentences.when(vocabulary);
        sentences.then(vocabulary);
        sentences.ends(vocabulary);
    }

    private void given(Vocabulary v) {
        v.means(
                "D 甲公司因“W”受到处罚",
                w -> {
                    decidedOn = w.day(1);
                    category = w.text(2);
                });
        v.means("甲公司涉嫌“W”，尚无处理决定", w -> category = w.text(1));
        v.means("处罚决定所依据的法律规定可以列入名单", w -> basis = "试点引用的法律");
        v.means("D 送达事前告知书，答复期至 D", w -> notice = told(w.day(1), w.day(2), true));
        v.means("D 送达事前告知书，答复期至 D，未写明救济途径", w -> notice = told(w.day(1), w.day(2), false));
        v.means("D 起公示红名单，至 D", w -> publicised = Interval.closedOn(w.day(1), w.day(2)));
        v.means("D 甲公司获评诚信典型", w -> decidedOn = w.day(1));
        v.means("当事人是自然人，D 出生", w -> born = w.day(1));
        v.means(
                "行业协会推荐将因“W”的甲公司列入名单",
                w -> {
                    world.origin = ListingOrigin.EXTERNAL;
                    category = w.text(1);
                });
        v.means(
                "D 甲公司有一件轻微失信行为“W”",
                w -> world.acts.add(act(w.day(1), Act.Gravity.MINOR, w.text(2))));
        v.means(
                "D 甲公司有一件较重失信行为“W”",
                w -> world.acts.add(act(w.day(1), Act.Gravity.GRAVER, w.text(2))));
    }

    private void when(Vocabulary v) {
        v.means("D 拟列入黑名单", w -> place(ListKind.BLACK, w.day(1)));
        v.means("D 拟列入红名单", w -> place(ListKind.RED, w.day(1)));
        v.means("D 拟列入严重失信主体名单", w -> place(ListKind.SERIOUS_DISHONESTY, w.day(1)));
        v.means("D 拟列入重点关注名单", w -> place(ListKind.ATTENTION, w.day(1)));
        v.means(
                "D 检查是否应关注",
                w ->
                        proposal =
                                new AttentionDecision(world.book(w.day(1)))
                                        .decide(world.acts, w.day(1)));
    }

    private void then(Vocabulary v) {
        v.means(
                "可以列入，名单称“(.+)”，条款 (\\S+)",
                w -> {
                    PlacingOutcome.Placeable placeable = placeable();
                    assertThat(placeable.list().zh()).isEqualTo(w.text(1));
                    assertThat(placeable.article()).isEqualTo(w.text(2));
                });
        v.means(
                "标明来自外部，可以使用",
                w -> assertThat(placeable().use()).isEqualTo(PlacingOutcome.Use.EXTERNAL));
        v.means(
                "标明来自外部，仅供参考",
                w -> assertThat(placeable().use()).isEqualTo(PlacingOutcome.Use.REFERENCE_ONLY));
        v.means(
                "不能列入：(.+)",
                w ->
                        assertThat(outcome)
                                .isInstanceOfSatisfying(
                                        PlacingOutcome.Lacking.class,
                                        lacking ->
                                                assertThat(
                                                                lacking.kinds().stream()
                                                                        .map(Lack.Kind::text)
                                                                        .map(Bilingual::zh))
                                                        .containsExactly(
                                                                w.text(1).split("；", -1))));
        v.means(
                "条款 (\\S+) 要求先有处理决定",
                w ->
                        assertThat(outcome)
                                .isInstanceOfSatisfying(
                                        PlacingOutcome.Lacking.class,
                                        lacking ->
                                                assertThat(lacking.lacks())
                                                        .contains(
                                                                new Lack(
                                                                        Lack.Kind.NO_DECISION,
                                                                        w.text(1)))));
        v.means(
                "建议列入重点关注名单，由人决定",
                w ->
                        assertThat(proposal)
                                .isNotInstanceOf(AttentionProposal.NotProposed.class)
                                .isNotNull());
        v.means(
                "不建议列入重点关注名单",
                w -> assertThat(proposal).isInstanceOf(AttentionProposal.NotProposed.class));
    }

    private void ends(Vocabulary v) {
        v.means(
                "甲公司在(黑|红)名单，D 至 D",
                w -> {
                    world.list = w.text(1).equals("红") ? ListKind.RED : world.gravest();
                    world.placed(Interval.closedOn(w.day(2), w.day(3)));
                });
        v.means(
                "甲公司拟列入黑名单，D 提出",
                w -> {
                    world.list = world.gravest();
                    world.step(new LifeStep.Propose(w.day(1)));
                });
        v.means(
                "D 起列入，至 D",
                w -> world.step(new LifeStep.Place(Interval.closedOn(w.day(1), w.day(2)))));
        v.means(
                "甲公司在法院的失信被执行人名单，自 D 起",
                w -> {
                    world.list = ListKind.COURT_DEBTOR;
                    world.origin = ListingOrigin.COURT;
                    world.placed(Interval.since(w.day(1)));
                });
        v.means("到了 D", w -> expire(w.day(1)));
        v.means(
                "名单于 D 到期退出",
                w ->
                        assertThat(world.now())
                                .matches(
                                        now ->
                                                now instanceof LifeState.Ended over
                                                        && over.reason() == EndReason.EXPIRED
                                                        && over.on().equals(w.day(1))));
        v.means(
                "名单仍然有效",
                w ->
                        assertThat(world.now())
                                .isInstanceOfAny(
                                        LifeState.Placed.class, LifeState.Suspended.class));
        v.means(
                "D 所依据的处罚决定被撤销",
                w -> {
                    world.due =
                            world.deadlines.lawful(
                                    world.frame.get(FrameKind.WITHDRAWAL, w.day(1)), w.day(1));
                    world.step(new LifeStep.End(EndReason.REVOKED, w.day(1)));
                });
        v.means(
                "名单撤出，原因是(.+)，最迟 D",
                w -> {
                    assertThat(world.now())
                            .isInstanceOfSatisfying(
                                    LifeState.Ended.class,
                                    over ->
                                            assertThat(over.reason().text().zh())
                                                    .isEqualTo(w.text(1)));
                    assertThat(world.due)
                            .isInstanceOfSatisfying(
                                    Due.By.class,
                                    due -> assertThat(due.lastDay()).isEqualTo(w.day(2)));
                });
        v.means("所处环节称“(.+)”", w -> assertThat(stage()).isEqualTo(w.text(1)));
        v.means("方案没有名单环节的名称", w -> assertThat(stage()).isEmpty());
    }

    private String stage() {
        return StageDecision.of(world.book().findList(world.list).orElseThrow(), world.now())
                .map(Bilingual::zh)
                .orElse("");
    }

    private void expire(LocalDate day) {
        StepOutcome done =
                new LifeDecision(world.book(day), world.list, world.origin, day)
                        .take(world.now(), new LifeStep.End(EndReason.EXPIRED, day));
        if (done instanceof StepOutcome.Taken(LifeState now)) {
            world.state = now;
        }
    }

    private void place(ListKind list, LocalDate on) {
        LocalDate decided = decidedOn;
        Placing placing =
                new Placing(
                        list,
                        world.origin,
                        new Placer(AUTHORITY, world.city(), Set.of(category)),
                        born,
                        category,
                        decided == null
                                ? null
                                : new PlacingGround("试罚1号", AUTHORITY, decided, null, basis),
                        notice,
                        publicised,
                        on);
        outcome = new PlacingDecision(world.book(on), world.frame).decide(placing);
    }

    private PlacingOutcome.Placeable placeable() {
        assertThat(outcome).isInstanceOf(PlacingOutcome.Placeable.class);
        return (PlacingOutcome.Placeable) Objects.requireNonNull(outcome);
    }

    private static Act act(LocalDate on, Act.Gravity gravity, String category) {
        return new Act("entry-" + on, on, gravity, category);
    }

    private static PriorNotice told(LocalDate served, LocalDate answerBy, boolean remedy) {
        return new PriorNotice(served, answerBy, true, true, true, remedy);
    }
}
