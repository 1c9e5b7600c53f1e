package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.FeedChain;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.FeedOp;
import org.lianxin.exchange.PeerFlaw;
import org.lianxin.exchange.StateDigest;

import java.util.HashMap;
import java.util.Map;

/** Whether what another region tells goes on from what it told before. */
final class PageCheck {

    private PageCheck() {}

    /** What it shows. */
    sealed interface Found {

        /** It goes on; it stands here now. */
        record Good(PeerMark mark) implements Found {}

        /** It does not. */
        record Bad(PeerFlaw flaw) implements Found {}
    }

    /**
     * Checks a page.
     *
     * @param known null before anything is known
     * @param hashes of the items that stand, as far as the page names them
     */
    static Found page(
            FeedKey feed, @Nullable PeerMark known, PeerPage page, Map<String, String> hashes) {
        PeerMark from = known == null ? beginning(feed, page.epoch()) : known;
        if (!page.epoch().equals(from.epoch()) || page.after() != from.seq()) {
            return new Found.Bad(PeerFlaw.GAP);
        }
        if (!page.prevHash().equals(from.link())) {
            return new Found.Bad(PeerFlaw.LINK);
        }
        Map<String, String> standing = new HashMap<>(hashes);
        StateDigest state = StateDigest.of(from.lanes());
        String link = from.link();
        long seq = from.seq();
        for (PeerEntry entry : page.entries()) {
            PeerFlaw flaw = flaw(entry, seq, standing);
            if (flaw != null) {
                return new Found.Bad(flaw);
            }
            String former = standing.remove(entry.itemId());
            if (former != null) {
                state.remove(entry.itemId(), former);
            }
            if (entry.op() == FeedOp.PUT) {
                state.add(entry.itemId(), entry.hash());
                standing.put(entry.itemId(), entry.hash());
            }
            link =
                    FeedChain.link(
                            link,
                            entry.seq(),
                            entry.op(),
                            entry.itemId(),
                            entry.hash(),
                            entry.recordedAt());
            seq = entry.seq();
        }
        return state.hex().equals(page.digest())
                ? new Found.Good(new PeerMark(page.epoch(), seq, link, state.state(), page.next()))
                : new Found.Bad(PeerFlaw.DIGEST);
    }

    private static @Nullable PeerFlaw flaw(
            PeerEntry entry, long before, Map<String, String> standing) {
        if (entry.seq() != before + 1) {
            return PeerFlaw.GAP;
        }
        if (!entry.isItself()) {
            return PeerFlaw.ENTRY;
        }
        return entry.op() == FeedOp.REMOVE && !standing.containsKey(entry.itemId())
                ? PeerFlaw.ABSENT
                : null;
    }

    /** Checks the whole of a feed. */
    static Found snapshot(PeerSnapshot whole) {
        StateDigest state = new StateDigest();
        for (PeerEntry entry : whole.items()) {
            if (entry.op() != FeedOp.PUT || !entry.isItself() || entry.seq() > whole.asOfSeq()) {
                return new Found.Bad(PeerFlaw.ENTRY);
            }
            state.add(entry.itemId(), entry.hash());
        }
        return state.hex().equals(whole.digest())
                ? new Found.Good(
                        new PeerMark(
                                whole.epoch(),
                                whole.asOfSeq(),
                                whole.link(),
                                state.state(),
                                whole.next()))
                : new Found.Bad(PeerFlaw.DIGEST);
    }

    private static PeerMark beginning(FeedKey feed, String epoch) {
        return new PeerMark(
                epoch, 0, FeedChain.genesis(feed, epoch, 0), new StateDigest().state(), null);
    }
}
