package org.lianxin.exchange.peer;

import org.lianxin.access.Permit;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.PeerAgreement;
import org.lianxin.exchange.PeerAgreements;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads agreements from Neo4j. */
final class GraphPeerAgreements implements PeerAgreements {

    private static final Statement NOW =
            Statement.of(GraphPeerAgreements.class, "agreements-now.cypher");
    private static final Question<String, List<PeerAgreement>> ALL =
            Question.ofTexts(
                    GraphPeerAgreements.class,
                    "agreements.cypher",
                    row -> row.rows("agreements").stream().map(AgreementRows::read).toList());

    private final Questions questions;

    GraphPeerAgreements(Questions questions) {
        this.questions = questions;
    }

    @Override
    public List<PeerAgreement> all(Permit permit) {
        Objects.requireNonNull(permit);
        return questions.ask(ALL, List.of("")).byKey().getOrDefault("", List.of());
    }

    @Override
    public List<PeerAgreement> now(Writing writing) {
        return writing.run(NOW, Map.of()).stream()
                .map(row -> AgreementRows.read(row.row("agreement")))
                .toList();
    }
}
