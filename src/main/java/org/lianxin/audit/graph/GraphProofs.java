package org.lianxin.audit.graph;

import org.lianxin.audit.Checkpoints;
import org.lianxin.audit.ConsistencyProof;
import org.lianxin.audit.InclusionProof;
import org.lianxin.audit.Proofs;
import org.lianxin.audit.TiledTree;

import java.util.Optional;
import java.util.function.Function;

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
        return index < 0 || index >= size
                ? Optional.empty()
                : prove(size, tree -> tree.inclusion(index));
    }

    @Override
    public Optional<ConsistencyProof> consistency(long from, long to) {
        return from < 0 || from > to ? Optional.empty() : prove(to, tree -> tree.consistency(from));
    }

    /** Asked for each proof: a log only grows, unless the graph was restored. */
    private <P> Optional<P> prove(long size, Function<TiledTree, P> proof) {
        return LogReading.read(() -> tiles.reached(size, checkpoints::latest, proof));
    }
}
