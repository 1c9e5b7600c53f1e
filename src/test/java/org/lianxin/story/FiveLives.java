package org.lianxin.story;

import org.lianxin.fixture.ListingFixture;
import org.lianxin.fixture.SubjectFixture;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.ListKind;
import org.lianxin.listing.Listing;
import org.lianxin.listing.ListingOrigin;
import org.lianxin.measure.MeasureDecision;
import org.lianxin.remedy.Acceptance;
import org.lianxin.remedy.DisputeDecision;
import org.lianxin.remedy.Filing;
import org.lianxin.remedy.Gravity;
import org.lianxin.remedy.RepairDecision;
import org.lianxin.remedy.RepairOutcome;
import org.lianxin.remedy.RepairRequest;
import org.lianxin.rulebook.Due;
import org.lianxin.rulebook.MeasureRule;
import org.lianxin.rulebook.Setting;
import org.lianxin.rulebook.SubjectKind;
import org.lianxin.rulebook.Switches.Party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One conduct (a company penalised over production safety) placed in five cities: what its life is
 * in each, as the engine decides it under that city's rulebook. README shows it.
 */
final class FiveLives {

    private static final Map<String, Bilingual> CITIES = new LinkedHashMap<>();
    private static final LocalDate PENALTY = LocalDate.of(2024, 4, 1);
    private static final LocalDate PLACED = LocalDate.of(2024, 6, 3);
    private static final LocalDate DISPUTED = LocalDate.of(2024, 7, 1);
    private static final LocalDate REPAIRED = LocalDate.of(2025, 7, 1);
    private static final LocalDate UNDER_THE_ORDER = LocalDate.of(2026, 5, 6);
    private static final Bilingual NO = new Bilingual("无", "none");

    static {
        CITIES.put("zhanjiang", text("湛江", "Zhanjiang"));
        CITIES.put("jieyang", text("揭阳", "Jieyang"));
        CITIES.put("jiyang", text("济阳", "Jiyang"));
        CITIES.put("ganzhou", text("赣州", "Ganzhou"));
        CITIES.put("wuhan", text("武汉", "Wuhan"));
    }

    private FiveLives() {}

    /** The table in one language. */
    static String table(boolean chinese) {
        Map<Bilingual, Function<World, Bilingual>> rows = new LinkedHashMap<>();
        rows.put(text("名单", "list"), FiveLives::list);
        rows.put(text("所附措施（其中触及个人的）", "measures (of which reach persons)"), FiveLives::measures);
        rows.put(
                text("2024-07-01 提出异议，由谁受理", "dispute of 2024-07-01: received by"),
                FiveLives::received);
        rows.put(text("核实期间", "while it is verified"), FiveLives::meanwhile);
        rows.put(text("办理期限", "to be decided by"), FiveLives::due);
        rows.put(text("2025-07-01 修复", "repair of 2025-07-01"), world -> repair(world, REPAIRED));
        rows.put(
                text("2026-05-06 修复", "repair of 2026-05-06"),
                world -> repair(world, UNDER_THE_ORDER));
        rows.put(text("反馈", "feedback"), FiveLives::feedback);
        List<World> worlds = CITIES.keySet().stream().map(World::new).toList();
        List<String> lines = new ArrayList<>();
        lines.add(
                "| | "
                        + CITIES.values().stream()
                                .map(city -> in(city, chinese))
                                .collect(Collectors.joining(" | "))
                        + " |");
        lines.add("|---|" + "---|".repeat(worlds.size()));
        rows.forEach(
                (name, cell) ->
                        lines.add(
                                "| "
                                        + in(name, chinese)
                                        + " | "
                                        + worlds.stream()
                                                .map(world -> in(cell.apply(world), chinese))
                                                .collect(Collectors.joining(" | "))
                                        + " |"));
        return String.join("\n", lines) + "\n";
    }

    private static Bilingual list(World world) {
        var rule = world.book(PLACED).findList(world.gravest()).orElseThrow();
        return text(
                rule.name().zh() + " " + rule.article(), rule.name().en() + " " + rule.article());
    }

    private static Bilingual measures(World world) {
        ListKind list = world.gravest();
        Listing listing =
                ListingFixture.of(SubjectFixture.organisation(1).id())
                        .on(list)
                        .city(world.city().key())
                        .category("安全生产")
                        .term(PLACED, null)
                        .publishedOn(PLACED)
                        .build();
        List<MeasureRule> carried =
                MeasureDecision.under(world.book(PLACED)).decide(listing, PLACED).carried();
        long reaching =
                carried.stream()
                        .filter(rule -> !rule.persons().isEmpty() || rule.anyDirectlyResponsible())
                        .count();
        String both = "%d (%d)".formatted(carried.size(), reaching);
        return text(both, both);
    }

