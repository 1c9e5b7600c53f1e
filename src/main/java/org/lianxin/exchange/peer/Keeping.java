package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.PeerAgreement;
import org.lianxin.exchange.PeerRegion;
import org.lianxin.exchange.RecallKind;
import org.lianxin.exchange.RecallKindDecision;
import org.lianxin.exchange.RemovalReason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a page comes to, for each item the last that it says. */
final class Keeping {

    private static final Statement REPLACE = statement("replace-foreign.cypher");
    private static final Statement PUT = statement("put-foreign.cypher");
    private static final Statement WITHHOLD = statement("withhold-foreign.cypher");

    private final Writing writing;
    private final PeerAgreement agreement;
    private final PeerRegion region;
    private final Forwarding forwarding;
    private final Recalling recalling;
    private final Told told;
    private final Map<String, Map<String, @Nullable Object>> puts = new LinkedHashMap<>();
    private final Map<String, Map<String, @Nullable Object>> ends = new LinkedHashMap<>();
    private final Map<String, Forwarding.Kept> forwards = new LinkedHashMap<>();
    private final Map<String, RemovalReason> removed = new LinkedHashMap<>();
    private final List<String> withheld = new ArrayList<>();

    Keeping(
            Writing writing,
            PeerAgreement agreement,
            PeerRegion region,
            Forwarding forwarding,
            Recalling recalling,
            Told told) {
        this.writing = writing;
        this.agreement = agreement;
        this.region = region;
        this.forwarding = forwarding;
        this.recalling = recalling;
        this.told = told;
    }

    /** In which of the peer's histories it was told, and what the peer keeps of that. */
    record Told(String epoch, @Nullable String receipt) {}

    void take(PeerEntry entry, @Nullable ForeignItem item) {
        RemovalReason because = entry.because();
        if (because != null) {
            end(entry.itemId(), because, entry.seq());
            return;
        }
        end(entry.itemId(), null, entry.seq());
        removed.remove(entry.itemId());
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("peer", agreement.peer().value());
        row.put("itemId", entry.itemId());
        row.put("standing", agreement.peer().value() + '|' + entry.itemId());
        row.put("seq", entry.seq());
        row.put("epoch", told.epoch());
        row.put("hash", entry.hash());
        row.put("toldAt", entry.recordedAt());
        row.put("receipt", told.receipt());
        if (item != null && mayKeep(item)) {
            row.put("item", entry.item());
            row.put("about", item.subject().value());
            row.put("region", item.region().value());
            row.put("originId", item.originId());
            row.put("grade", item.grade().name());
            forwards.put(
                    entry.itemId(),
                    new Forwarding.Kept(entry.itemId(), item, told.epoch(), entry.seq()));
        } else {
            removed.put(entry.itemId(), RemovalReason.OUT_OF_VIEW);
        }
        puts.put(entry.itemId(), row);
    }

    void end(String itemId, @Nullable RemovalReason because, long seq) {
        puts.remove(itemId);
        forwards.remove(itemId);
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("itemId", itemId);
        row.put("because", because == null ? null : because.name());
        row.put("seq", seq);
        ends.put(itemId, row);
        if (because != null) {
            removed.put(itemId, because);
        }
        if (because != null && because != RemovalReason.ENDED) {
            withheld.add(itemId);
        }
    }

    /** What this region told itself is not taken back in, nor what the agreement leaves out. */
    boolean mayKeep(@Nullable ForeignItem item) {
        return item != null
                && item.isCovered(agreement.terms())
                && !region.is(item.region())
                && item.via().stream().noneMatch(region::is);
    }

    void flush() {
        String peer = agreement.peer().value();
        if (!ends.isEmpty()) {
            List<Row> formers =
                    writing.run(REPLACE, Map.of("peer", peer, "rows", List.copyOf(ends.values())));
            recalling.note(writing, agreement.peer(), formers, this::fate);
        }
        if (!withheld.isEmpty()) {
            writing.run(WITHHOLD, Map.of("peer", peer, "items", List.copyOf(withheld)));
        }
        if (!puts.isEmpty()) {
            writing.run(PUT, Map.of("rows", List.copyOf(puts.values())));
        }
        forwarding.tell(writing, agreement, forwards.values());
        for (RemovalReason because : RemovalReason.values()) {
            List<String> gone =
                    removed.entrySet().stream()
                            .filter(each -> each.getValue() == because)
                            .map(Map.Entry::getKey)
                            .toList();
            forwarding.take(writing, agreement.peer(), gone, because);
        }
    }

    private Optional<RecallKind> fate(String itemId, ForeignItem former) {
        Forwarding.Kept kept = forwards.get(itemId);
        return kept == null
                ? RecallKindDecision.ofForeign(Objects.requireNonNull(removed.get(itemId)))
                : kept.item().since(former);
    }

    private static Statement statement(String file) {
        return Statement.of(Keeping.class, file);
    }
}
