package org.lianxin.exchange.recall;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.cypher.DoneMutations;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.Recall;
import org.lianxin.exchange.RecallAcknowledged;
import org.lianxin.exchange.RecallOutcome;
import org.lianxin.exchange.RecallRegister;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps what recipients say they did. */
final class GraphRecallRegister implements RecallRegister {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Statement AT = Statement.of(GraphRecallRegister.class, "recall-at.cypher");
    private static final Statement ANSWER =
            Statement.of(GraphRecallRegister.class, "answer-recall.cypher");

    private final Transactions transactions;
    private final RecallRows rows;

    GraphRecallRegister(Transactions transactions, RecallRows rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    @Override
    public RecallOutcome acknowledge(
            Permit permit,
            MutationKey key,
            String organisation,
            String id,
            RecallAcknowledged said) {
        Map<String, @Nullable Object> told = new HashMap<>();
        told.put("id", id);
        told.put("done", said.done());
        told.put("note", said.note());
        var request = new DoneMutations.Request(key.id(), "acknowledgeRecall", told);
        String client = permit.caller().clientId();
        return transactions.write(
                writing ->
                        switch (DoneMutations.look(writing, request)) {
                            case DoneMutations.Earlier.Same(String about, Instant at) ->
                                    find(writing, organisation, about, at)
                                            .<RecallOutcome>map(RecallOutcome.Acknowledged::new)
                                            .orElseGet(RecallOutcome.Unknown::new);
                            case DoneMutations.Earlier.Other _ -> new RecallOutcome.KeyTaken();
                            case DoneMutations.Earlier.Free _ ->
                                    find(writing, organisation, id, writing.recordedAt())
                                            .map(
                                                    found ->
                                                            done(
                                                                    writing, request, found, said,
                                                                    client))
                                            .orElseGet(RecallOutcome.Unknown::new);
                        });
    }

    private RecallOutcome done(
            Writing writing,
            DoneMutations.Request request,
            Recall found,
            RecallAcknowledged said,
            String client) {
        boolean again = !found.isOpen() && said.says(found.answers().getLast());
        if (!again) {
            Map<String, @Nullable Object> answer = new HashMap<>();
            answer.put("version", found.answers().size() + 1);
            answer.put("done", said.done().stream().map(Enum::name).toList());
            answer.put("note", said.note());
            answer.put("client", client);
            answer.put("on", LocalDate.ofInstant(writing.recordedAt(), SHANGHAI));
            writing.run(ANSWER, Map.of("id", found.id(), "answer", answer));
        }
        DoneMutations.note(writing, request, found.id());
        return find(writing, found.recipient().organisation(), found.id(), writing.recordedAt())
                .<RecallOutcome>map(RecallOutcome.Acknowledged::new)
                .orElseThrow();
    }

    private Optional<Recall> find(Writing writing, String organisation, String id, Instant at) {
        return writing.run(AT, Map.of("id", id, "organisation", organisation, "at", at)).stream()
                .findFirst()
                .map(row -> rows.recall(row.row("recall")));
    }
}
