package org.lianxin.exchange.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.exchange.peer.Region.A;
import static org.lianxin.exchange.peer.Region.AWAY;
import static org.lianxin.exchange.peer.Region.B;
import static org.lianxin.exchange.peer.Region.C;
import static org.lianxin.exchange.peer.Region.HOME;
import static org.lianxin.exchange.peer.Region.TERM;
import static org.lianxin.exchange.peer.Region.TODAY;
import static org.lianxin.exchange.peer.Region.row;
import static org.lianxin.exchange.peer.Region.terms;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.SetClock;
import org.lianxin.TestGraph;
import org.lianxin.access.CallerKind;
import org.lianxin.access.Permit;
import org.lianxin.conduct.Rows;
import org.lianxin.exchange.FeedCursor;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedOp;
import org.lianxin.exchange.FeedPageOutcome;
import org.lianxin.exchange.PeerAgreementOutcome;
import org.lianxin.exchange.PeerAgreementOutcome.Reason;
import org.lianxin.exchange.PeerGrade;
import org.lianxin.exchange.PeerTerms;
import org.lianxin.exchange.RemovalReason;
import org.lianxin.exchange.StateDigest;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;
import org.lianxin.kernel.UnifiedCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What goes out to another region: what an agreement in force covers, and nothing else. */
class PeerFeedIT {

    private Region here;

    @BeforeEach
    void begin() {
        TestGraph.reset();
        here = new Region(A, TestGraph.driver(), new SetClock());
        here.know(B);
        here.know(C);
    }

    @Test
    void tellsWhatTheAgreementCoversFromTheInstantItIsRegistered() {
        here.file(
                row("守1", TODAY),
                row("守2", null),
                row(Rows.COMPANY, AWAY, "守3", TERM, TODAY, 4),
                row(Rows.COMPANY, new City("wuhan"), "守4", TERM, TODAY, 5),
                row(Rows.PERSON, HOME, "守5", TERM, TODAY, 6));
        assertThat(here.all(B).entries()).isEmpty();

        agreed(here.agree(B, terms(true, false, PeerGrade.PUBLISHED, false)));
        assertThat(documents(here.all(B).entries())).containsExactlyInAnyOrder("守1", "守3");
        assertThat(here.all(B).entries().getFirst().item())
                .contains("\"grade\":\"PUBLISHED\"", "\"region\":\"" + A.value() + "\"");

        agreed(here.agree(B, terms(true, false, PeerGrade.STANDING, false)));
        assertThat(documents(here.all(B).entries())).contains("守1", "守2", "守3").hasSize(3);
        assertThat(here.all(C).entries()).isEmpty();
        here.file(row("守6", null));
        assertThat(documents(here.all(B).entries())).contains("守6");
    }

    @Test
    void isForThatPeerAlone() {
        agreed(here.agree(B, terms(true, true, PeerGrade.STANDING, true)));
        here.file(row("守1", TODAY));

        for (CallerKind kind : CallerKind.values()) {
            assertThat(follows(Region.of(B, kind)))
                    .as(kind.name())
                    .isEqualTo(kind == CallerKind.REGION_PEER);
        }
        assertThat(follows(Region.of(C, CallerKind.REGION_PEER))).isFalse();
        assertThat(
                        here.feeds.visible(Region.of(B, CallerKind.REGION_PEER)).stream()
                                .map(state -> state.feed().value()))
                .contains(FeedKey.ofPeer(B).value())
                .noneMatch(feed -> feed.startsWith("shared"));
        assertThat(
                        here.feeds
                                .footings(
                                        Region.of(B, CallerKind.REGION_PEER),
                                        FeedKey.ofPeer(B),
                                        here.all(B).entries())
                                .orElseThrow()
                                .getFirst()
                                .basis())
                .extracting("reference")
                .isEqualTo("合作协议第三条");
    }

    private boolean follows(Permit permit) {
        return here.feeds.after(permit, FeedKey.ofPeer(B), FeedCursor.BEGINNING, 1)
                instanceof FeedPageOutcome.Told;
    }

