package org.lianxin.audit.graph;

import org.lianxin.audit.AuditEntries;
import org.lianxin.audit.AuditLog;
import org.lianxin.audit.AuditPublicKeys;
import org.lianxin.audit.Checkpoints;
import org.lianxin.audit.Claims;
import org.lianxin.audit.LogLeaves;
import org.lianxin.audit.MatterChecks;
import org.lianxin.audit.Proofs;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.UntimedTransactions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Collections;

/** The audit module's beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditProperties.class)
class AuditWiring {

    /** Where nobody counts uses, none is granted. */
    private static final Claims NONE =
            (transaction, claims) -> Collections.nCopies(claims.size(), false);

    @Bean
    LogKeys auditKeys(AuditProperties settings) {
        return LogKeys.of(settings);
    }

    @Bean
    Pseudonyms auditPseudonyms(LogKeys keys) {
        return keys.pseudonyms();
    }

    @Bean
    Tiles auditTiles(Questions questions, AuditProperties settings) {
        return new Tiles(questions, settings.tilesMax());
    }

    @Bean(destroyMethod = "close")
    AuditLog auditLog(
            UntimedTransactions transactions,
            AuditProperties settings,
            ObjectProvider<Claims> claims,
            LogKeys keys,
            Tiles tiles) {
        LogWriter writer =
                new LogWriter(
                        transactions,
                        settings,
                        claims.getIfAvailable(() -> NONE),
                        keys.signer(),
                        tiles);
        return new GroupCommit(
                writer::commit, settings.patience(), settings.entriesMax(), settings.waitingMax());
    }

    @Bean
    Checkpoints auditCheckpoints(
            Questions questions,
            UntimedTransactions transactions,
            AuditProperties settings,
            LogKeys keys) {
        return new GraphCheckpoints(
                questions, transactions, settings.commitTimeout(), keys.signer());
    }

    @Bean
    Proofs auditProofs(Tiles tiles, Checkpoints checkpoints) {
        return new GraphProofs(tiles, checkpoints);
    }

    @Bean
    MatterChecks matterChecks(Questions questions) {
        return new GraphMatterChecks(questions);
    }

    @Bean
    AuditEntries auditEntries(Questions questions, Checkpoints checkpoints, Tiles tiles) {
        return new GraphEntries(questions, checkpoints, tiles);
    }

    @Bean
    LogLeaves auditLeaves(Questions questions) {
        return new GraphLeaves(questions);
    }

    /** The public keys, the current one first. */
    @Bean
    AuditPublicKeys auditPublicKeys(LogKeys keys) {
        return new AuditPublicKeys(keys.verifying());
    }
}
