package org.lianxin.exchange.court;

import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.cypher.DoneMutations;
import org.lianxin.cypher.GraphOutOfMemory;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.CourtDeletion;
import org.lianxin.exchange.CourtDigests;
import org.lianxin.exchange.CourtOutcome;
import org.lianxin.exchange.CourtOutcome.CourtRefusal;
import org.lianxin.exchange.CourtRow;
import org.lianxin.exchange.CourtSync;
import org.lianxin.exchange.CourtSync.State;
import org.lianxin.exchange.CourtSyncRegister;
import org.lianxin.exchange.CourtSyncTerms;
import org.lianxin.exchange.CourtSyncTerms.Mode;
import org.lianxin.exchange.CourtSyncs;
import org.lianxin.exchange.UnmatchedEntry;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps syncs in Neo4j; each step is one transaction with its key. */
final class GraphCourtSyncRegister implements CourtSyncRegister {

    private static final Statement PUT = statement("put-chunk.cypher");

    private final Transactions transactions;
    private final CourtSyncs syncs;
    private final Ownership ownership;
    private final Commit commit;
    private final Settling settling;
    private final Staging staging;
    private final Questions questions;
    private final CourtSyncProperties limits;

    GraphCourtSyncRegister(
            Transactions transactions,
            Questions questions,
            CourtSyncs syncs,
            Ownership ownership,
            Tools tools,
            CourtSyncProperties limits) {
        this.transactions = transactions;
        this.questions = questions;
        this.syncs = syncs;
        this.ownership = ownership;
        this.commit = new Commit(tools, limits.rowsMax());
        this.settling = new Settling(tools, ownership);
        this.staging = tools.staging();
        this.limits = limits;
    }

    private static Statement statement(String file) {
        return Statement.of(GraphCourtSyncRegister.class, file);
    }

    @Override
    public CourtOutcome<CourtSync> open(Permit permit, MutationKey key, CourtSyncTerms terms) {
        if (!ownership.isOf(permit, terms.court())) {
            return CourtOutcome.refused(new CourtRefusal.NotYourCourt());
        }
        // The rows of a delta are changes, those of a full sync are compared in the commit.
        int rowsMax = terms.mode() == Mode.DELTA ? limits.rowsMax() : limits.listMax();
        if (terms.expectedCount() > rowsMax) {
            return CourtOutcome.refused(new CourtRefusal.TooLarge(terms.expectedCount(), rowsMax));
        }
        var request =
                new DoneMutations.Request(key.id(), "openCourtSync", SyncState.properties(terms));
        return transactions.write(
                writing ->
                        switch (DoneMutations.look(writing, request)) {
                            case DoneMutations.Earlier.Same same -> done(writing, same.about());
                            case DoneMutations.Earlier.Other _ ->
                                    CourtOutcome.refused(new CourtRefusal.KeyTaken());
                            case DoneMutations.Earlier.Free _ ->
                                    new SyncOpening(terms, limits.open()).in(writing, request);
                        });
    }

    @Override
    public CourtOutcome<CourtSync> put(
            Permit permit, String sync, int number, String hash, List<CourtRow> rows) {
        if (syncs.find(permit, sync).isEmpty()) {
            return CourtOutcome.refused(new CourtRefusal.Unknown());
        }
        String found = CourtDigests.ofChunk(rows.stream().map(CourtDigests::ofRow).toList());
        if (!found.equals(hash)) {
            return CourtOutcome.refused(new CourtRefusal.Damaged(number, found));
        }
        String sealed = staging.seal(Commit.place(sync, number), rows);
        return transactions.write(
                writing -> {
                    SyncState state = SyncState.find(writing, sync).orElseThrow();
                    if (state.sync().state() != State.OPEN) {
                        return CourtOutcome.refused(new CourtRefusal.Closed(state.sync().state()));
                    }
                    if (number > state.sync().terms().chunks()) {
                        return CourtOutcome.refused(
                                new CourtRefusal.NoSuchChunk(state.sync().terms().chunks()));
                    }
                    String before = state.hashes().get(number);
                    if (before == null) {
                        stage(writing, sync, number, hash, rows.size(), sealed);
                        return done(writing, sync);
                    }
                    return before.equals(hash)
                            ? CourtOutcome.done(state.sync())
                            : CourtOutcome.refused(new CourtRefusal.OtherChunk(number, before));
                });
    }

