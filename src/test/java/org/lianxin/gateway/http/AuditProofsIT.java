package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianxin.TestGraph;
import org.lianxin.audit.AuditEntries;
import org.lianxin.audit.AuditEntry;
import org.lianxin.audit.AuditKey;
import org.lianxin.audit.Checkpoint;
import org.lianxin.audit.ConsistencyProof;
import org.lianxin.audit.InclusionProof;
import org.lianxin.audit.NoteReading;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.audit.TreeHash;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/**
 * Whoever holds a receipt proves, by questions open to anyone, that its entry stands in the log.
 */
class AuditProofsIT {

    private static final String LOOK =
            "{ creditProfile(subject: {unifiedCode: \"91999999MADEM06H0E\"}, purpose:"
                    + " LOAN_APPROVAL) { validAt } }";
    private static final String CHECKPOINT = "{ auditCheckpoint { origin size root note keys } }";

    private static WholeGateway gateway;

    @BeforeAll
    static void start() {
        gateway = WholeGateway.start(TestGraph.uri().toString()).withSample();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private static JsonNode ask(String query) {
        Client.Reply reply = gateway.client().ask(query, Map.of(), null);
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        return reply.body().at("/data");
    }

    private static JsonNode receipt() {
        return gateway.client()
                .ask(LOOK, Map.of(), TestIssuer.running().bank("credit:read"))
                .body()
                .at("/extensions/receipts/0");
    }

    private static Checkpoint checkpoint() {
        JsonNode shown = ask(CHECKPOINT).at("/auditCheckpoint");
        List<AuditKey> keys =
                shown.at("/keys").valueStream().map(key -> AuditKey.of(key.asString())).toList();
        NoteReading reading = NoteReading.of(shown.at("/note").asString(), keys);
        assertThat(reading).isInstanceOf(NoteReading.Verified.class);
        Checkpoint verified = ((NoteReading.Verified) reading).checkpoint();
        assertThat(verified.origin()).isEqualTo(shown.at("/origin").asString());
        assertThat(Long.toString(verified.size())).isEqualTo(shown.at("/size").asString());
        assertThat(verified.root().base64()).isEqualTo(shown.at("/root").asString());
        return verified;
    }

    private static List<TreeHash> path(JsonNode proof) {
        return proof.at("/path")
                .valueStream()
                .map(hash -> TreeHash.ofBase64(hash.asString()))
                .toList();
    }

    @Test
    void provesAReceiptsEntryAndThatTheLogOnlyGrew() {
        JsonNode receipt = receipt();
        long index = Long.parseLong(receipt.at("/index").asString());
        Checkpoint before = checkpoint();
        receipt();
        receipt();
        Checkpoint after = checkpoint();
        assertThat(after.size()).isGreaterThan(before.size());

        JsonNode included =
                ask("{ auditInclusionProof(index: \"%d\", size: \"%d\") { index size path } }"
                                .formatted(index, after.size()))
                        .at("/auditInclusionProof");
        AuditEntry entry = entry(receipt.at("/id").asString(), index);
        var inclusion = new InclusionProof(index, after.size(), path(included));
        assertThat(inclusion.proves(entry.hash(), after.root())).isTrue();
        assertThat(inclusion.proves(entry.hash(), before.root())).isFalse();

        JsonNode grown =
                ask("{ auditConsistencyProof(from: \"%d\", to: \"%d\") { from to path } }"
                                .formatted(before.size(), after.size()))
                        .at("/auditConsistencyProof");
        var consistency = new ConsistencyProof(before.size(), after.size(), path(grown));
        assertThat(consistency.proves(before.root(), after.root())).isTrue();
        assertThat(consistency.proves(after.root(), before.root())).isFalse();
    }

    private static AuditEntry entry(String id, long index) {
        var pseudonyms = gateway.part(Pseudonyms.class);
        var company = new OrganisationId(UnifiedCode.of("91999999MADEM06H0E"));
        return gateway
                .part(AuditEntries.class)
                .about(pseudonyms.of(company), index + 1, 1)
                .entries()
                .stream()
                .map(proven -> proven.entry())
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsWhatIsNotThereAndWhatIsNoPlace() {
        JsonNode beyond =
                ask(
                        "{ a: auditInclusionProof(index: \"5\", size: \"5\") { size } b:"
                                + " auditInclusionProof(index: \"0\", size: \"999999999\") { size }"
                                + " c: auditConsistencyProof(from: \"2\", to: \"1\") { from } }");

        assertThat(beyond.at("/a").isNull()).isTrue();
        assertThat(beyond.at("/b").isNull()).isTrue();
        assertThat(beyond.at("/c").isNull()).isTrue();
        for (String place : List.of("-1", "1e3", "01", "", "9999999999999999999")) {
            Client.Reply refused =
                    gateway.client()
                            .ask(
                                    "query($i: ID!) { auditInclusionProof(index: $i, size: \"1\") {"
                                            + " size } }",
                                    Map.of("i", place),
                                    null);
            assertThat(refused.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID.name());
        }
    }
}
