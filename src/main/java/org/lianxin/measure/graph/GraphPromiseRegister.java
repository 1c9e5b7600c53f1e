package org.lianxin.measure.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.cypher.ContentHash;
import org.lianxin.cypher.DoneMutations;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.City;
import org.lianxin.measure.Assigning;
import org.lianxin.measure.GreenChannel;
import org.lianxin.measure.GreenChannels;
import org.lianxin.measure.Promise;
import org.lianxin.measure.PromiseDecision;
import org.lianxin.measure.PromiseLack;
import org.lianxin.measure.PromiseOutcome;
import org.lianxin.measure.PromiseOutcome.Reason;
import org.lianxin.measure.PromiseRegister;
import org.lianxin.measure.PromiseStepWanted;
import org.lianxin.measure.PromiseWanted;
import org.lianxin.rulebook.Rulebook;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.rulebook.Switches.Eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records promises in Neo4j. The writing holds the recorded clock, so what the decision is made on
 * cannot change before it is written.
 */
final class GraphPromiseRegister implements PromiseRegister {

    private static final Statement AT = statement("promise-at.cypher");
    private static final Statement PLACE = statement("place-promise.cypher");
    private static final Statement STEP = statement("step-promise.cypher");

    private final Transactions transactions;
    private final GreenChannels channels;
    private final Rulebooks rulebooks;

    GraphPromiseRegister(Transactions transactions, GreenChannels channels, Rulebooks rulebooks) {
        this.transactions = transactions;
        this.channels = channels;
        this.rulebooks = rulebooks;
    }

    @Override
    public PromiseOutcome accept(
            Permit permit, MutationKey key, String body, City city, PromiseWanted wanted) {
        return once(
                new DoneMutations.Request(key.id(), "acceptOnPromise", told(body, wanted)),
                writing -> accept(writing, permit, key, body, city, wanted));
    }

    private PromiseOutcome accept(
            Writing writing,
            Permit permit,
            MutationKey key,
            String body,
            City city,
            PromiseWanted wanted) {
        LocalDate today = Assigning.dayOf(writing.recordedAt());
        Rulebook plan = rulebooks.find(city, today).orElse(null);
        GreenChannel channel =
                channels.check(permit, wanted.subject(), city)
                        .map(GreenChannels.Seen::channel)
                        .orElse(null);
        if (plan == null || channel == null) {
            return refused(Reason.NO_PLAN);
        }
        List<PromiseLack> lacks = new PromiseDecision(plan).lacks(channel, wanted, today);
        if (!(channel instanceof GreenChannel.Open(Eligibility way, _, _)) || !lacks.isEmpty()) {
            return new PromiseOutcome.Lacking(lacks);
        }
        String article = plan.switches().greenChannel().promise().article();
        var promise =
                new Promise(
                        id(writing, key),
                        wanted.subject(),
                        body,
                        city,
                        wanted.matter(),
                        wanted.papers().stream().map(PromiseWanted.Paper::name).toList(),
                        wanted.kept(),
                        wanted.dueOn(),
                        way,
                        article == null ? plan.document() : article,
                        List.of(
                                new Promise.Step(
                                        1,
                                        Promise.State.OPEN,
                                        wanted.officer(),
                                        today,
                                        wanted.matter(),
                                        writing.recordedAt())));
        writing.run(PLACE, Map.of("promise", PromiseRows.properties(promise)));
        step(writing, promise.id(), promise.history().getFirst());
        return new PromiseOutcome.Done(promise);
    }

    /** The recorded time, so that later ones sort behind; and the key, which is used once. */
    private static String id(Writing writing, MutationKey key) {
        return HexFormat.of().toHexDigits(writing.recordedAt().toEpochMilli())
                + ContentHash.of(Map.of("key", key.id())).substring(0, 32);
    }

    @Override
    public PromiseOutcome record(
            Permit permit, MutationKey key, String body, String id, PromiseStepWanted wanted) {
        return once(
                new DoneMutations.Request(key.id(), "recordPromise", told(id, wanted)),
                writing -> record(writing, body, id, wanted));
    }

