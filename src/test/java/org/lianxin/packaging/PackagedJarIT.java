package org.lianxin.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.development.DemoClient;
import org.lianxin.development.DemoKeys;
import org.lianxin.development.DevelopmentIssuer;
import org.lianxin.development.FreePort;
import org.lianxin.development.LocalNeo4j;
import org.lianxin.development.Requests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The jar against a Neo4j that asks for a password and is reached by routing, and against an OIDC
 * issuer.
 */
@Tag("packaged")
class PackagedJarIT {

    private static final String PASSWORD = "packaged-jar";

    private static final boolean NATIVE =
            System.getProperty("os.name").equals("Linux")
                    && System.getProperty("os.arch").equals("amd64");

    @TempDir private static Path folder;

    private static LocalNeo4j neo4j;
    private static DevelopmentIssuer issuer;
    private static JarProcess jar;

    @BeforeAll
    static void start() throws Exception {
        neo4j = LocalNeo4j.start(folder, FreePort.any(), PASSWORD);
        issuer = DevelopmentIssuer.start(FreePort.any());
        List<String> properties = new ArrayList<>(DemoKeys.arguments());
        properties.addAll(
                List.of(
                        "--spring.neo4j.uri=" + neo4j.uri().replace("bolt://", "neo4j://"),
                        "--spring.neo4j.authentication.username=neo4j",
                        "--spring.neo4j.authentication.password=" + PASSWORD,
                        "--lianxin.token.dpop-required=false",
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.uri()));
        jar = JarProcess.start(FreePort.any(), List.of(), properties);
    }

    @AfterAll
    static void stop() throws Exception {
        jar.close();
        issuer.close();
        neo4j.close();
    }

    @Test
    void holdsNothingUnderTheGpl() throws Exception {
        List<String> libraries = ShippedLibraries.in(Path.of("target/lianxin.jar"));

        assertThat(libraries).anyMatch(name -> name.startsWith("neo4j-java-driver-"));
        assertThat(ShippedLibraries.bound(libraries)).isEmpty();
    }

    /** The jar's own manifest allows native code, so nothing warns of it. */
    @Test
    void saysByWhichLibraryItSigns() throws Exception {
        assertThat(jar.log())
                .contains(NATIVE ? "by the native library" : "the JDK's own are used")
                .doesNotContain("WARNING:");
    }

    @Test
    void asksWhoIsThere() throws Exception {
        assertThat(
                        Requests.graphQl(
                                        jar.graphQl(),
                                        "",
                                        "{ unconfirmedReaches { measureCodes } }")
                                .statusCode())
                .isEqualTo(401);
    }

    @Test
    void answersWhoHasAToken() throws Exception {
        String token = Requests.token(issuer, DemoClient.BANK);

        var answer =
                Requests.graphQl(
                        jar.graphQl(),
                        token,
                        "{ creditProfile(subject: {unifiedCode: \"91999999MADEM01BXM\"}, purpose:"
                                + " LOAN_APPROVAL) { subject { __typename } } }");

        assertThat(answer.body()).contains("CALLER_NOT_REGISTERED");
    }
}
