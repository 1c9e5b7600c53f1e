package org.lianxin.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class ShippedLibrariesTests {

    @Test
    void findsTheKernelAmongThem() {
        assertThat(
                        ShippedLibraries.bound(
                                List.of(
                                        "neo4j-kernel-2026.08.1.jar",
                                        "cypher-v25-antlr-parser-2026.08.1.jar",
                                        "neo4j-java-driver-6.1.0.jar")))
                .containsExactly(
                        "neo4j-kernel-2026.08.1.jar", "cypher-v25-antlr-parser-2026.08.1.jar");
    }

    @Test
    void letsTheDriverPass() {
        assertThat(
                        ShippedLibraries.bound(
                                List.of(
                                        "neo4j-java-driver-6.1.0.jar",
                                        "neo4j-bolt-connection-11.0.2.jar",
                                        "neo4j-bolt-connection-netty-11.0.2.jar",
                                        "spring-boot-neo4j-4.1.0.jar")))
                .isEmpty();
    }
}
