package org.lianxin.remedy.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.remedy.graph.RemedyWorld.OTHER_AGENCY;
import static org.lianxin.remedy.graph.RemedyWorld.STRANGER;
import static org.lianxin.remedy.graph.RemedyWorld.authority;
import static org.lianxin.remedy.graph.RemedyWorld.company;
import static org.lianxin.remedy.graph.RemedyWorld.done;
import static org.lianxin.remedy.graph.RemedyWorld.key;
import static org.lianxin.remedy.graph.RemedyWorld.officer;
import static org.lianxin.remedy.graph.RemedyWorld.refused;
import static org.lianxin.remedy.graph.RemedyWorld.self;
import static org.lianxin.remedy.graph.RemedyWorld.subject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.access.Scope;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.remedy.CaseRefusal;
import org.lianxin.remedy.CaseRefusal.Reason;
import org.lianxin.remedy.CaseSeen;
import org.lianxin.remedy.CaseTarget;
import org.lianxin.remedy.Dispute;
import org.lianxin.remedy.DisputeGround;
import org.lianxin.remedy.DisputeWanted;
import org.lianxin.rulebook.Due;

import java.time.LocalDate;
import java.util.Objects;

/** Three and seven working days in Jiyang, by the province; and a natural person's own dispute. */
class JiyangDeadlinesIT {

    private final RemedyWorld world = new RemedyWorld();

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T02:00:00Z, true, 2026-11-05",
        "2026-11-02T02:00:00Z, false, 2026-11-11",
        // across the spring festival, with its made-up Saturdays
        "2026-02-12T02:00:00Z, true, 2026-02-24",
        "2026-02-12T02:00:00Z, false, 2026-02-28",
        // the last minute of a day in Shanghai, and the first of the next
        "2026-11-02T15:59:00Z, true, 2026-11-05",
        "2026-11-02T16:00:00Z, true, 2026-11-06",
    })
    void areThreeWhereTheInitiatorVerifiesItsOwnAndSevenWhereAnotherMust(
            String received, boolean own, LocalDate lastDay) {
        world.clock.set(received);
        CaseTarget listed =
                own
                        ? world.listed("jiyang", "罚1")
                        : world.listedThrough(OTHER_AGENCY, "jiyang", "罚1");
        Dispute filed =
                done(
                        world.register.file(
                                self(), key(), company(), wanted(listed, authority("jiyang"))));
        assertThat(filed.due())
                .isInstanceOfSatisfying(
                        Due.By.class,
                        due -> {
                            assertThat(due.lastDay()).isEqualTo(lastDay);
                            assertThat(due.article()).contains("山东省社会信用条例");
                        });
        assertThat(filed.verifier()).isEqualTo(authority("jiyang").value());
    }

    @Test
    void areNobodyElses() {
        for (String city : new String[] {"zhanjiang", "jieyang", "wuhan"}) {
            CaseTarget listed = world.listed(city, "罚" + city);
            Dispute filed =
                    done(
                            world.register.file(
                                    self(), key(), company(), wanted(listed, authority(city))));
            assertThat(filed.due()).as(city).isInstanceOf(Due.NoNumber.class);
        }
    }

    @Test
    void aNaturalPersonDisputesItsOwnListingAndNobodyElseDoes() {
        CaseTarget listed = world.listedPerson("wuhan", "罚1");
        var person = Objects.requireNonNull(world.person);
        DisputeWanted wanted = wanted(listed, authority("wuhan"));
        assertThat(
                        refused(
                                world.register.file(
                                        subject(STRANGER, Scope.DISPUTES_FILE),
                                        key(),
                                        person,
                                        wanted)))
                .isEqualTo(new CaseRefusal.For(Reason.NOT_THE_SUBJECT));
        assertThat(refused(world.register.file(self(), key(), company(), wanted)))
                .as("in the name of the company that it speaks for")
                .isEqualTo(new CaseRefusal.For(Reason.TARGET_UNKNOWN));

        Dispute filed = done(world.register.file(self(), key(), person, wanted));
        assertThat(filed.subject()).isEqualTo(person);
        done(
                world.register.accept(
                        officer(authority("wuhan")), key(), new CaseSeen(filed.id(), 1), "受理"));
        assertThat(world.listing(listed, person).orElseThrow().inForceOn(world.today())).isFalse();
        assertThat(world.disputes.of(self(), company(), null, 10, null)).isEmpty();

        done(world.register.withdraw(self(), key(), person, new CaseSeen(filed.id(), 2), "不再异议"));
        assertThat(world.listing(listed, person).orElseThrow().inForceOn(world.today())).isTrue();
    }

    private static DisputeWanted wanted(CaseTarget target, UnifiedCode to) {
        return new DisputeWanted(target, DisputeGround.OTHER, "说明", null, true, to);
    }
}
