package org.lianxin;

import org.lianxin.development.Development;
import org.lianxin.development.DevelopmentSettings;
import org.lianxin.development.Invitation;

/** {@code mvn spring-boot:test-run}: the gateway with everything that it needs, on one machine. */
public final class TestLianxin {

    private TestLianxin() {}

    public static void main(String[] args) {
        try {
            Development development = Development.start(DevelopmentSettings.of(args));
            Runtime.getRuntime().addShutdownHook(new Thread(development::close));
            System.out.println(Invitation.to(development));
        } catch (RuntimeException failure) {
            // Neo4j's threads would keep a half-started process alive.
            System.err.println(failure);
            System.exit(1);
        }
    }
}
