package org.lianxin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.audit.AuditKey;
import org.lianxin.development.DemoKeys;
import org.lianxin.kernel.SigningKey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code java -jar lianxin.jar peer-package} and {@code peer-package-check}, as the jar runs them.
 */
@Tag("slow")
class PeerPackageProgramIT {

    private static final String PEER = "91999999MADEM10E12";

    @TempDir private Path folder;

    @BeforeEach
    void register() {
        TestGraph.reset();
        try (var session = TestGraph.driver().session()) {
            session.run(
                            """
                            CREATE (o:CallerOrganisation {code: $code})-[:STATED_AS]->
                              (:CallerStatement {name: '示例省平台', kind: 'REGION_PEER',
                                scopes: ['feeds:read'], clients: ['province'], answersFor: [],
                                trustedDocumentsOnly: false, state: 'ACTIVE',
                                recordedAt: datetime('2000-01-01T00:00:00Z')}),
                              (:CallerClient {id: 'province'})-[:ACTS_FOR {
                                recordedAt: datetime('2000-01-01T00:00:00Z')}]->(o)
                            """,
                            Map.of("code", PEER))
                    .consume();
        }
    }

    @Test
    void writesAPackageThatIsCheckedWithThePublicKeyAlone() throws IOException {
        Path made = folder.resolve("package");
        assertThat(run("province", made.toString())).isZero();
        assertThat(run("province", made.toString())).isZero();
        Path key = folder.resolve("key.txt");
        SigningKey signing = SigningKey.of(DemoKeys.AUDIT_SIGNING_KEY);
        Files.writeString(key, AuditKey.of("lianxin-peer", signing.publicHalf()) + "\n");
        assertThat(check(made.toString(), key.toString())).isZero();
        assertThat(check(made.toString(), key.toString(), "5")).isEqualTo(1);
        assertThat(check(made.toString())).isEqualTo(2);
    }

    @Test
    void writesNothingForWhomNobodyKnows() {
        assertThat(run("nobody", folder.resolve("package").toString())).isEqualTo(1);
        assertThat(run("province")).isEqualTo(2);
        assertThat(Files.exists(folder.resolve("package"))).isFalse();
    }

    private static int run(String... arguments) {
        List<String> all = new ArrayList<>(DemoKeys.arguments());
        all.addAll(List.of(arguments));
        all.add("--spring.neo4j.uri=" + TestGraph.uri());
        all.add("--lianxin.peer.signing-key=" + DemoKeys.AUDIT_SIGNING_KEY);
        return PeerPackageProgram.run(all);
    }

    private static int check(String... arguments) {
        return PeerPackageCheckProgram.run(List.of(arguments));
    }
}
