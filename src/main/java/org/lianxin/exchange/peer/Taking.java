package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.PeerAgreement;
import org.lianxin.exchange.PeerAgreements;
import org.lianxin.exchange.PeerFlaw;
import org.lianxin.exchange.PeerFollowingState;
import org.lianxin.exchange.PeerRegion;
import org.lianxin.exchange.RemovalReason;
import org.lianxin.kernel.UnifiedCode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Takes in what a peer tells: one transaction for each page moves the mark, keeps what came and
 * forwards what may go on. A page that does not go on from the mark changes nothing: another
 * gateway was there first, or the feed diverged and that is noted.
 */
final class Taking {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Statement HOLD = statement("hold-follow.cypher");
    private static final Statement SET = statement("set-follow.cypher");
    private static final Statement HEARD = statement("note-heard.cypher");
    private static final Statement STANDING = statement("standing-foreign.cypher");
    private static final Statement ALL = statement("all-foreign.cypher");

    private final Transactions transactions;
    private final PeerAgreements agreements;
    private final PeerRegion region;
    private final Forwarding forwarding;
    private final Recalling recalling;

    Taking(
            Transactions transactions,
            PeerAgreements agreements,
            PeerRegion region,
            Forwarding forwarding,
            Recalling recalling) {
        this.transactions = transactions;
        this.agreements = agreements;
        this.region = region;
        this.forwarding = forwarding;
        this.recalling = recalling;
    }

    /** What became of a page or of a whole. */
    enum Outcome {
        TAKEN,
        /** It is not what was asked for: another gateway has come further meanwhile. */
        OVERTAKEN,
        /** There is no agreement by which it may be taken. */
        NOT_AGREED,
        DIVERGED
    }

    /** Takes a page that was asked for from that mark. */
    Outcome page(UnifiedCode peer, @Nullable PeerMark asked, PeerPage page) {
        return transactions.write(
                LIMIT,
                writing ->
                        held(
                                writing,
                                peer,
                                PeerFollowingState.FOLLOWING,
                                (agreement, mark) -> {
                                    if (!Objects.equals(mark, asked)) {
                                        return Outcome.OVERTAKEN;
                                    }
                                    return settle(
                                            writing,
                                            peer,
                                            mark == null ? 0 : mark.seq(),
                                            page(writing, agreement, mark, page),
                                            page.headSeq());
                                }));
    }

    /** Takes the whole of a feed in place of what is known of it. */
    Outcome whole(UnifiedCode peer, PeerSnapshot whole) {
        return transactions.write(
                LIMIT,
                writing ->
                        held(
                                writing,
                                peer,
                                PeerFollowingState.SNAPSHOT_WANTED,
                                (agreement, _) ->
                                        settle(
                                                writing,
                                                peer,
                                                whole.asOfSeq(),
                                                whole(writing, agreement, whole),
                                                whole.asOfSeq())));
    }

    private interface Work {
        Outcome in(PeerAgreement agreement, @Nullable PeerMark mark);
    }

    private Outcome held(Writing writing, UnifiedCode peer, PeerFollowingState wanted, Work work) {
        PeerAgreement agreement =
                agreements.now(writing).stream()
                        .filter(each -> each.peer().equals(peer))
                        .filter(each -> each.receivesOn(Shanghai.today(writing)))
                        .findFirst()
                        .orElse(null);
        if (agreement == null) {
            return Outcome.NOT_AGREED;
        }
        Row follow = writing.run(HOLD, Map.of("peer", peer.value())).getFirst().row("follow");
        return follow.text("state").equals(wanted.name())
                ? work.in(agreement, FollowRows.mark(follow))
                : Outcome.OVERTAKEN;
    }

    private PageCheck.Found page(
            Writing writing, PeerAgreement agreement, @Nullable PeerMark mark, PeerPage page) {
        UnifiedCode peer = agreement.peer();
        List<String> ids = page.entries().stream().map(PeerEntry::itemId).distinct().toList();
        Map<String, String> hashes = new HashMap<>();
        writing.run(STANDING, Map.of("peer", peer.value(), "items", ids))
                .forEach(row -> hashes.put(row.text("itemId"), row.text("hash")));
        FeedKey feed = FeedKey.ofPeer(region.code().orElseThrow());
        PageCheck.Found found = PageCheck.page(feed, mark, page, hashes);
        if (!(found instanceof PageCheck.Found.Good)) {
            return found;
        }
        Map<String, @Nullable ForeignItem> items = new HashMap<>();
        PeerFlaw flaw = read(peer, page.entries(), items);
        if (flaw != null) {
            return new PageCheck.Found.Bad(flaw);
        }
        Keeping kept = keeping(writing, agreement, new Keeping.Told(page.epoch(), page.receipt()));
        page.entries().forEach(entry -> kept.take(entry, items.get(key(entry))));
        kept.flush();
        return found;
    }

