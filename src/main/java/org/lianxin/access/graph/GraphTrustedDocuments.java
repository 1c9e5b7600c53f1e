package org.lianxin.access.graph;

import org.lianxin.access.TrustedDocumentRegister;
import org.lianxin.access.TrustedDocuments;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Transactions;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Trusted documents in the graph. */
final class GraphTrustedDocuments implements TrustedDocuments, TrustedDocumentRegister {

    private static final Question<String, String> TEXTS =
            Question.ofTexts(
                    GraphTrustedDocuments.class,
                    "trusted-documents.cypher",
                    row -> row.text("text"));
    private static final Statement REGISTER =
            Statement.of(GraphTrustedDocuments.class, "register-documents.cypher");

    private final Questions questions;
    private final Transactions transactions;

    GraphTrustedDocuments(Questions questions, Transactions transactions) {
        this.questions = questions;
        this.transactions = transactions;
    }

    @Override
    public Optional<String> find(String hash) {
        return Optional.ofNullable(questions.ask(TEXTS, List.of(hash)).byKey().get(hash));
    }

    @Override
    public int register(List<Document> documents) {
        List<Map<String, String>> rows =
                documents.stream()
                        .map(
                                document ->
                                        Map.of(
                                                "hash", document.hash(),
                                                "name", document.name(),
                                                "text", document.text()))
                        .toList();
        return transactions.write(
                writing ->
                        (int)
                                writing.run(REGISTER, Map.of("documents", rows))
                                        .getFirst()
                                        .number("added"));
    }
}
