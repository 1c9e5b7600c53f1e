package org.lianxin.access.graph;

import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.UntimedTransactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** What is asked of the graph before a request is let in: proofs, rates, trusted documents. */
@Configuration(proxyBeanMethods = false)
class GateWiring {

    @Bean(destroyMethod = "close")
    GraphSeenProofs seenProofs(UntimedTransactions transactions, Clock clock) {
        return new GraphSeenProofs(new ProofCommits(transactions, clock));
    }

    @Bean
    GraphRequestShares requestShares(UntimedTransactions transactions) {
        return new GraphRequestShares(transactions);
    }

    @Bean
    GraphTrustedDocuments trustedDocuments(Questions questions, Transactions transactions) {
        return new GraphTrustedDocuments(questions, transactions);
    }
}