    private static Acceptance.Accepted accepted(World world) {
        var decision = new DisputeDecision(world.book(DISPUTED), world.frame, world.deadlines);
        for (Party party : Party.values()) {
            var filing =
                    new Filing(
                            ListingOrigin.AGENCY,
                            Filing.Filer.SUBJECT,
                            true,
                            party,
                            DISPUTED,
                            "事实有误",
                            Set.of(),
                            true);
            if (decision.receive(filing) instanceof Acceptance.Accepted accepted) {
                return accepted;
            }
        }
        throw new AssertionError("nobody receives a dispute in " + world.city());
    }

    private static Bilingual received(World world) {
        Acceptance.Accepted accepted = accepted(world);
        Bilingual by = party(accepted.receiver());
        return text(by.zh() + " " + accepted.article(), by.en() + " " + accepted.article());
    }

    private static Bilingual meanwhile(World world) {
        Acceptance.Accepted accepted = accepted(world);
        Bilingual rests =
                accepted.suspends()
                        ? text("措施暂不执行", "measures rest")
                        : text("**措施不停止执行**", "**measures go on**");
        return accepted.annotated()
                ? text(rests.zh() + "，标注存在异议", rests.en() + ", marked as disputed")
                : rests;
    }

    private static Bilingual due(World world) {
        return switch (accepted(world).due()) {
            case Due.By by ->
                    text(by.lastDay() + " " + by.article(), by.lastDay() + " " + by.article());
            case Due.NoNumber none -> none.rule();
            case Due.CalendarUnknown unknown -> unknown.rule();
            case Due.Silent _ -> NO;
        };
    }

    private static Bilingual repair(World world, LocalDate on) {
        var decision = new RepairDecision(world.book(on), world.frame);
        RepairOutcome first = null;
        for (Party party : Party.values()) {
            RepairOutcome outcome =
                    decision.decide(
                            new RepairRequest(
                                    SubjectKind.ORGANISATION,
                                    ListingOrigin.AGENCY,
                                    RepairRequest.Way.PUT_RIGHT,
                                    party,
                                    true,
                                    true,
                                    true,
                                    Gravity.ORDINARY,
                                    PENALTY,
                                    on));
            if (outcome instanceof RepairOutcome.Repaired repaired) {
                return repaired(repaired);
            }
            first = outcome;
        }
        throw new AssertionError("no repair in " + world.city() + ": " + first);
    }

    private static Bilingual repaired(RepairOutcome.Repaired repaired) {
        Bilingual effect =
                switch (repaired.effect()) {
                    case NO_LONGER_A_TARGET -> text("不再作为联合惩戒对象", "no longer a target");
                    case REDUCED_OR_LIFTED -> text("减轻或者解除措施", "measures reduced or lifted");
                    case ALL_ENDS -> text("公示、共享、惩戒一并终止", "publication, sharing and measures end");
                };
        StringBuilder zh = new StringBuilder(effect.zh());
        StringBuilder en = new StringBuilder(effect.en());
        for (RepairOutcome.Duty duty : RepairOutcome.Duty.values()) {
            if (repaired.duties().contains(duty)) {
                Bilingual name =
                        switch (duty) {
                            case REMOVE_FROM_SYSTEM -> text("移出系统", "removed from the system");
                            case PUBLISH_STATEMENT -> text("公示修复说明", "statement published");
                            case MASK_EVERYWHERE -> text("各平台同步屏蔽", "masked on all platforms");
                        };
                zh.append("，").append(name.zh());
                en.append(", ").append(name.en());
            }
        }
        return text(zh + " " + repaired.article(), en + " " + repaired.article());
    }

    private static Bilingual feedback(World world) {
        var switches = world.book(PLACED).switches().feedback();
        Setting<?> cadence = switches.cadence();
        if (cadence.isSilent() || cadence.value() == null) {
            return NO;
        }
        Integer day = switches.dayOfMonth().value();
        Bilingual often =
                switch (Objects.requireNonNull(switches.cadence().value())) {
                    case MONTHLY -> text("每月", "monthly");
                    case PER_CASE -> text("逐案", "per case");
                    case NONE -> text("须反馈，未定期限", "owed, no date given");
                };
        String article = " " + cadence.article();
        return day == null
                ? text(often.zh() + article, often.en() + article)
                : text(
                        often.zh() + day + " 日前" + article,
                        often.en() + ", by the " + day + "nd" + article);
    }

    private static Bilingual party(Party party) {
        return switch (party) {
            case INITIATOR -> text("发起部门", "the initiator");
            case IMPLEMENTER -> text("实施部门", "whoever carries it out");
            case PROVIDER -> text("信息提供单位", "the provider");
            case PLATFORM -> text("信用平台", "the platform");
            case CREDIT_OFFICE -> text("信用办", "the credit office");
        };
    }

    private static String in(Bilingual text, boolean chinese) {
        return chinese ? text.zh() : text.en();
    }

    private static Bilingual text(String zh, String en) {
        return new Bilingual(zh, en);
    }
}
