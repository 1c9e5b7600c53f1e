package org.lianxin.exchange.watch;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Consent;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.WrittenConsents;
import org.lianxin.access.WrittenConsents.Between;
import org.lianxin.cypher.DoneMutations;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.exchange.Coverage;
import org.lianxin.exchange.CoverageDecision;
import org.lianxin.exchange.Watch;
import org.lianxin.exchange.WatchOutcome;
import org.lianxin.exchange.WatchRegister;
import org.lianxin.exchange.WatchedFeed;
import org.lianxin.exchange.Watches;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps watches in Neo4j, one transaction for each mutation and its key. */
final class GraphWatchRegister implements WatchRegister {

    private final Transactions transactions;
    private final WrittenWatches watches;
    private final WrittenConsents consents;
    private final ShownIds ids;

    GraphWatchRegister(
            Transactions transactions,
            WrittenWatches watches,
            WrittenConsents consents,
            ShownIds ids) {
        this.transactions = transactions;
        this.watches = watches;
        this.consents = consents;
        this.ids = ids;
    }

    @Override
    public WatchOutcome watch(Permit permit, MutationKey key, List<SubjectId> subjects) {
        UnifiedCode organisation = organisation(permit);
        Map<SubjectId, WatchKey> asked = new LinkedHashMap<>();
        subjects.forEach(subject -> asked.put(subject, new WatchKey(organisation, subject)));
        List<String> shown = subjects.stream().map(each -> shown(asked.get(each))).toList();
        return once(
                new DoneMutations.Request(key.id(), "watchSubjects", Map.of("subjects", shown)),
                shown,
                writing -> watches.place(writing, covered(writing, asked), true, key.id()));
    }

    @Override
    public WatchOutcome unwatch(Permit permit, MutationKey key, List<String> shown) {
        UnifiedCode organisation = organisation(permit);
        return once(
                new DoneMutations.Request(key.id(), "unwatchSubjects", Map.of("watches", shown)),
                shown,
                writing ->
                        watches.place(
                                writing,
                                watches.withIds(writing, organisation, Set.copyOf(shown)).values(),
                                false,
                                key.id()));
    }

    /** Those whom a consent covers today. */
    private Set<WatchKey> covered(Writing writing, Map<SubjectId, WatchKey> asked) {
        Set<Between> pairs = new LinkedHashSet<>();
        asked.values()
                .forEach(watch -> pairs.add(new Between(watch.subject(), watch.organisation())));
        Map<Between, List<Consent>> given = consents.between(writing, pairs);
        LocalDate today = Shanghai.dayOf(writing.recordedAt());
        Set<WatchKey> covered = new LinkedHashSet<>();
        for (Between pair : pairs) {
            Coverage coverage =
                    CoverageDecision.decide(
                            given.getOrDefault(pair, List.of()),
                            WatchedFeed.PORTFOLIO.purpose(),
                            today);
            if (coverage instanceof Coverage.Covered) {
                covered.add(new WatchKey(pair.grantee(), pair.subject()));
            }
        }
        return covered;
    }

    private WatchOutcome once(DoneMutations.Request request, List<String> asked, Change change) {
        if (asked.size() > Watches.BATCH_MAX) {
            throw new IllegalArgumentException("at most " + Watches.BATCH_MAX + " at once");
        }
        return transactions.write(
                writing ->
                        switch (DoneMutations.look(writing, request)) {
                            case DoneMutations.Earlier.Same _ -> done(writing, request, asked);
                            case DoneMutations.Earlier.Other _ ->
                                    new WatchOutcome.Refused(WatchOutcome.Reason.KEY_REUSED);
                            case DoneMutations.Earlier.Free _ -> {
                                change.in(writing);
                                DoneMutations.note(writing, request, request.key());
                                yield done(writing, request, asked);
                            }
                        });
    }

    private WatchOutcome done(Writing writing, DoneMutations.Request request, List<String> asked) {
        Map<String, Watch> placed = watches.placedBy(writing, request.key());
        return new WatchOutcome.Done(
                asked.stream().map(id -> Optional.ofNullable(placed.get(id))).toList());
    }

    private String shown(@Nullable WatchKey watch) {
        if (watch == null) {
            throw new IllegalStateException("every subject asked about has a key");
        }
        return watch.shown(ids);
    }

    static UnifiedCode organisation(Permit permit) {
        return permit.registration()
                .orElseThrow(() -> new IllegalArgumentException("who watches is registered"))
                .code();
    }

    /** What is written unless it was written before. */
    @FunctionalInterface
    private interface Change {
        void in(Writing writing);
    }
}
