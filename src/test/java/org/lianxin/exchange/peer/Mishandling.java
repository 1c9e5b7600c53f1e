package org.lianxin.exchange.peer;

import org.lianxin.exchange.FeedChain;
import org.lianxin.exchange.FeedOp;
import org.lianxin.exchange.RemovalReason;
import org.lianxin.exchange.StateDigest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** What may become of a page on its way. */
enum Mishandling {
    /** The one before comes once more. */
    PAGE_DOUBLED,
    /** The one behind comes in its place. */
    PAGE_LOST,
    FIRST_ENTRIES_CUT,
    LAST_ENTRIES_CUT,
    ENTRY_LOST,
    ENTRY_DOUBLED,
    ENTRIES_SWAPPED,
    NUMBER_ALTERED,
    ITEM_ALTERED,
    /** By somebody who knows how hashes are made. */
    ITEM_AND_HASH_ALTERED,
    HASH_ALTERED,
    ID_ALTERED,
    OPERATION_ALTERED,
    /** Only what comes next tells that it was. */
    TIME_ALTERED,
    LINK_ALTERED,
    DIGEST_ALTERED,
    EPOCH_ALTERED,
    PLACE_ALTERED;

    private static final String NONE = "0".repeat(64);

    /**
     * The page as it comes.
     *
     * @param before the one that was told before
     * @param behind the one that would be told next
     */
    PeerPage of(PeerPage page, PeerPage before, PeerPage behind, RandomGenerator random) {
        List<PeerEntry> all = new ArrayList<>(page.entries());
        int at = random.nextInt(all.size());
        while (all.get(at).item() == null && name().startsWith("ITEM")) {
            at = random.nextInt(all.size());
        }
        PeerEntry e = all.get(at);
        switch (this) {
            case PAGE_DOUBLED -> {
                return before;
            }
            case PAGE_LOST -> {
                return behind;
            }
            case FIRST_ENTRIES_CUT -> all.subList(0, at + 1).clear();
            case LAST_ENTRIES_CUT -> all.subList(at, all.size()).clear();
            case ENTRY_LOST -> all.remove(at);
            case ENTRY_DOUBLED -> all.add(at, e);
            case ENTRIES_SWAPPED -> Collections.swap(all, at, (at + 1) % all.size());
            case NUMBER_ALTERED ->
                    all.set(at, with(e, e.seq() + 1 + random.nextInt(3), e.itemId(), e.hash()));
            case ITEM_ALTERED -> all.set(at, said(e, e.hash()));
            case ITEM_AND_HASH_ALTERED ->
                    all.set(at, said(e, FeedChain.hash(e.itemId(), e.item() + " ", null)));
            case HASH_ALTERED -> all.set(at, with(e, e.seq(), e.itemId(), NONE));
            case ID_ALTERED -> all.set(at, with(e, e.seq(), e.itemId() + "0", e.hash()));
            case OPERATION_ALTERED -> all.set(at, turned(e));
            case TIME_ALTERED -> all.set(at, later(e));
            case LINK_ALTERED, DIGEST_ALTERED, EPOCH_ALTERED, PLACE_ALTERED -> {}
        }
        return new PeerPage(
                this == EPOCH_ALTERED ? page.epoch() + "0" : page.epoch(),
                this == PLACE_ALTERED ? page.after() + 1 : page.after(),
                this == LINK_ALTERED ? NONE : page.prevHash(),
                all,
                this == DIGEST_ALTERED ? new StateDigest().hex() : page.digest(),
                page.headSeq(),
                page.next(),
                page.receipt());
    }

    private static PeerEntry with(PeerEntry e, long seq, String id, String hash) {
        return new PeerEntry(seq, e.op(), id, e.item(), e.because(), hash, e.recordedAt());
    }

    private static PeerEntry said(PeerEntry e, String hash) {
        return new PeerEntry(
                e.seq(), e.op(), e.itemId(), e.item() + " ", e.because(), hash, e.recordedAt());
    }

    /** Put where it was removed, and removed where it was put, with the hash of just that. */
    private static PeerEntry turned(PeerEntry e) {
        boolean put = e.op() == FeedOp.PUT;
        String item = put ? null : "{}";
        RemovalReason because = put ? RemovalReason.ENDED : null;
        return new PeerEntry(
                e.seq(),
                put ? FeedOp.REMOVE : FeedOp.PUT,
                e.itemId(),
                item,
                because,
                FeedChain.hash(e.itemId(), item, because),
                e.recordedAt());
    }

    private static PeerEntry later(PeerEntry e) {
        Instant later = e.recordedAt().plusMillis(1);
        return new PeerEntry(e.seq(), e.op(), e.itemId(), e.item(), e.because(), e.hash(), later);
    }
}
