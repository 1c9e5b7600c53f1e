package org.lianxin.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.lianxin.kernel.Bilingual;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeState;
import org.lianxin.listing.LifeStep;
import org.lianxin.remedy.Acceptance;
import org.lianxin.remedy.ActionTaken;
import org.lianxin.remedy.DisputeDecision;
import org.lianxin.remedy.Filing;
import org.lianxin.remedy.NextRemedy;
import org.lianxin.remedy.RestorationDecision;
import org.lianxin.remedy.Settlement;
import org.lianxin.rulebook.Due;
import org.lianxin.rulebook.Setting;
import org.lianxin.rulebook.Switches.Party;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** Sentences on disputes. */
final class DisputeSentences {

    private static final Map<String, Party> PARTIES =
            Map.of(
                    "发起部门", Party.INITIATOR,
                    "实施部门", Party.IMPLEMENTER,
                    "信息提供单位", Party.PROVIDER);
    private static final String WHO = "(发起部门|实施部门|信息提供单位)";
    private static final Map<String, Settlement.Found> FOUND =
            Map.of(
                    "有误", Settlement.Found.WRONG,
                    "无误", Settlement.Found.RIGHT,
                    "无法确认", Settlement.Found.CANNOT_BE_CONFIRMED);
    private static final String DISPUTE = "异议";
    private static final String LISTING = "甲公司的名单";

    private final World world;

    private DisputeSentences(World world) {
        this.world = world;
    }

    static void teach(Vocabulary vocabulary, World world) {
        DisputeSentences sentences = new DisputeSentences(world);
        sentences.when(vocabulary);
        sentences.received(vocabulary);
        sentences.settled(vocabulary);
    }

    private void when(Vocabulary v) {
        v.means(
                "D 甲公司就“W”向" + WHO + "(书面|口头)提出异议(，由其他单位核实)?",
                w ->
                        receive(
                                new Filing(
                                        world.origin,
                                        Filing.Filer.SUBJECT,
                                        w.text(4).equals("书面"),
                                        party(w.text(3)),
                                        w.day(1),
                                        w.text(2),
                                        world.grounds,
                                        w.has(5))));
        v.means(
                "D " + WHO + "主动发现“W”",
                w ->
                        receive(
                                new Filing(
                                        world.origin,
                                        Filing.Filer.AUTHORITY,
                                        false,
                                        party(w.text(2)),
                                        w.day(1),
                                        w.text(3),
                                        world.grounds,
                                        true)));
        v.means(
                "D 乙局据此撤销了“W”",
                w -> world.actions.add(new ActionTaken(LISTING, "乙局", "A13", w.text(2), w.day(1))));
        v.means("D 核实结果为(有误|无误|无法确认)", w -> settle(w.day(1), found(w.text(2))));
    }

    private void received(Vocabulary v) {
        v.means(
                "由" + WHO + "受理，由" + WHO + "核实，条款 (\\S+)",
                w -> {
                    Acceptance.Accepted accepted = accepted();
                    assertThat(accepted.receiver()).isEqualTo(party(w.text(1)));
                    assertThat(accepted.verifier()).isEqualTo(party(w.text(2)));
                    assertThat(accepted.article()).isEqualTo(w.text(3));
                });
        v.means(
                "不予受理：(应向另一单位提出|应当书面提出|该市方案没有规定主动发现)(?:，应向" + WHO + "提出)?",
                w -> {
                    assertThat(world.received()).isInstanceOf(Acceptance.NotAccepted.class);
                    if (world.received() instanceof Acceptance.NotAccepted refused) {
                        assertThat(refused.reason().text().zh()).isEqualTo(w.text(1));
                        assertThat(refused.to()).isEqualTo(w.has(2) ? party(w.text(2)) : null);
                    }
                });
        v.means(
                "移送执行法院，最迟 D 答复",
                w -> {
                    assertThat(world.received()).isInstanceOf(Acceptance.SentToCourt.class);
                    if (world.received() instanceof Acceptance.SentToCourt sent) {
                        dueBy(sent.due(), w.day(1));
                        assertThat(sent.next()).isNotEmpty();
                    }
                });
        v.means("措施暂不执行", w -> assertThat(world.now()).isInstanceOf(LifeState.Suspended.class));
        v.means("措施不停止执行", w -> assertThat(world.now()).isInstanceOf(LifeState.Placed.class));
        v.means(
                "措施恢复执行",
                w -> {
                    assertThat(world.settled().resumes()).isTrue();
                    assertThat(world.now()).isInstanceOf(LifeState.Placed.class);
                });
        v.means("标注存在异议", w -> assertThat(annotated()).isTrue());
        v.means("没有异议标注", w -> assertThat(annotated()).isFalse());
        v.means(
                "最迟 D 办结，条款 (.+)",
                w -> {
                    dueBy(accepted().due(), w.day(1));
                    assertThat(accepted().due())
                            .isInstanceOfSatisfying(
                                    Due.By.class,
                                    due -> assertThat(due.article()).isEqualTo(w.text(2)));
                });
        v.means(
                "办理没有天数限制，条款 (\\S+)",
                w ->
                        assertThat(accepted().due())
                                .isInstanceOfSatisfying(
                                        Due.NoNumber.class,
                                        due -> assertThat(due.article()).isEqualTo(w.text(1))));
    }

