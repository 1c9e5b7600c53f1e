package org.lianxin.remedy.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.remedy.graph.RemedyWorld.OTHER_AGENCY;
import static org.lianxin.remedy.graph.RemedyWorld.REPRESENTATIVE;
import static org.lianxin.remedy.graph.RemedyWorld.STRANGER;
import static org.lianxin.remedy.graph.RemedyWorld.authority;
import static org.lianxin.remedy.graph.RemedyWorld.company;
import static org.lianxin.remedy.graph.RemedyWorld.done;
import static org.lianxin.remedy.graph.RemedyWorld.key;
import static org.lianxin.remedy.graph.RemedyWorld.officer;
import static org.lianxin.remedy.graph.RemedyWorld.refused;
import static org.lianxin.remedy.graph.RemedyWorld.subject;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.kernel.City;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.Ending;
import org.lianxin.listing.Listing;
import org.lianxin.remedy.CaseOutcome;
import org.lianxin.remedy.CaseRefusal;
import org.lianxin.remedy.CaseRefusal.Reason;
import org.lianxin.remedy.CaseSeen;
import org.lianxin.remedy.CaseTarget;
import org.lianxin.remedy.CasesAt;
import org.lianxin.remedy.Gravity;
import org.lianxin.remedy.Repair;
import org.lianxin.remedy.RepairFinding;
import org.lianxin.remedy.RepairOutcome;
import org.lianxin.remedy.RepairOutcome.Duty;
import org.lianxin.remedy.RepairOutcome.Effect;
import org.lianxin.remedy.RepairRequest.Way;
import org.lianxin.remedy.RepairState;
import org.lianxin.remedy.RepairStatement;
import org.lianxin.remedy.RepairWanted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** Repair in the graph, before and from the day of the national order, with its negative twins. */
class RepairRegisterIT {

    private static final String BEFORE = "2026-03-31T02:00:00Z";

    private final RemedyWorld world = new RemedyWorld();

