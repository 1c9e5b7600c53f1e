package org.lianxin.exchange.parcel;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.FeedChain;
import org.lianxin.exchange.FeedOp;
import org.lianxin.exchange.StateDigest;

import java.util.HashMap;
import java.util.Map;

/** What a package comes to, entry by entry. Mutable, and for one thread. */
final class Replay {

    private final StateDigest state = new StateDigest();
    private final Map<String, String> standing = new HashMap<>();
    private final long baseSeq;
    private String link;
    private long seq;
    private long last;
    private long count;

    Replay(long baseSeq, String baseLink) {
        this.baseSeq = baseSeq;
        this.seq = baseSeq;
        this.link = baseLink;
    }

    /** Takes one of the whole that the package begins with; what is wrong with it, or null. */
    @Nullable PackageFlaw whole(Line line) {
        if (!line.isItself() || line.op() != FeedOp.PUT) {
            return PackageFlaw.ENTRY;
        }
        if (line.seq() <= last || line.seq() > baseSeq || standing.containsKey(line.itemId())) {
            return PackageFlaw.ORDER;
        }
        last = line.seq();
        put(line);
        return null;
    }

    /** Takes a change; what is wrong with it, or null. */
    @Nullable PackageFlaw change(Line line) {
        if (!line.isItself()) {
            return PackageFlaw.ENTRY;
        }
        String former = standing.remove(line.itemId());
        if (line.seq() != seq + 1 || (line.op() == FeedOp.REMOVE && former == null)) {
            return PackageFlaw.ORDER;
        }
        if (former != null) {
            state.remove(line.itemId(), former);
        }
        seq = line.seq();
        link = FeedChain.link(link, seq, line.op(), line.itemId(), line.hash(), line.recordedAt());
        if (line.op() == FeedOp.PUT) {
            put(line);
        } else {
            count++;
        }
        return null;
    }

    private void put(Line line) {
        standing.put(line.itemId(), line.hash());
        state.add(line.itemId(), line.hash());
        count++;
    }

    long seq() {
        return seq;
    }

    long count() {
        return count;
    }

    String link() {
        return link;
    }

    String digest() {
        return state.hex();
    }
}