    private PageCheck.Found whole(Writing writing, PeerAgreement agreement, PeerSnapshot whole) {
        UnifiedCode peer = agreement.peer();
        PageCheck.Found found = PageCheck.snapshot(whole);
        Map<String, @Nullable ForeignItem> items = new HashMap<>();
        PeerFlaw flaw = read(peer, whole.items(), items);
        if (!(found instanceof PageCheck.Found.Good) || flaw != null) {
            return flaw == null ? found : new PageCheck.Found.Bad(flaw);
        }
        Map<String, Row> former = new LinkedHashMap<>();
        writing.run(ALL, Map.of("peer", peer.value()))
                .forEach(row -> former.put(row.text("itemId"), row));
        Keeping kept =
                keeping(writing, agreement, new Keeping.Told(whole.epoch(), whole.receipt()));
        for (PeerEntry entry : whole.items()) {
            Row known = former.remove(entry.itemId());
            if (known == null
                    || known.number("seq") != entry.seq()
                    || !known.text("hash").equals(entry.hash())
                    || !known.text("epoch").equals(whole.epoch())
                    || known.has("item") != kept.mayKeep(items.get(key(entry)))) {
                kept.take(entry, items.get(key(entry)));
            }
        }
        LocalDate today = Shanghai.today(writing);
        former.forEach((item, row) -> kept.end(item, gone(row, today), whole.asOfSeq()));
        kept.flush();
        return found;
    }

    /**
     * Nothing says why it is gone. One whose own time is over was right, unless the peer calls it
     * back; whoever has another one had better not use it.
     */
    private static RemovalReason gone(Row row, LocalDate today) {
        return row.has("item") && ForeignItem.read(row.text("item")).isOver(today)
                ? RemovalReason.ENDED
                : RemovalReason.WITHDRAWN;
    }

    private @Nullable PeerFlaw read(
            UnifiedCode peer, List<PeerEntry> entries, Map<String, @Nullable ForeignItem> items) {
        for (PeerEntry entry : entries) {
            String json = entry.item();
            if (json != null) {
                try {
                    ForeignItem item = ForeignItem.read(json);
                    if (!item.mayComeFrom(peer)) {
                        return PeerFlaw.ORIGIN;
                    }
                    items.put(key(entry), item);
                } catch (IllegalArgumentException none) {
                    return PeerFlaw.FORM;
                }
            }
        }
        return null;
    }

    private Keeping keeping(Writing writing, PeerAgreement agreement, Keeping.Told told) {
        return new Keeping(writing, agreement, region, forwarding, recalling, told);
    }

    private static String key(PeerEntry entry) {
        return entry.seq() + "|" + entry.itemId();
    }

    private static Outcome settle(
            Writing writing, UnifiedCode peer, long seq, PageCheck.Found found, long headSeq) {
        return switch (found) {
            case PageCheck.Found.Good(PeerMark mark) -> {
                set(writing, peer, FollowRows.following(mark, headSeq));
                writing.run(
                        HEARD,
                        Map.of("peer", peer.value(), "epoch", mark.epoch(), "seq", mark.seq()));
                yield Outcome.TAKEN;
            }
            case PageCheck.Found.Bad(PeerFlaw flaw) -> {
                set(
                        writing,
                        peer,
                        Map.of(
                                "state", PeerFollowingState.DIVERGED.name(),
                                "flaw", flaw.name(),
                                "flawSeq", seq));
                yield Outcome.DIVERGED;
            }
        };
    }

    private static void set(
            Writing writing, UnifiedCode peer, Map<String, ? extends @Nullable Object> follow) {
        writing.run(SET, Map.of("peer", peer.value(), "follow", follow));
    }

    private static Statement statement(String file) {
        return Statement.of(Taking.class, file);
    }
}