    @Test
    void takesEverythingBackInTheInstantOfItsEnd() {
        agreed(here.agree(B, terms(true, false, PeerGrade.STANDING, false)));
        here.file(row("守1", TODAY), row("守2", null));
        LocalDate soon = TODAY.plusDays(1);
        here.file(row(Rows.COMPANY, HOME, "守3", new Interval(TERM.from(), soon), TODAY, 4));
        agreed(here.end(B));

        var page = here.all(B);
        assertThat(page.digest()).isEqualTo(new StateDigest().hex());
        assertThat(page.entries()).hasSize(6).allMatch(entry -> entry.item() == null);
        assertThat(page.entries().subList(3, 6))
                .allMatch(entry -> entry.op() == FeedOp.REMOVE)
                .allMatch(entry -> entry.because() == RemovalReason.OUT_OF_VIEW)
                .extracting(FeedEntry::recordedAt)
                .containsOnly(page.entries().getLast().recordedAt());
        here.file(row("守4", TODAY));
        assertThat(here.all(B).headSeq()).isEqualTo(6);
        assertThat(here.end(B)).isEqualTo(refused(Reason.AGREEMENT_UNKNOWN));
    }

    @Test
    void tellsNoMoreOfWhatItCoversNoMore() {
        agreed(here.agree(B, terms(true, false, PeerGrade.STANDING, false)));
        here.file(row("守1", TODAY), row(Rows.COMPANY, AWAY, "守2", TERM, TODAY, 3));
        PeerTerms narrower =
                new PeerTerms(
                        true,
                        false,
                        Set.of(ListKind.RED),
                        Set.of(AWAY),
                        PeerGrade.STANDING,
                        false,
                        TERM,
                        "合作协议第三条");
        agreed(here.agree(B, narrower));

        assertThat(documents(here.all(B).entries())).containsExactly("守2");
        assertThat(here.all(B).entries().getLast().because()).isEqualTo(RemovalReason.OUT_OF_VIEW);
    }

    @Test
    void beginsAndEndsByTimeAlone() {
        PeerTerms later =
                new PeerTerms(
                        true,
                        true,
                        Set.of(ListKind.RED),
                        Set.of(HOME),
                        PeerGrade.STANDING,
                        false,
                        new Interval(TODAY.plusDays(2), TODAY.plusDays(4)),
                        "合作协议第三条");
        agreed(here.agree(B, later));
        here.file(row("守1", TODAY));
        List<Integer> standing = new ArrayList<>();
        for (int day = 0; day < 6; day++) {
            new DueAgreements(here.questions, here.transactions).catchUp(here.clock.today());
            standing.add(documents(here.all(B).entries()).size());
            here.clock.days(1);
        }
        assertThat(standing).containsExactly(0, 0, 1, 1, 0, 0);
    }

    @Test
    void isRegisteredOnlyByWhoMayAndWithWhomThereIs() {
        PeerTerms terms = terms(true, true, PeerGrade.STANDING, true);
        var key = Region.key();
        var office = Region.office(null);
        assertThat(here.agree(A, terms)).isEqualTo(refused(Reason.PEER_UNKNOWN));
        assertThat(here.register.agree(Region.office(AWAY), key, B, terms))
                .isEqualTo(refused(Reason.NOT_OWN_CITY));
        var done = here.register.agree(office, key, B, terms);
        agreed(done);
        assertThat(here.register.agree(office, key, B, terms)).isEqualTo(done);
        assertThat(here.register.agree(office, key, C, terms))
                .isEqualTo(refused(Reason.KEY_REUSED));
        assertThat(here.register.end(Region.office(AWAY), Region.key(), B, "无权"))
                .isEqualTo(refused(Reason.NOT_OWN_CITY));
        assertThat(here.agree(UnifiedCode.of(Rows.AUTHORITY), terms))
                .isEqualTo(refused(Reason.PEER_UNKNOWN));
        assertThat(here.agreements.all(office)).hasSize(1).allMatch(each -> each.sendsOn(TODAY));
    }

    private static void agreed(PeerAgreementOutcome outcome) {
        assertThat(outcome).isInstanceOf(PeerAgreementOutcome.Done.class);
    }

    private static PeerAgreementOutcome refused(Reason reason) {
        return new PeerAgreementOutcome.Refused(reason);
    }

    /** The documents of what stands behind these entries. */
    private static Set<String> documents(List<FeedEntry> entries) {
        Map<String, String> standing = new HashMap<>();
        for (FeedEntry entry : entries) {
            if (entry.op() == FeedOp.REMOVE) {
                standing.remove(entry.itemId());
            } else {
                String item = String.valueOf(entry.item());
                standing.put(
                        entry.itemId(), item.replaceAll(".*\"document\":\"([^\"]*)\".*", "$1"));
            }
        }
        return Set.copyOf(standing.values());
    }
}
