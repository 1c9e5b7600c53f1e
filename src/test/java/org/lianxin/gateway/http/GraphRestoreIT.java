package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxin.gateway.http.Asking.COMPANY;
import static org.lianxin.gateway.http.Asking.organisation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.access.CallerKind;
import org.lianxin.audit.AuditEntry;
import org.lianxin.audit.Checkpoint;
import org.lianxin.audit.ConsistencyProof;
import org.lianxin.audit.TreeHash;
import org.lianxin.development.DemoKeys;
import org.lianxin.development.Neo4jChild;
import org.lianxin.exchange.bell.BellReceiver;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Neo4j is started on an older copy of its folder while two gateways stand: they go on by
 * themselves, and whoever was told more than the copy holds notices at once, is told what to do,
 * and ends with what stands. Those are followers, one of them live, a court, whoever kept a
 * checkpoint of the audit log, whoever asks again under an old key, and who is rung.
 */
@Tag("slow")
@Timeout(480)
class GraphRestoreIT {

    static final int RESTORES = 2;

    private static final String FEED = "public.court_debtor." + CourtDesk.COURT;
    private static final String BANK = "91999999MADEM10R1R";
    private static final List<String> OTHERS =
            List.of("91999999MADEM11QX6", "91999999MADEM08TT9", "91999999MADEM10E12");

    /** Two for each time, the last one of which is the last one. */
    private static final int USES = 2 * RESTORES;

    private static final String PROFILE =
            "query($s: SubjectKey!) { creditProfile(subject: $s, purpose: LOAN_APPROVAL) { access {"
                    + " mode } roles { title } } }";
    private static final String[] LIVE = {
        "--lianxin.live.poll-every=200ms",
        "--lianxin.bell.every=500ms",
        "--lianxin.bell.loopback-allowed=true",
        "--lianxin.bell.signing-key=" + DemoKeys.AUDIT_SIGNING_KEY
    };

    @TempDir private Path work;

    private final List<WholeGateway> gateways = new ArrayList<>();
    private final Insistence insistence = new Insistence(gateways);
    private final CourtLoad load = new CourtLoad(insistence, insistence::any);
    private Neo4jChild neo4j;
    private LiveFollower live;
    private BellReceiver bell;

    @BeforeEach
    void begin() {
        neo4j = new Neo4jChild(work.resolve("graph"));
        gateways.add(WholeGateway.beside(neo4j.uri(), LIVE).withSample());
        gateways.add(WholeGateway.beside(neo4j.uri(), LIVE));
        var registry = gateways.getFirst().registry();
        registry.register(BANK, "示例银行", CallerKind.BANK, "restored-" + BANK);
        for (String bank : OTHERS) {
            registry.register(bank, "示例银行" + bank, CallerKind.BANK, "restored-" + bank);
        }
        load.begin(12);
        live = new LiveFollower(FEED, TestIssuer.running().bank("feeds:read"));
        live.follow(port());
        live.readTo(load.bankCopy().digest());
        putUpBell();
        Asking.consent(gateways.getFirst(), BANK, USES);
    }

    @AfterEach
    void end() {
        live.close();
        gateways.forEach(WholeGateway::close);
        bell.close();
        neo4j.close();
    }

    @Test
    void anOlderCopyIsNoticedByWhoeverWasToldMore() {
        for (int restore = 1; restore <= RESTORES; restore++) {
            Path copy = work.resolve("copy-" + restore);
            assertThat(look("before-" + restore).status()).isEqualTo(200);
            Checkpoint copied = checkpoint();
            if (restore == 1) {
                neo4j.stop();
            } else {
                neo4j.kill();
            }
            neo4j.copyTo(copy);
            neo4j.start();
            later();
            insistence.answer(on -> on.ask("{ auditCheckpoint { size } }", Map.of(), null));
            live.follow(port());
            String left = lifeGoesOn(restore);
            Checkpoint kept = checkpoint();
            String heard = bell.bodies().getLast();
            neo4j.kill();
            neo4j.restore(copy);
            neo4j.start();
            later();

            theLogIsShorterThanWasKept(kept);
            theKeysOfWhatIsLostAreFree(restore, left);
            switch (restore) {
                case 1 -> {
                    theLiveFollowerIsTold();
                    load.resend();
                }
                default -> {
                    // Numbers that were told are given again before anybody asks.
                    load.replay();
                    load.full();
                    theLiveFollowerIsTold();
                }
            }
            load.verify(restore);
            live.readTo(load.bankCopy().digest());
            itRangAgain(heard);
            theLogGrewIntoAnother(copied, kept);
        }
    }