    private void settled(Vocabulary v) {
        v.means(
                "信息予以更正或者撤销",
                w ->
                        assertThat(world.settled().effect())
                                .isEqualTo(Settlement.Effect.CORRECTED_OR_WITHDRAWN));
        v.means(
                "信息维持不变",
                w -> assertThat(world.settled().effect()).isEqualTo(Settlement.Effect.STANDS));
        v.means(
                "两种说法并存",
                w -> assertThat(world.settled().effect()).isEqualTo(Settlement.Effect.BOTH_STAND));
        v.means(
                "告知(.+)，条款 (\\S+)",
                w ->
                        assertThat(world.settled().next())
                                .extracting(NextRemedy::text, NextRemedy::article)
                                .containsExactly(
                                        tuple(
                                                new Bilingual(
                                                        w.text(1),
                                                        "administrative reconsideration or"
                                                                + " litigation"),
                                                w.text(2))));
        v.means(
                "结果推送其他配合单位，条款 (\\S+)",
                w ->
                        assertThat(world.settled().tell())
                                .containsExactly(new Settlement.Told(null, w.text(1))));
        v.means(
                "结果告诉实施部门，条款 (\\S+)",
                w ->
                        assertThat(world.settled().tell())
                                .containsExactly(
                                        new Settlement.Told(Party.IMPLEMENTER, w.text(1))));
        v.means("乙局应当恢复，条款 (\\S+)", w -> restored(w.text(1)));
        v.means("乙局应当恢复，方案未作规定", w -> restored(Setting.OWN_DECISION));
    }

    private void restored(String article) {
        assertThat(RestorationDecision.after(world.settled(), LISTING, world.actions))
                .hasSameSizeAs(world.actions)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.article()).isEqualTo(article));
    }

    private void receive(Filing filing) {
        Acceptance acceptance = decision(filing.receivedOn()).receive(filing);
        world.acceptance = acceptance;
        if (acceptance instanceof Acceptance.Accepted accepted) {
            if (accepted.suspends()) {
                world.step(new LifeStep.Suspend(DISPUTE, filing.receivedOn()));
            }
            if (accepted.annotated() && !annotated()) {
                world.step(new LifeStep.Annotate(filing.receivedOn()));
            }
            world.grounds.add(filing.ground());
        }
    }

    private void settle(LocalDate on, Settlement.Found found) {
        Settlement settlement = decision(on).settle(accepted(), found);
        world.settlement = settlement;
        if (settlement.effect() == Settlement.Effect.CORRECTED_OR_WITHDRAWN) {
            world.step(new LifeStep.End(EndReason.CORRECTED, on));
            return;
        }
        if (settlement.resumes()) {
            world.step(new LifeStep.Resume(DISPUTE, on));
        }
        if (annotated() && !settlement.annotation()) {
            world.step(new LifeStep.ClearAnnotation(on));
        }
    }

    private DisputeDecision decision(LocalDate on) {
        return new DisputeDecision(world.book(on), world.frame, world.deadlines);
    }

    private Acceptance.Accepted accepted() {
        assertThat(world.received()).isInstanceOf(Acceptance.Accepted.class);
        return (Acceptance.Accepted) world.received();
    }

    private boolean annotated() {
        return switch (world.now()) {
            case LifeState.Placed placed -> placed.annotated();
            case LifeState.Suspended suspended -> suspended.annotated();
            case LifeState.Proposed _, LifeState.Noticed _, LifeState.Publicised _ -> false;
            case LifeState.Ended _ -> false;
        };
    }

    private static void dueBy(Due due, LocalDate day) {
        assertThat(due)
                .isInstanceOfSatisfying(
                        Due.By.class, by -> assertThat(by.lastDay()).isEqualTo(day));
    }

    static Party party(String words) {
        return Objects.requireNonNull(PARTIES.get(words));
    }

    private static Settlement.Found found(String words) {
        return Objects.requireNonNull(FOUND.get(words));
    }
}
