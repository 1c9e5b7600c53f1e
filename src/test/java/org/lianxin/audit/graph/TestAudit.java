package org.lianxin.audit.graph;

import org.lianxin.audit.AuditEntries;
import org.lianxin.audit.AuditKey;
import org.lianxin.audit.AuditLog;
import org.lianxin.audit.Checkpoints;
import org.lianxin.audit.Claims;
import org.lianxin.audit.LogLeaves;
import org.lianxin.audit.Proofs;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.UntimedTransactions;
import org.lianxin.cypher.graph.TestDoor;
import org.lianxin.development.DemoKeys;
import org.neo4j.driver.Driver;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

/** A gateway's audit log, for tests without a Spring context. */
public final class TestAudit implements AutoCloseable {

    /** Grants everything. */
    public static final Claims GENEROUS =
            (transaction, claims) -> Collections.nCopies(claims.size(), true);

    private final LogKeys keys;
    private final GroupCommit log;
    private final Tiles tiles;
    private final Checkpoints checkpoints;
    private final Questions questions;

    /** On the graph of the tests. */
    public TestAudit(Claims claims) {
        this(TestDoor.untimed(), TestDoor.questions(), claims, settings());
    }

    public TestAudit(Driver driver, Claims claims) {
        this(TestDoor.untimed(driver), TestDoor.questions(driver), claims, settings());
    }

    TestAudit(
            UntimedTransactions transactions,
            Questions questions,
            Claims claims,
            AuditProperties settings) {
        this.keys = LogKeys.of(settings);
        this.questions = questions;
        this.tiles = new Tiles(questions, settings.tilesMax());
        LogWriter writer = new LogWriter(transactions, settings, claims, keys.signer(), tiles);
        this.log =
                new GroupCommit(
                        writer::commit,
                        settings.patience(),
                        settings.entriesMax(),
                        settings.waitingMax());
        this.checkpoints =
                new GraphCheckpoints(
                        questions, transactions, settings.commitTimeout(), keys.signer());
    }

    static AuditProperties settings() {
        return settings(Duration.ofSeconds(30));
    }

    static AuditProperties settings(Duration patience) {
        return new AuditProperties(
                DemoKeys.AUDIT_ORIGIN,
                DemoKeys.AUDIT_SIGNING_KEY,
                DemoKeys.AUDIT_PSEUDONYM_KEY,
                List.of(),
                patience.toMillis(),
                20_000,
                2_000,
                20_000,
                1_024,
                900_000);
    }

    public AuditLog log() {
        return log;
    }

    public Checkpoints checkpoints() {
        return checkpoints;
    }

    public Proofs proofs() {
        return new GraphProofs(tiles, checkpoints);
    }

    public AuditEntries entries() {
        return new GraphEntries(questions, checkpoints, tiles);
    }

    public LogLeaves leaves() {
        return new GraphLeaves(questions);
    }

    public Pseudonyms pseudonyms() {
        return keys.pseudonyms();
    }

    public List<AuditKey> publicKeys() {
        return keys.verifying();
    }

    @Override
    public void close() {
        log.close();
    }
}