    /** What will be lost. */
    private String lifeGoesOn(int restore) {
        load.change();
        load.verify(restore - 1);
        live.readTo(load.bankCopy().digest());
        assertThat(look("after-" + restore).status()).isEqualTo(200);
        Asking.consent(gateways.getFirst(), OTHERS.get(restore - 1), 1);
        later();
        rung();
        return load.beginOne(insistence.any());
    }

    private void theLogIsShorterThanWasKept(Checkpoint kept) {
        assertThat(checkpoint().size()).isLessThan(kept.size());
        for (WholeGateway gateway : gateways) {
            assertThat(consistency(gateway, kept.size(), kept.size())).isEmpty();
        }
    }

    /** Done anew and whole, or refused; and what was done before the copy is told again. */
    private void theKeysOfWhatIsLostAreFree(int restore, String left) {
        int used = 2 * restore - 1;
        assertThat(uses(BANK)).as("as in the copy").isEqualTo(used);
        assertThat(look("before-" + restore).status()).isEqualTo(200);
        assertThat(uses(BANK)).as("told again").isEqualTo(used);
        assertThat(look("after-" + restore).status()).isEqualTo(200);
        assertThat(look("after-" + restore).status()).isEqualTo(200);
        assertThat(uses(BANK)).as("taken once, for it is not known any more").isEqualTo(used + 1);
        assertThat(
                        entries(BANK).stream()
                                .filter(entry -> entry.said().claim() != null)
                                .map(entry -> entry.said().requestId())
                                .distinct())
                .as("each use is of a request that the log tells of")
                .hasSize(used + 1);
        if (used + 1 == USES) {
            assertThat(look("one-more").code()).isEqualTo("CONSENT_REQUIRED");
        }

        String other = OTHERS.get(restore - 1);
        assertThat(consents(other)).isEmpty();
        String id = Asking.consent(gateways.getFirst(), other, 1);
        assertThat(Asking.consent(gateways.getLast(), other, 1)).isEqualTo(id);
        assertThat(consents(other)).hasSize(1);

        assertThat(load.putOne(insistence.any(), left).code()).isEqualTo("COURT_SYNC_UNKNOWN");
    }

    private void theLiveFollowerIsTold() {
        JsonNode told = live.refusal(port());
        assertThat(told.path("code").asString()).isEqualTo("FEED_GONE");
        assertThat(told.path("because").asString()).isIn("AHEAD", "EPOCH_OVER");
        assertThat(told.path("snapshot").asString())
                .isEqualTo("feedSnapshot(feed: \"" + FEED + "\")");
        live.beginAnew(insistence.any(), port());
    }

    /** In another epoch, so whoever is rung sees that its place is worth nothing. */
    private void itRangAgain(String heard) {
        later();
        rung();
        assertThat(bell.flaws()).isEmpty();
        assertThat(epoch(bell.bodies().getLast())).isNotEqualTo(epoch(heard));
    }

    private static String epoch(String body) {
        return body.substring(0, body.indexOf(','));
    }