    private static PromiseOutcome record(
            Writing writing, String body, String id, PromiseStepWanted wanted) {
        Promise promise =
                find(writing, id, writing.recordedAt())
                        .filter(found -> found.body().equals(body))
                        .orElse(null);
        if (promise == null) {
            return refused(Reason.UNKNOWN);
        }
        if (promise.version() != wanted.versionSeen()) {
            return new PromiseOutcome.Overtaken(
                    promise.version(),
                    promise.history().stream()
                            .filter(step -> step.version() > wanted.versionSeen())
                            .toList());
        }
        Reason reason = whyNot(promise, wanted, Assigning.dayOf(writing.recordedAt()));
        if (reason != null) {
            return refused(reason);
        }
        step(
                writing,
                id,
                new Promise.Step(
                        promise.version() + 1,
                        wanted.kept() ? Promise.State.FULFILLED : Promise.State.BROKEN,
                        wanted.officer(),
                        wanted.on(),
                        wanted.because(),
                        writing.recordedAt()));
        return new PromiseOutcome.Done(find(writing, id, writing.recordedAt()).orElseThrow());
    }

    private static @Nullable Reason whyNot(
            Promise promise, PromiseStepWanted wanted, LocalDate today) {
        if (promise.state() != Promise.State.OPEN) {
            return Reason.OUT_OF_ORDER;
        }
        if (wanted.on().isAfter(today) || wanted.on().isBefore(promise.history().getFirst().on())) {
            return Reason.DAY_OUT_OF_RANGE;
        }
        return !wanted.kept() && !wanted.on().isAfter(promise.dueOn()) ? Reason.NOT_DUE_YET : null;
    }

    private static void step(Writing writing, String id, Promise.Step step) {
        writing.run(STEP, Map.of("id", id, "step", PromiseRows.properties(step)));
    }

    private static Optional<Promise> find(Writing writing, String id, Instant at) {
        return writing.run(AT, Map.of("id", id, "at", at)).stream()
                .findFirst()
                .map(row -> PromiseRows.promise(row.row("promise")));
    }

    private PromiseOutcome once(
            DoneMutations.Request request, Transactions.Work<PromiseOutcome> work) {
        return transactions.write(
                writing ->
                        switch (DoneMutations.look(writing, request)) {
                            case DoneMutations.Earlier.Same(String about, Instant at) ->
                                    new PromiseOutcome.Done(find(writing, about, at).orElseThrow());
                            case DoneMutations.Earlier.Other _ -> refused(Reason.KEY_REUSED);
                            case DoneMutations.Earlier.Free _ -> {
                                PromiseOutcome outcome = work.in(writing);
                                if (outcome instanceof PromiseOutcome.Done(Promise promise)) {
                                    DoneMutations.note(writing, request, promise.id());
                                }
                                yield outcome;
                            }
                        });
    }

    private static Map<String, @Nullable Object> told(String body, PromiseWanted wanted) {
        Map<String, @Nullable Object> told = new HashMap<>();
        told.put("body", body);
        told.put("subject", wanted.subject().value());
        told.put("matter", wanted.matter());
        told.put(
                "papers",
                wanted.papers().stream().map(each -> each.name() + "|" + each.required()).toList());
        told.put("kept", wanted.kept());
        told.put("written", wanted.written());
        told.put("dueOn", wanted.dueOn());
        told.put("officer", wanted.officer());
        return told;
    }

    private static Map<String, @Nullable Object> told(String id, PromiseStepWanted wanted) {
        Map<String, @Nullable Object> told = new HashMap<>();
        told.put("id", id);
        told.put("version", wanted.versionSeen());
        told.put("kept", wanted.kept());
        told.put("on", wanted.on());
        told.put("officer", wanted.officer());
        told.put("because", wanted.because());
        return told;
    }

    private static PromiseOutcome refused(Reason reason) {
        return new PromiseOutcome.Refused(reason);
    }

    private static Statement statement(String file) {
        return Statement.of(GraphPromiseRegister.class, file);
    }
}
