package org.lianxin.exchange.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.exchange.peer.Region.A;
import static org.lianxin.exchange.peer.Region.B;
import static org.lianxin.exchange.peer.Region.C;
import static org.lianxin.exchange.peer.Region.TODAY;
import static org.lianxin.exchange.peer.Region.row;
import static org.lianxin.exchange.peer.Region.terms;
import static org.lianxin.exchange.peer.TwoGraphs.done;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerKind;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Mode;
import org.lianxin.audit.AuditBasis;
import org.lianxin.conduct.Rows;
import org.lianxin.disclosure.CreditProfile;
import org.lianxin.disclosure.DisclosureAccess;
import org.lianxin.disclosure.OrganisationShown;
import org.lianxin.disclosure.Source;
import org.lianxin.exchange.ForeignEntry;
import org.lianxin.exchange.PeerGrade;
import org.lianxin.exchange.RecallDone;
import org.lianxin.exchange.feed.TestFeeds;
import org.lianxin.fixture.SubjectFixture;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.listing.EndReason;
import org.lianxin.listing.LifeStep;
import org.lianxin.subject.CodeState;
import org.lianxin.subject.OrganisationSummary;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What reaches a third region both from its own region and by a second one is shown there once, as
 * its own region told it; what is another entry, though about the same organisation and on a paper
 * of the same number, is not taken for it.
 */
@Tag("slow")
class MergedByOriginIT {

    private static final boolean IN_FULL = true;

    private Region a;
    private Region b;
    private Region c;

    /** What the second region told the third, before its graph became that of the third. */
    private Kept byB;

    /** The first two have filed and followed; the third has heard of nothing yet. */
    @BeforeEach
    void begin() {
        TwoGraphs graphs = TwoGraphs.emptied().agreed(true);
        a = graphs.a();
        b = graphs.b();
        c = new Region(C, TestGraph.second(), a.clock);
        for (Region each : List.of(a, b)) {
            done(each.agree(C, terms(true, true, PeerGrade.STANDING, true)));
        }
        a.file(row("示1", TODAY), row("示2", TODAY));
        b.file(row("示1", TODAY));
        assertThat(b.follower.follow(A, graphs.fromA())).isEqualTo(PeerFollower.Ended.UP_TO_DATE);
        byB = Kept.of(new DirectSource(b, c));
        theThirdBegins();
    }

    private void theThirdBegins() {
        TestGraph.resetSecond();
        for (UnifiedCode peer : List.of(A, B)) {
            c.know(peer);
            done(c.agree(peer, terms(true, true, PeerGrade.STANDING, false)));
        }
    }

    private void hears(UnifiedCode peer) {
        PeerSource source = peer.equals(A) ? new DirectSource(a, c) : byB;
        assertThat(c.follower.follow(peer, source)).isEqualTo(PeerFollower.Ended.UP_TO_DATE);
    }

    @Test
    void isShownOnceWithItsOriginWhicheverWayItCameFirst() {
        for (List<UnifiedCode> order : List.of(List.of(A, B), List.of(B, A))) {
            theThirdBegins();
            order.forEach(this::hears);
            assertThat(c.kept(A)).hasSize(2);
            assertThat(c.kept(B)).as("both ways are kept").hasSize(3);

            List<ForeignEntry> shown = shown(IN_FULL);

            assertThat(shown)
                    .extracting(MergedByOriginIT::said)
                    .as(order.toString())
                    .containsExactlyInAnyOrder(
                            "示1 of A from A by []", "示2 of A from A by []", "示1 of B from B by []");
            assertThat(shown).extracting(ForeignEntry::id).doesNotHaveDuplicates();
            assertThat(shown.stream().filter(each -> each.from().region().equals(A)))
                    .extracting(each -> each.from().id())
                    .as("under which its own region shows it")
                    .containsExactlyInAnyOrderElementsOf(idsAt(a));
        }
    }

    private static Set<String> idsAt(Region region) {
        return region.listings().stream()
                .map(each -> TestFeeds.IDS.of(each.id()))
                .collect(Collectors.toSet());
    }

    @Test
    void isShownAsItCameByAnotherWhereItsOwnRegionTellsNothingHere() {
        hears(B);
        List<String> byAnother =
                List.of("示1 of A from B by [B]", "示2 of A from B by [B]", "示1 of B from B by []");
        assertThat(shown(IN_FULL))
                .extracting(MergedByOriginIT::said)
                .containsExactlyInAnyOrderElementsOf(byAnother);
        hears(A);
        assertThat(shown(IN_FULL)).allMatch(each -> each.from().via().isEmpty());
        done(c.end(A));
        assertThat(shown(IN_FULL))
                .extracting(MergedByOriginIT::said)
                .containsExactlyInAnyOrderElementsOf(byAnother);
    }