    @ParameterizedTest
    @CsvSource({
        "zhanjiang, NO_LONGER_A_TARGET,",
        "jieyang, NO_LONGER_A_TARGET,",
        "jiyang, NO_LONGER_A_TARGET, REMOVE_FROM_SYSTEM",
        "ganzhou, REDUCED_OR_LIFTED, PUBLISH_STATEMENT",
        "wuhan, NO_LONGER_A_TARGET, MASK_EVERYWHERE",
    })
    void doesWhatTheCitysPlanSaysBeforeTheNationalOrder(
            String city, Effect effect, @Nullable Duty duty) {
        world.clock.set(BEFORE);
        CaseTarget listed = world.listed(city, "罚1");
        RepairState.Repaired now = repaired(done(decide(city, applied(listed), granted())));

        assertThat(now.outcome().effect()).isEqualTo(effect);
        assertThat(now.outcome().duties()).isEqualTo(duty == null ? Set.of() : Set.of(duty));
        assertThat(world.inForce(listed)).isFalse();
        assertThat(world.entries(null)).as("the penalty is another matter").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jieyang", "jiyang", "ganzhou", "wuhan"})
    void endsPublicationSharingAndMeasuresTogetherFromTheNationalOrderOn(String city) {
        CaseTarget listed = world.listed(city, "罚1");
        CaseTarget other = world.listed(city, "罚2");
        RepairState.Repaired now = repaired(done(decide(city, applied(listed), granted())));

        assertThat(now.outcome().effect()).isEqualTo(Effect.ALL_ENDS);
        assertThat(now.outcome().article()).contains("第36号");
        assertThat(world.inForce(listed)).isFalse();
        assertThat(world.listing(listed, company()).map(Listing::ending).map(Ending::reason))
                .hasValue(EndReason.REPAIRED);
        assertThat(world.inForce(other)).isTrue();
    }

    @Test
    void servesARepairedEntryToNobodyFromTheSameInstant() {
        world.listed("zhanjiang", "罚1");
        world.listed("zhanjiang", "罚2");
        Repair applied = applied(world.entry("罚1"));
        Instant before = applied.history().getLast().recordedAt();
        assertThat(world.entries(null)).hasSize(2);

        done(decide("zhanjiang", applied, granted()));

        assertThat(world.entries(null))
                .extracting(each -> each.documentNumber())
                .containsExactly("罚2");
        assertThat(world.entries(before)).as("whatever instant is asked about").hasSize(1);
    }

    @Test
    void keepsAnEntryPublishedWhereThePlanOnlyEndsMeasures() {
        world.clock.set(BEFORE);
        CaseTarget zhanjiang = world.listed("zhanjiang", "罚1");
        done(decide("zhanjiang", applied(world.entry("罚1")), granted()));
        assertThat(world.inForce(zhanjiang)).isFalse();
        assertThat(world.entries(null)).hasSize(1);

        world.listed("wuhan", "罚2");
        done(decide("wuhan", applied(world.entry("罚2")), granted()));
        assertThat(world.entries(null))
                .as("Wuhan masks it everywhere")
                .extracting(each -> each.documentNumber())
                .containsExactly("罚1");
    }

    @Test
    void leavesReducingToTheImplementersInGanzhouBeforeTheNationalOrder() {
        world.clock.set(BEFORE);
        CaseTarget listed = world.listed("ganzhou", "罚1");
        var reduced = new RepairFinding(true, Gravity.ORDINARY, false, "已整改，减轻惩戒", "减轻");
        RepairState.Repaired now = repaired(done(decide("ganzhou", applied(listed), reduced)));
        assertThat(now.ended()).isFalse();
        assertThat(world.inForce(listed)).isTrue();
    }

    @Test
    void publishesTheStatementInGanzhouAloneAndAsksForIt() {
        CaseTarget ganzhou = world.listed("ganzhou", "罚1");
        Repair applied = applied(ganzhou);
        assertThat(refused(decide("ganzhou", applied, granted(null))))
                .isEqualTo(new CaseRefusal.For(Reason.NO_STATEMENT));
        assertThat(world.inForce(ganzhou)).isTrue();
        done(decide("ganzhou", applied, granted()));
        done(decide("wuhan", applied(world.listed("wuhan", "罚2")), granted()));

        assertThat(world.repairs.statements(new City("ganzhou"), null, 10))
                .singleElement()
                .extracting(RepairStatement::statement, RepairStatement::subjectName)
                .containsExactly("已整改，予以修复", "示例有限公司");
        assertThat(world.repairs.statements(new City("wuhan"), null, 10)).isEmpty();
    }

    @Test
    void tellsAllThatIsMissingAtOnce() {
        CaseTarget listed = world.listed("jiyang", "罚1");
        var bare = new RepairWanted(listed, Way.PUBLIC_SERVICE, "已整改", null, null);
        assertThat(refused(apply(company(), bare)))
                .isInstanceOfSatisfying(
                        CaseRefusal.NotRepairable.class,
                        not ->
                                assertThat(not.missing())
                                        .extracting(RepairOutcome.Missing::reason)
                                        .containsExactlyInAnyOrder(
                                                RepairOutcome.Reason.NO_PUBLIC_SERVICE,
                                                RepairOutcome.Reason.NO_EVIDENCE,
                                                RepairOutcome.Reason.NO_COMMITMENT));
        assertThat(world.repairs.of(permit(), company(), null, 10, null)).isEmpty();
    }

    @Test
    void takesPublicServiceFromNaturalPersonsAlone() {
        CaseTarget companys = world.listed("wuhan", "罚1");
        assertThat(refused(apply(company(), service(companys))))
                .isInstanceOfSatisfying(
                        CaseRefusal.NotRepairable.class,
                        not ->
                                assertThat(not.missing())
                                        .extracting(RepairOutcome.Missing::reason)
                                        .containsExactly(
                                                RepairOutcome.Reason.NATURAL_PERSONS_ONLY));
        CaseTarget persons = world.listedPerson("wuhan", "罚2");
        SubjectId person = Objects.requireNonNull(world.person);
        assertThat(done(apply(person, service(persons))).state())
                .isInstanceOf(RepairState.Applied.class);
    }

    @Test
    void waitsForTheMinimumPublicityOfItsClass() {
        // Decided on 2025-02-03: a serious one is published for a year at least.
        world.clock.set("2026-01-05T02:00:00Z");
        CaseTarget listed = world.listed("wuhan", "罚1");
        var serious = new RepairFinding(true, Gravity.SERIOUS, true, null, "核查属实");
        Repair refused = done(decide("wuhan", applied(listed), serious));
        assertThat(refused.state())
                .isInstanceOfSatisfying(
                        RepairState.NotRepaired.class,
                        not -> {
                            assertThat(not.missing())
                                    .singleElement()
                                    .extracting(RepairOutcome.Missing::from)
                                    .isEqualTo(LocalDate.of(2026, 2, 3));
                            assertThat(not.next()).isNotEmpty();
                        });
        assertThat(world.inForce(listed)).isTrue();

        world.clock.set("2026-02-03T02:00:00Z");
        repaired(done(decide("wuhan", applied(listed), serious)));
        assertThat(world.inForce(listed)).isFalse();
    }

    @Test
    void hasNothingToRepairOnARedList() {
        CaseTarget red = world.listedRed("zhanjiang");
        assertThat(refused(apply(company(), wanted(red))))
                .isEqualTo(new CaseRefusal.For(Reason.TARGET_UNKNOWN));
    }

    @Test
    void isDecidedByWhoeverListedAlone() {
        CaseTarget listed = world.listed("zhanjiang", "罚1");
        Repair applied = applied(listed);
        assertThat(applied.decider()).isEqualTo(authority("zhanjiang").value());
        assertThat(refused(decide(OTHER_AGENCY, applied, granted(), key())))
                .isEqualTo(new CaseRefusal.For(Reason.CASE_UNKNOWN));
        assertThat(world.inForce(listed)).isTrue();
    }

    @Test
    void isAppliedForByTheSubjectAlone() {
        CaseTarget listed = world.listed("zhanjiang", "罚1");
        assertThat(
                        refused(
                                world.repairing.apply(
                                        subject(STRANGER, Scope.REPAIRS_APPLY),
                                        key(),
                                        company(),
                                        wanted(listed))))
                .isEqualTo(new CaseRefusal.For(Reason.NOT_THE_SUBJECT));
    }

    @Test
    void sendsACourtsEntryToItsCourt() {
        CaseTarget listed = world.listedByCourt();
        Repair sent = done(apply(company(), wanted(listed)));
        assertThat(sent.state()).isInstanceOf(RepairState.AtCourt.class);
        assertThat(world.inForce(listed)).isTrue();
    }

    @Test
    void tellsTheSlowerOfTwoOfficersWhatChangedAndRepeatsTheFirstAnswer() {
        CaseTarget listed = world.listed("zhanjiang", "罚1");
        Repair applied = applied(listed);
        MutationKey key = key();
        UnifiedCode body = authority("zhanjiang");
        Repair first = done(decide(body, applied, granted(), key));

        assertThat(refused(decide(body, applied, granted(), key())))
                .isInstanceOf(CaseRefusal.Overtaken.class);
        assertThat(done(decide(body, applied, granted(), key))).isEqualTo(first);
        var other = new RepairFinding(false, Gravity.MINOR, true, null, "不予修复");
        assertThat(refused(decide(body, applied, other, key)))
                .isEqualTo(new CaseRefusal.For(Reason.KEY_REUSED));
    }

    @Test
    void nothingRecordedLaterChangesAnEarlierAnswer() {
        CaseTarget listed = world.listed("zhanjiang", "罚1");
        Repair applied = applied(listed);
        Instant then = applied.history().getLast().recordedAt();
        done(decide("zhanjiang", applied, granted()));

        assertThat(world.repairs.of(permit(), company(), null, 10, then)).containsExactly(applied);
        assertThat(
                        world.repairs.at(
                                officer(authority("zhanjiang"), Scope.REPAIRS_DECIDE),
                                new CasesAt(authority("zhanjiang").value(), false, null, 10, then)))
                .containsExactly(applied);
    }

    private static RepairFinding granted() {
        return granted("已整改，予以修复");
    }

    private static RepairFinding granted(@Nullable String statement) {
        return new RepairFinding(true, Gravity.ORDINARY, true, statement, "核查属实");
    }

    private static RepairState.Repaired repaired(Repair repair) {
        assertThat(repair.state()).isInstanceOf(RepairState.Repaired.class);
        return (RepairState.Repaired) repair.state();
    }

    private Repair applied(CaseTarget target) {
        return done(apply(company(), wanted(target)));
    }

    private CaseOutcome<Repair> apply(SubjectId subject, RepairWanted wanted) {
        return world.repairing.apply(permit(), key(), subject, wanted);
    }

    private static Permit permit() {
        return subject(REPRESENTATIVE, Scope.REPAIRS_APPLY);
    }

    private CaseOutcome<Repair> decide(String city, Repair repair, RepairFinding finding) {
        return decide(authority(city), repair, finding, key());
    }

    private CaseOutcome<Repair> decide(
            UnifiedCode body, Repair repair, RepairFinding finding, MutationKey key) {
        return world.repairing.decide(
                officer(body, Scope.REPAIRS_DECIDE),
                key,
                new CaseSeen(repair.id(), repair.version()),
                finding);
    }

    private static RepairWanted wanted(CaseTarget target) {
        return new RepairWanted(target, Way.PUT_RIGHT, "已整改", "整改报告", "信用承诺书");
    }

    private static RepairWanted service(CaseTarget target) {
        return new RepairWanted(target, Way.PUBLIC_SERVICE, "已参加公益服务", "证明", "信用承诺书");
    }
}
