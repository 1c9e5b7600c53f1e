package org.lianxin.audit.graph;

import org.lianxin.audit.Checkpoints;
import org.lianxin.audit.ConsistencyProof;
import org.lianxin.audit.InclusionProof;
import org.lianxin.audit.Proofs;

import java.util.Optional;

/** Proofs from the tiles of the graph. */
final class GraphProofs implements Proofs {

    private final Tiles tiles;
    private final Checkpoints checkpoints;

    GraphProofs(Tiles tiles, Checkpoints checkpoints) {
        this.tiles = tiles;
        this.checkpoints = checkpoints;
    }

    @Override
    public Optional<InclusionProof> inclusion(long index, long size) {
        if (index < 0 || index >= size || !isReached(size)) {
            return Optional.empty();
        }
        return Optional.of(LogReading.read(() -> tiles.tree(size).inclusion(index)));
    }

    @Override
    public Optional<ConsistencyProof> consistency(long from, long to) {
        if (from < 0 || from > to || !isReached(to)) {
            return Optional.empty();
        }
        return Optional.of(LogReading.read(() -> tiles.tree(to).consistency(from)));
    }

    /** Asked for each proof: a log only grows, unless the graph was restored. */
    private boolean isReached(long size) {
        return size <= LogReading.read(() -> tiles.follow(checkpoints::latest)).size();
    }
}