    /** The second region has not heard of it yet. */
    @Test
    void itsOwnRegionsWordPrevailsOverAnOlderOneThatCameByAnother() {
        hears(B);
        hears(A);
        assertThat(shown(!IN_FULL)).hasSize(3);
        Interval shorter = new Interval(Region.TERM.from(), TODAY.plusDays(3));
        a.file(row("示1", null), row(Rows.COMPANY, Region.HOME, "示2", shorter, TODAY, 2));
        hears(A);

        assertThat(shown(IN_FULL)).hasSize(3);
        assertThat(shown(!IN_FULL))
                .as("what its region publishes no more is not published because another says so")
                .extracting(MergedByOriginIT::said)
                .containsExactlyInAnyOrder("示2 of A from A by []", "示1 of B from B by []");
        assertThat(shown(IN_FULL, TODAY.plusDays(3)))
                .as("nor does it run on")
                .extracting(MergedByOriginIT::said)
                .containsExactlyInAnyOrder("示1 of A from A by []", "示1 of B from B by []");

        a.step("示1", new LifeStep.End(EndReason.CORRECTED, TODAY));
        hears(A);
        assertThat(shown(IN_FULL))
                .as("another region's entry on a paper of that number stands")
                .extracting(MergedByOriginIT::said)
                .containsExactlyInAnyOrder("示2 of A from A by []", "示1 of B from B by []");
    }

    private static String said(ForeignEntry entry) {
        ForeignEntry.Origin from = entry.from();
        return entry.document()
                + " of "
                + name(from.region())
                + " from "
                + name(from.peer())
                + " by "
                + from.via().stream().map(MergedByOriginIT::name).toList();
    }

    private static String name(UnifiedCode region) {
        return Objects.requireNonNull(Map.of(A, "A", B, "B", C, "C").get(region));
    }

    private List<ForeignEntry> shown(boolean inFull) {
        return shown(inFull, TODAY);
    }

    private List<ForeignEntry> shown(boolean inFull, LocalDate on) {
        c.clock.pass(Duration.ofMinutes(1));
        var entries = new GraphForeignEntries(c.questions, c.region, TestFeeds.IDS);
        return entries.of(Region.of(C, CallerKind.AGENCY), List.of(profile(inFull, on))).getFirst();
    }

    private CreditProfile profile(boolean inFull, LocalDate on) {
        var company = new OrganisationSummary(new OrganisationId(Rows.CODE), "湛江市甲有限公司");
        var access =
                new DisclosureAccess(
                        inFull ? Mode.SHARED : Mode.PUBLIC,
                        AuditBasis.NONE,
                        inFull ? List.of(DataCategory.LISTINGS) : List.of(),
                        null);
        var shown =
                new OrganisationShown(
                        Rows.CODE.value(),
                        CodeState.VALID,
                        company.name(),
                        null,
                        null,
                        null,
                        new Source("试点数据单位", null, "invented.csv", 2, SubjectFixture.RECORDED_AT));
        return new CreditProfile(
                SubjectFixture.withRoles(company, List.of()),
                access,
                shown,
                on,
                c.clock.instant(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** What a gateway said, after it is there no more; it says the same whenever it is asked. */
    private record Kept(Map<String, PeerPage> pages) implements PeerSource {

        private static final String BEGINNING = "";

        static Kept of(PeerSource source) {
            Map<String, PeerPage> pages = new HashMap<>();
            @Nullable String place = null;
            while (!pages.containsKey(Objects.requireNonNullElse(place, BEGINNING))) {
                PeerPage page = ((PeerReply.Told<PeerPage>) source.after(place)).answer();
                pages.put(Objects.requireNonNullElse(place, BEGINNING), page);
                place = page.next();
            }
            return new Kept(pages);
        }

        @Override
        public PeerReply<PeerPage> after(@Nullable String place) {
            return new PeerReply.Told<>(
                    Objects.requireNonNull(
                            pages.get(Objects.requireNonNullElse(place, BEGINNING))));
        }

        @Override
        public PeerReply<PeerSnapshot> snapshot(@Nullable String part) {
            return new PeerReply.Failed<>("UNREACHABLE");
        }

        @Override
        public PeerReply<Boolean> acknowledge(PeerMark mark) {
            return new PeerReply.Told<>(true);
        }

        @Override
        public PeerReply<List<PeerRecall>> openRecalls(long after) {
            return new PeerReply.Told<>(List.of());
        }

        @Override
        public PeerReply<Boolean> acknowledge(PeerRecall recall, List<RecallDone> done) {
            return new PeerReply.Told<>(true);
        }
    }
}