    private void stage(
            Writing writing, String sync, int number, String hash, int rows, String sealed) {
        Map<String, Object> chunk =
                Map.of(
                        "sync", sync, "number", number, "hash", hash, "rows", rows, "sealed",
                        sealed);
        writing.run(
                PUT, Map.of("chunk", chunk, "expiresAt", writing.recordedAt().plus(limits.open())));
    }

    @Override
    public CourtOutcome<CourtSync> commit(
            Permit permit, MutationKey key, String sync, List<CourtDeletion> confirmed) {
        Map<String, Object> told = Map.of("sync", sync, "confirmed", confirmed);
        Optional<CourtSync> found = syncs.find(permit, sync);
        if (found.isEmpty()) {
            return CourtOutcome.refused(new CourtRefusal.Unknown());
        }
        StagedRows staged = StagedRows.of(questions, staging, found.get());
        Optional<CourtRefusal> tooLarge = commit.tooLarge(staged, confirmed);
        if (tooLarge.isPresent()) {
            return CourtOutcome.refused(tooLarge.get());
        }
        try {
            return close(
                    permit,
                    new DoneMutations.Request(key.id(), "commitCourtSync", told),
                    sync,
                    (writing, state) -> commit.commit(writing, state, staged, confirmed));
        } catch (Stopped stopped) {
            return CourtOutcome.refused(stopped.refusal());
        } catch (GraphOutOfMemory _) {
            return CourtOutcome.refused(
                    new CourtRefusal.OutOfMemory(found.get().terms().expectedCount()));
        }
    }

    @Override
    public Duration commitTimeMax() {
        return limits.commitTimeout();
    }

    @Override
    public CourtOutcome<CourtSync> abandon(Permit permit, MutationKey key, String sync) {
        Map<String, Object> told = Map.of("sync", sync);
        return close(
                permit,
                new DoneMutations.Request(key.id(), "abandonCourtSync", told),
                sync,
                (writing, state) ->
                        Commit.close(writing, sync, Map.of("state", State.ABANDONED.name()), null));
    }

    /** What closes an open sync. */
    @FunctionalInterface
    private interface Closing {
        void close(Writing writing, SyncState open);
    }

    private CourtOutcome<CourtSync> close(
            Permit permit, DoneMutations.Request request, String sync, Closing closing) {
        if (syncs.find(permit, sync).isEmpty()) {
            return CourtOutcome.refused(new CourtRefusal.Unknown());
        }
        return transactions.write(
                limits.commitTimeout(),
                writing ->
                        switch (DoneMutations.look(writing, request)) {
                            case DoneMutations.Earlier.Same same -> done(writing, same.about());
                            case DoneMutations.Earlier.Other _ ->
                                    CourtOutcome.refused(new CourtRefusal.KeyTaken());
                            case DoneMutations.Earlier.Free _ -> {
                                SyncState state = SyncState.find(writing, sync).orElseThrow();
                                if (state.sync().state() != State.OPEN) {
                                    yield CourtOutcome.refused(
                                            new CourtRefusal.Closed(state.sync().state()));
                                }
                                closing.close(writing, state);
                                DoneMutations.note(writing, request, sync);
                                yield done(writing, sync);
                            }
                        });
    }

    @Override
    public CourtOutcome<UnmatchedEntry> settle(
            Permit permit, MutationKey key, String entry, String number) {
        try {
            return transactions.write(
                    writing -> settling.settle(writing, permit, key, entry, number));
        } catch (Stopped stopped) {
            return CourtOutcome.refused(stopped.refusal());
        }
    }

    private static CourtOutcome<CourtSync> done(Writing writing, String sync) {
        return CourtOutcome.done(SyncState.find(writing, sync).orElseThrow().sync());
    }
}
