package org.lianxin.audit.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.audit.AuditEntry;
import org.lianxin.audit.Checkpoint;
import org.lianxin.audit.Hashes;
import org.lianxin.audit.RightEdge;
import org.lianxin.audit.Tile;
import org.lianxin.audit.TiledTree;
import org.lianxin.audit.TreeHash;
import org.lianxin.cypher.AfterLoss;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The tiles of the tree as far as they are committed. What is once read stays right as long as the
 * log goes on, a part of a tile too: so a bounded number of them is kept, the most recently used.
 */
final class Tiles implements AfterLoss {

    private static final Question<Long, Hashes> FULL =
            Question.of(
                    Tiles.class,
                    "tiles.cypher",
                    place -> place,
                    row -> Hashes.ofBase64(row.text("hashes")));
    private static final Question<Range, List<TreeHash>> ROOTS =
            Question.of(
                    Tiles.class,
                    "tile-roots.cypher",
                    Range::parameter,
                    row -> row.texts("roots").stream().map(TreeHash::ofBase64).toList());
    private static final Question<Range, List<TreeHash>> LEAVES =
            Question.of(
                    Tiles.class,
                    "leaves.cypher",
                    Range::parameter,
                    row -> row.texts("leaves").stream().map(AuditEntry::hash).toList());
    private static final int LEVEL_SHIFT = 48;
    private static final Logger LOG = LoggerFactory.getLogger(Tiles.class);

    private final Questions questions;
    private final Map<Long, Hashes> kept;
    private volatile @Nullable Checkpoint seen;

    /** How often what was kept turned out to be of a log that is lost. */
    private volatile int losses;

    Tiles(Questions questions, int keptMax) {
        this.questions = questions;
        this.kept =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Long, Hashes> eldest) {
                        return size() > keptMax;
                    }
                };
    }

    /** The key of a full tile in the graph: tiles of one level stand behind each other. */
    static long place(int level, long number) {
        return ((long) level << LEVEL_SHIFT) + number;
    }

    /**
     * The tree of a size that the log has reached.
     *
     * @throws org.lianxin.cypher.GraphFailure when it is read and the graph does not answer
     */
    TiledTree tree(long size) {
        return new TiledTree(size, (level, number, width) -> tile(size, level, number, width));
    }

    /**
     * What the tree of a size yields, once it is known that the log has that size and is still the
     * one that this gateway knows. Of a size that it knows the yield is worked out beside that
     * question, so that a proof costs one round trip.
     *
     * @return nothing where the log has not that size
     * @throws org.lianxin.cypher.GraphFailure when the graph does not answer
     */
    <T> Optional<T> reached(long size, Supplier<Checkpoint> latest, Function<TiledTree, T> yields) {
        Checkpoint before = seen;
        if (before == null || size > before.size()) {
            return size > follow(latest).size()
                    ? Optional.empty()
                    : Optional.of(yields.apply(tree(size)));
        }
        int known = losses;
        var followed =
                CompletableFuture.supplyAsync(() -> follow(latest), Thread::startVirtualThread);
        T guess = guess(() -> yields.apply(tree(size)));
        if (size > joined(followed).size()) {
            return Optional.empty();
        }
        return Optional.of(guess != null && known == losses ? guess : yields.apply(tree(size)));
    }

    /** What fails here fails again where it counts, or was never asked for. */
    private static <T> @Nullable T guess(Supplier<T> yield) {
        try {
            return yield.get();
        } catch (RuntimeException _) {
            return null;
        }
    }

    private static Checkpoint joined(CompletableFuture<Checkpoint> followed) {
        try {
            return followed.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            throw failed;
        }
    }

    /** What is needed to append to the tree of that size. */
    RightEdge edge(long size) {
        List<Hashes> tiles = new ArrayList<>();
        for (int level = 0; level < RightEdge.levels(size); level++) {
            int width = RightEdge.width(size, level);
            long number = size >> (Tile.HEIGHT * (level + 1));
            tiles.add(width == 0 ? Hashes.NONE : tile(size, level, number, width).first(width));
        }
        return RightEdge.of(size, tiles);
    }

    /**
     * The checkpoint that is asked for, once what is kept here is known to be of its log. It is not
     * where the graph was restored from an older copy, or cut off: what was read of the log that is
     * lost is forgotten then, and said.
     *
     * @throws org.lianxin.cypher.GraphFailure when the graph does not answer
     */
    Checkpoint follow(Supplier<Checkpoint> latest) {
        // Read before the question: what it answers is not older, in one and the same log.
        Checkpoint before = seen;
        Checkpoint now = latest.get();
        if (before != null && !isContinued(before, now)) {
            LOG.error(
                    "审计日志不是此前日志的延续：图数据库被恢复或截断，此前的回执无法再证明 / The audit log does"
                            + " not continue what this gateway has seen of it: the graph was"
                            + " restored or cut off, and receipts given since cannot be proved");
            forget();
        }
        seen = now;
        return now;
    }

    /** The tiles only: whether the log goes on is still asked of what was seen of it. */
    @Override
    public void forget() {
        synchronized (kept) {
            kept.clear();
            losses++;
        }
    }

    /** The log was so; what is asked for later continues it. */
    void saw(Checkpoint committed) {
        seen = committed;
    }

    private boolean isContinued(Checkpoint before, Checkpoint now) {
        return before.size() <= now.size()
                && (before.equals(now)
                        || tree(now.size())
                                .consistency(before.size())
                                .proves(before.root(), now.root()));
    }

    private Hashes tile(long size, int level, long number, int width) {
        long place = place(level, number);
        int before = losses;
        Hashes known = known(place);
        if (known.count() >= width) {
            return known;
        }
        long there = (size >> (Tile.HEIGHT * level)) - number * Tile.WIDTH;
        Hashes tile = there >= Tile.WIDTH ? full(place) : part(known, level, number, (int) there);
        synchronized (kept) {
            // Read while the log was found to be lost, it may be of either.
            if (before == losses) {
                kept.put(place, tile);
            }
        }
        return tile;
    }

    private Hashes known(long place) {
        synchronized (kept) {
            Hashes known = kept.get(place);
            return known == null ? Hashes.NONE : known;
        }
    }

    private Hashes full(long place) {
        @Nullable Hashes tile = questions.ask(FULL, List.of(place)).byKey().get(place);
        if (tile == null) {
            throw new IllegalStateException("the log lacks a tile that is full");
        }
        return tile;
    }

    /** The hashes of a tile that is not full, behind those that are known already. */
    private Hashes part(Hashes known, int level, long number, int there) {
        long first = number * Tile.WIDTH;
        Range range =
                level == 0
                        ? new Range(first + known.count(), first + there)
                        : new Range(
                                place(level - 1, first + known.count()),
                                place(level - 1, first + there));
        List<TreeHash> more =
                questions
                        .ask(level == 0 ? LEAVES : ROOTS, List.of(range))
                        .byKey()
                        .getOrDefault(range, List.of());
        if (more.size() != there - known.count()) {
            throw new IllegalStateException("the log lacks entries that were committed");
        }
        Hashes tile = known;
        for (TreeHash hash : more) {
            tile = tile.with(hash);
        }
        return tile;
    }

    /** A part of the log, or of the tiles of a level. */
    record Range(long from, long until) {

        Object parameter() {
            return Map.of("from", from, "until", until);
        }
    }
}
