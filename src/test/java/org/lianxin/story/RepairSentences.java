package org.lianxin.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeStep;
import org.lianxin.remedy.Gravity;
import org.lianxin.remedy.PublicityDecision;
import org.lianxin.remedy.RepairDecision;
import org.lianxin.remedy.RepairNotice;
import org.lianxin.remedy.RepairNoticeDecision;
import org.lianxin.remedy.RepairOutcome;
import org.lianxin.remedy.RepairOutcome.Duty;
import org.lianxin.remedy.RepairOutcome.Effect;
import org.lianxin.remedy.RepairRequest;
import org.lianxin.rulebook.SubjectKind;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;

/** Sentences on repair. */
final class RepairSentences {

    private static final Map<String, Gravity> GRAVITIES =
            Map.of("轻微", Gravity.MINOR, "一般", Gravity.ORDINARY, "严重", Gravity.SERIOUS);
    private static final Map<String, Effect> EFFECTS =
            Map.of(
                    "不再作为联合惩戒对象", Effect.NO_LONGER_A_TARGET,
                    "减轻或者解除惩戒措施", Effect.REDUCED_OR_LIFTED,
                    "终止公示、停止共享和使用、解除惩戒措施", Effect.ALL_ENDS);
    private static final Map<String, Duty> DUTIES =
            Map.of(
                    "移出系统", Duty.REMOVE_FROM_SYSTEM,
                    "公示修复说明", Duty.PUBLISH_STATEMENT,
                    "各平台同步屏蔽", Duty.MASK_EVERYWHERE);

    private final World world;
    private SubjectKind subject = SubjectKind.ORGANISATION;
    private Gravity gravity = Gravity.SERIOUS;
    private LocalDate decidedOn = LocalDate.of(2020, 1, 1);
    private boolean madeGood;
    private @Nullable RepairOutcome outcome;
    private @Nullable RepairNotice notice;

    private RepairSentences(World world) {
        this.world = world;
    }

    static void teach(Vocabulary vocabulary, World world) {
        RepairSentences sentences = new RepairSentences(world);
        sentences.given(vocabulary);
        sentences.when(vocabulary);
        sentences.then(vocabulary);
    }

    private void given(Vocabulary v) {
        v.means(
                "D 的处罚属于(轻微|一般|严重)失信",
                w -> {
                    decidedOn = w.day(1);
                    gravity = Objects.requireNonNull(GRAVITIES.get(w.text(2)));
                });
        v.means("当事人是自然人", w -> subject = SubjectKind.PERSON);
        v.means("已纠正失信行为、消除不良影响", w -> madeGood = true);
    }

    private void when(Vocabulary v) {
        v.means(
                "D 向(发起部门|实施部门)申请修复(，提供证据)?(，提交信用承诺书)?",
                w -> repair(w, RepairRequest.Way.PUT_RIGHT));
        v.means(
                "D 以公益服务向(发起部门|实施部门)申请修复(，提供证据)?(，提交信用承诺书)?",
                w -> repair(w, RepairRequest.Way.PUBLIC_SERVICE));
        v.means(
                "D 作出处罚决定",
                w ->
                        notice =
                                new RepairNoticeDecision(world.book(w.day(1)), world.frame)
                                        .decide(w.day(1)));
    }

    private void then(Vocabulary v) {
        v.means(
                "修复：(.+)，条款 (.+)",
                w -> {
                    RepairOutcome.Repaired repaired = repaired();
                    assertThat(repaired.effect()).isEqualTo(EFFECTS.get(w.text(1)));
                    assertThat(repaired.article()).isEqualTo(w.text(2));
                });
        v.means(
                "同时(移出系统|公示修复说明|各平台同步屏蔽)",
                w -> {
                    Duty duty = Objects.requireNonNull(DUTIES.get(w.text(1)));
                    assertThat(repaired().duties()).isEqualTo(EnumSet.of(duty));
                });
        v.means("没有其他要求", w -> assertThat(repaired().duties()).isEmpty());
        v.means(
                "没有(移出系统|公示修复说明|各平台同步屏蔽)的要求",
                w ->
                        assertThat(repaired().duties())
                                .doesNotContain(Objects.requireNonNull(DUTIES.get(w.text(1)))));
        v.means(
                "不予修复：(.+)",
                w ->
                        assertThat(outcome)
                                .isInstanceOfSatisfying(
                                        RepairOutcome.NotRepaired.class,
                                        refused ->
                                                assertThat(
                                                                refused.missing().stream()
                                                                        .map(
                                                                                it ->
                                                                                        it.reason()
                                                                                                .text()
                                                                                                .zh()))
                                                        .containsExactly(
                                                                w.text(1).split("；", -1))));
        v.means(
                "最早 D 可以申请",
                w ->
                        assertThat(outcome)
                                .isInstanceOfSatisfying(
                                        RepairOutcome.NotRepaired.class,
                                        refused ->
                                                assertThat(refused.missing())
                                                        .extracting(RepairOutcome.Missing::from)
                                                        .contains(w.day(1))));
        v.means("由执行法院决定", w -> assertThat(outcome).isInstanceOf(RepairOutcome.SentToCourt.class));
        v.means("应当同时送达信用修复告知书", w -> assertThat(notice).isInstanceOf(RepairNotice.Must.class));
        v.means(
                "可以同时出具信用修复主动告知书，条款 (\\S+)",
                w -> assertThat(notice).isEqualTo(new RepairNotice.May(w.text(1))));
        v.means(
                "没有送达信用修复告知书的规定",
                w -> assertThat(notice).isEqualTo(new RepairNotice.NotProvided()));
        v.means(
                "依 D 的规定公示到 D 止",
                w ->
                        assertThat(
                                        new PublicityDecision(world.frame)
                                                .decide(gravity, decidedOn, w.day(1)))
                                .hasValueSatisfying(
                                        publicity ->
                                                assertThat(publicity.endsOn())
                                                        .isEqualTo(w.day(2))));
    }

    private void repair(Vocabulary.Words w, RepairRequest.Way way) {
        LocalDate on = w.day(1);
        RepairRequest request =
                new RepairRequest(
                        subject,
                        world.origin,
                        way,
                        DisputeSentences.party(w.text(2)),
                        w.has(3),
                        w.has(4),
                        madeGood,
                        gravity,
                        decidedOn,
                        on);
        outcome = new RepairDecision(world.book(on), world.frame).decide(request);
        if (outcome instanceof RepairOutcome.Repaired && world.state != null) {
            world.step(new LifeStep.End(EndReason.REPAIRED, on));
        }
    }

    private RepairOutcome.Repaired repaired() {
        assertThat(outcome).isInstanceOf(RepairOutcome.Repaired.class);
        return (RepairOutcome.Repaired) Objects.requireNonNull(outcome);
    }
}
