package org.lianxin.measure.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.kernel.City;
import org.lianxin.measure.Assignment;
import org.lianxin.measure.Assignment.Standing;
import org.lianxin.measure.AssignmentKey;
import org.lianxin.measure.AssignmentPage;
import org.lianxin.measure.AssignmentState;
import org.lianxin.measure.CarryingBody;
import org.lianxin.measure.Deed;
import org.lianxin.measure.DeedOutcome;
import org.lianxin.measure.DeedWanted;
import org.lianxin.measure.FeedbackDue;
import org.lianxin.rulebook.Body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class AssignmentsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 10);

    private final TestMeasures measures = new TestMeasures();

    @BeforeEach
    void empty() {
        TestGraph.reset();
    }

    @Test
    void placingAssignsWhatTheRulebookGivesToThatSortOfBody() {
        ListedSubject.blackIn("wuhan", TestMeasures.OTHER_AGENCY);

        assertThat(codes(TestMeasures.agencyIn("wuhan")))
                .contains("A02", "A12", "A14", "M01", "PF01")
                .doesNotContain("A01", "M09", "I01", "IN-01");
        assertThat(codes(TestMeasures.officeIn("wuhan"))).containsExactlyInAnyOrder("M01", "PF01");
    }

    @Test
    void aRedListingAssignsIncentivesAlone() {
        ListedSubject.redIn("zhanjiang", TestMeasures.OTHER_AGENCY);

        assertThat(codes(TestMeasures.agencyIn("zhanjiang")))
                .containsExactlyInAnyOrder("IN-01", "IN-03", "IN-05", "IN-06", "IN-07", "IN-09");
    }

    @Test
    void anotherCitysBodyHasNothingOfIt() {
        ListedSubject.blackIn("wuhan", TestMeasures.OTHER_AGENCY);

        assertThat(codes(TestMeasures.agencyIn("zhanjiang"))).isEmpty();
        assertThat(codes(new CarryingBody("X", Body.AGENCY, null))).isEmpty();
    }

    @Test
    void ganzhouAssignsOnlyWhatWasPublished() {
        String listing =
                ListedSubject.place(
                        "ganzhou",
                        "SERIOUS_DISHONESTY",
                        "有履行能力但拒不履行、逃避执行",
                        TestMeasures.OTHER_AGENCY,
                        null);
        assertThat(codes(TestMeasures.agencyIn("ganzhou"))).contains("M03");

        ListedSubject.unpublish(listing);

        assertThat(codes(TestMeasures.agencyIn("ganzhou"))).containsExactly("M01");
    }

    @Test
    void nobodySeesWhatAnotherDid() {
        ListedSubject.blackIn("wuhan", TestMeasures.OTHER_AGENCY);
        record(TestMeasures.agencyIn("wuhan"), "A02", Deed.TAKEN_ON, 0);

        assertThat(inbox(TestMeasures.otherAgencyIn("wuhan")))
                .allMatch(each -> each.key().body().equals(TestMeasures.OTHER_AGENCY))
                .allMatch(each -> each.execution().state() == AssignmentState.ASSIGNED);
        assertThat(inbox(TestMeasures.agencyIn("wuhan")))
                .filteredOn(each -> each.execution().state() == AssignmentState.TAKEN_ON)
                .extracting(each -> each.key().measure())
                .containsExactly("A02");
    }

    @Test
    void whatIsSuspendedRestsAndWhatIsOverIsLeftOnlyWhereSomethingWasDone() {
        String listing = ListedSubject.blackIn("wuhan", TestMeasures.OTHER_AGENCY);
        record(TestMeasures.agencyIn("wuhan"), "A02", Deed.TAKEN_ON, 0);
        ListedSubject.suspend(listing, TODAY);
        assertThat(inbox(TestMeasures.agencyIn("wuhan")))
                .hasSizeGreaterThan(5)
                .allMatch(each -> each.standing() == Standing.RESTING);

        ListedSubject.end(listing, TODAY);

        assertThat(inbox(TestMeasures.agencyIn("wuhan")))
                .singleElement()
                .matches(each -> each.standing() == Standing.OVER)
                .matches(each -> each.key().measure().equals("A02"));
    }

    @Test
    void pagesMeetWithoutGapOrRepetition() {
        ListedSubject.blackIn("wuhan", TestMeasures.OTHER_AGENCY);
        ListedSubject.redIn("wuhan", TestMeasures.OTHER_AGENCY);
        CarryingBody body = TestMeasures.agencyIn("wuhan");
        List<AssignmentKey> paged = new ArrayList<>();
        AssignmentKey after = null;
        do {
            AssignmentPage page = page(body, after, 3);
            page.items().forEach(each -> paged.add(each.key()));
            after = page.next();
        } while (after != null);

        assertThat(paged)
                .doesNotHaveDuplicates()
                .isEqualTo(inbox(body).stream().map(Assignment::key).toList());
    }

    @Test
    void theOfficeSeesWhoIsLateInItsCityAndABodyItsOwn() {
        ListedSubject.blackIn("wuhan", TestMeasures.OTHER_AGENCY);
        record(TestMeasures.agencyIn("wuhan"), "A02", Deed.TAKEN_ON, 0);
        measures.clock.set("2026-10-22T15:59:00Z"); // the last minute of the 22nd in Shanghai
        assertThat(late("wuhan", TestMeasures.AGENCY)).isEmpty();

        measures.clock.set("2026-10-22T16:00:00Z");

        assertThat(late("wuhan", TestMeasures.AGENCY)).containsExactly("A02");
        assertThat(late("wuhan", TestMeasures.OTHER_AGENCY))
                .containsExactly(AssignmentKey.INITIATION);
        assertThat(late("wuhan", null)).containsExactlyInAnyOrder("A02", "INITIATION");
        assertThat(late("zhanjiang", null)).isEmpty();
    }

    @Test
    void handingAListingInAgainMovesNoDeadlineOfItsInitiator() {
        String listing = ListedSubject.blackIn("wuhan", TestMeasures.OTHER_AGENCY);
        measures.clock.set("2026-10-22T16:00:00Z");
        var before = missing("wuhan", TestMeasures.OTHER_AGENCY);
        ListedSubject.fileAgain(listing, LocalDate.of(2024, 5, 20));

        assertThat(missing("wuhan", TestMeasures.OTHER_AGENCY)).isEqualTo(before);
        assertThat(before).singleElement().satisfies(n -> assertThat(n).isGreaterThan(25));
    }

    private List<Integer> missing(String city, String body) {
        return measures
                .assignments
                .feedback(TestMeasures.permit(), new City(city), body, true, null, 100)
                .items()
                .stream()
                .map(each -> ((FeedbackDue.Dated) each.feedback()).missing())
                .toList();
    }

    @Test
    void inJieyangNobodyIsLate() {
        ListedSubject.blackIn("jieyang", TestMeasures.OTHER_AGENCY);
        record(TestMeasures.agencyIn("jieyang"), "A02", Deed.TAKEN_ON, 0);
        measures.clock.set("2027-10-22T16:00:00Z");

        assertThat(late("jieyang", null)).isEmpty();
    }

    private List<String> late(String city, @Nullable String body) {
        return measures
                .assignments
                .feedback(TestMeasures.permit(), new City(city), body, true, null, 100)
                .items()
                .stream()
                .map(each -> each.key().measure())
                .toList();
    }

    private List<String> codes(CarryingBody body) {
        return inbox(body).stream().map(each -> each.key().measure()).toList();
    }

    private List<Assignment> inbox(CarryingBody body) {
        return page(body, null, 100).items();
    }

    private AssignmentPage page(CarryingBody body, @Nullable AssignmentKey after, int first) {
        return measures.assignments.inbox(TestMeasures.permit(), body, Set.of(), after, first);
    }

    private void record(CarryingBody body, String measure, Deed deed, long seen) {
        AssignmentKey key =
                inbox(body).stream()
                        .map(Assignment::key)
                        .filter(each -> each.measure().equals(measure))
                        .findFirst()
                        .orElseThrow();
        assertThat(
                        measures.register.record(
                                TestMeasures.permit(),
                                TestMeasures.key(),
                                body,
                                key,
                                new DeedWanted(deed, seen, TODAY, "甲", null, null)))
                .isInstanceOf(DeedOutcome.Done.class);
    }
}
