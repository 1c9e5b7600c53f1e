package org.lianxin.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.measure.GreenChannel;
import org.lianxin.measure.Promise;
import org.lianxin.measure.PromiseDecision;
import org.lianxin.measure.PromiseLack;
import org.lianxin.measure.PromiseWanted;
import org.lianxin.rulebook.Switches.Eligibility;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sentences on matters taken in while papers are missing, and on promises kept and broken. */
final class PromiseSentences {

    private static final Map<String, PromiseLack.Reason> REASONS =
            Map.of(
                    "方案没有规定",
                    PromiseLack.Reason.NOT_PROVIDED,
                    "不符合条件",
                    PromiseLack.Reason.NOT_ELIGIBLE,
                    "所缺材料必须提供",
                    PromiseLack.Reason.PAPER_REQUIRED,
                    "承诺不是书面的",
                    PromiseLack.Reason.NOT_WRITTEN,
                    "期限已过",
                    PromiseLack.Reason.DUE_IN_THE_PAST);

    private final World world;
    private final List<PromiseWanted.Paper> papers = new ArrayList<>();
    private List<PromiseLack> lacks = List.of();
    private @Nullable Promise promise;

    private PromiseSentences(World world) {
        this.world = world;
    }

    static void teach(Vocabulary vocabulary, World world) {
        new PromiseSentences(world).teach(vocabulary);
    }

    private void teach(Vocabulary v) {
        v.means(
                "缺少(必须提供的|非主要的)材料“W”",
                w -> papers.add(new PromiseWanted.Paper(w.text(2), w.text(1).equals("必须提供的"))));
        v.means("D (书面|口头)承诺 D 前补齐，请求容缺受理", w -> ask(w.day(1), w.text(2).equals("书面"), w.day(3)));
        v.means("可以容缺受理", w -> assertThat(lacks).isEmpty());
        v.means(
                "不予容缺受理：(\\S+)，条款 (\\S+)",
                w ->
                        assertThat(lacks)
                                .containsExactly(
                                        new PromiseLack(
                                                Objects.requireNonNull(
                                                        REASONS.get(w.text(1)), w.text(1)),
                                                w.text(2))));
        v.means("D 补齐材料", w -> step(w.day(1), Promise.State.FULFILLED));
        v.means("D 认定违反承诺", w -> step(w.day(1), Promise.State.BROKEN));
        v.means("D 承诺没有逾期", w -> assertThat(given().lateOn(w.day(1))).isFalse());
        v.means("D 承诺已经逾期", w -> assertThat(given().lateOn(w.day(1))).isTrue());
        v.means(
                "方案对违反承诺没有规定任何后果",
                w ->
                        assertThat(world.book().provisions())
                                .flatExtracting(provision -> provision.clauses())
                                .noneMatch(clause -> clause.quotation().contains("违反承诺")));
    }

    private void ask(LocalDate on, boolean written, LocalDate due) {
        var wanted = new PromiseWanted(subject(), "件1", papers, "档案1", written, due, "甲");
        lacks =
                new PromiseDecision(world.book(on))
                        .lacks(Objects.requireNonNull(world.channel, "nobody applied"), wanted, on);
        if (lacks.isEmpty()) {
            List<String> names = papers.stream().map(PromiseWanted.Paper::name).toList();
            promise =
                    new Promise(
                            "承诺1",
                            subject(),
                            "11999999MADEM04GX4",
                            world.city(),
                            "件1",
                            names,
                            "档案1",
                            due,
                            way(),
                            "",
                            List.of(step(1, on, Promise.State.OPEN)));
        }
    }

    private Eligibility way() {
        return world.channel instanceof GreenChannel.Open open
                ? open.way()
                : Eligibility.CLEAN_YEARS;
    }

    /** What a body may record: a promise is not broken before its last day has passed. */
    private void step(LocalDate on, Promise.State after) {
        Promise before = given();
        assertThat(after == Promise.State.BROKEN && !on.isAfter(before.dueOn())).isFalse();
        List<Promise.Step> history = new ArrayList<>(before.history());
        history.add(step(before.version() + 1, on, after));
        promise =
                new Promise(
                        before.id(),
                        before.subject(),
                        before.body(),
                        before.city(),
                        before.matter(),
                        before.papers(),
                        before.kept(),
                        before.dueOn(),
                        before.way(),
                        before.article(),
                        history);
    }

    private Promise given() {
        return Objects.requireNonNull(promise, "nothing was promised");
    }

    private static Promise.Step step(long version, LocalDate on, Promise.State after) {
        return new Promise.Step(
                version, after, "甲", on, "办理", on.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static OrganisationId subject() {
        return new OrganisationId(UnifiedCode.of("91999999MADEM06H0E"));
    }
}