    private void rung() {
        String now = "\"seq\":" + load.bankCopy().seq() + "}";
        String epoch = "\"epoch\":\"" + load.bankCopy().epoch() + "\"";
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < end) {
            List<String> bodies = bell.bodies();
            if (!bodies.isEmpty()
                    && bodies.getLast().endsWith(now)
                    && bodies.getLast().contains(epoch)) {
                return;
            }
            Insistence.pause();
        }
        throw new AssertionError(bell.bodies() + " does not end with " + epoch + " " + now);
    }

    private void theLogGrewIntoAnother(Checkpoint copied, Checkpoint kept) {
        for (int look = 0; checkpoint().size() < kept.size(); look++) {
            look("grow-" + look + "-" + kept.size());
        }
        Checkpoint now = checkpoint();
        for (WholeGateway gateway : gateways) {
            assertThat(consistency(gateway, kept.size(), now.size()).orElseThrow())
                    .matches(proof -> !proof.proves(kept.root(), now.root()), "another log");
            assertThat(consistency(gateway, copied.size(), now.size()).orElseThrow())
                    .matches(proof -> proof.proves(copied.root(), now.root()), "the copy's");
        }
    }

    private Checkpoint checkpoint() {
        JsonNode shown =
                insistence
                        .answer(on -> on.ask("{ auditCheckpoint { note } }", Map.of(), null))
                        .body();
        return Checkpoint.unverified(shown.at("/data/auditCheckpoint/note").asString());
    }

    private static Optional<ConsistencyProof> consistency(
            WholeGateway gateway, long from, long to) {
        JsonNode proof =
                new Insistence(List.of(gateway))
                        .answer(
                                on ->
                                        on.ask(
                                                "query($f: ID!, $t: ID!) {"
                                                        + " auditConsistencyProof(from: $f, to: $t)"
                                                        + " { path } }",
                                                Map.of(
                                                        "f",
                                                        Long.toString(from),
                                                        "t",
                                                        Long.toString(to)),
                                                null))
                        .body()
                        .at("/data/auditConsistencyProof");
        List<TreeHash> path =
                proof.at("/path")
                        .valueStream()
                        .map(hash -> TreeHash.ofBase64(hash.asString()))
                        .toList();
        return proof.isNull()
                ? Optional.empty()
                : Optional.of(new ConsistencyProof(from, to, path));
    }

    private Client.Reply look(String key) {
        return insistence.answer(
                gateway ->
                        gateway.under("restored-" + key)
                                .ask(
                                        PROFILE,
                                        Map.of("s", organisation(COMPANY)),
                                        Asking.bank("restored-" + BANK)));
    }

    private int uses(String bank) {
        return consents(bank).get(0).at("/uses").asInt();
    }

    private JsonNode consents(String bank) {
        return insistence
                .answer(
                        gateway ->
                                gateway.ask(
                                        "{ consentsToUs { id uses } }",
                                        Map.of(),
                                        Asking.token("restored-" + bank, "BANK", "consents:read")))
                .body()
                .at("/data/consentsToUs");
    }

    private List<AuditEntry> entries(String bank) {
        return Asking.about(gateways.getLast(), Asking.company()).stream()
                .filter(entry -> entry.said().client().equals("restored-" + bank))
                .toList();
    }

    private void putUpBell() {
        Client gateway = insistence.any();
        bell =
                new BellReceiver(
                        gateway.ask("{ feedBellKeys { x } }", Map.of(), null)
                                .body()
                                .at("/data/feedBellKeys/0/x")
                                .asString());
        Client.Reply put =
                gateway.ask(
                        "mutation($f: String!, $u: String!) { putUpFeedBell(idempotencyKey:"
                                + " \"restore-bell\", feed: $f, url: $u) { state } }",
                        Map.of("f", FEED, "u", bell.address()),
                        TestIssuer.running().bank("feeds:read"));
        assertThat(put.status()).as(put.raw().body()).isEqualTo(200);
    }

    private int port() {
        return gateways.getLast().port();
    }

    private void later() {
        gateways.forEach(gateway -> gateway.at(gateway.now().plus(Duration.ofMinutes(1))));
    }
}
