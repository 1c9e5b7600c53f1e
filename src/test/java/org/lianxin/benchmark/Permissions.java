package org.lianxin.benchmark;

import org.lianxin.access.DataCategory;
import org.lianxin.access.Purpose;
import org.lianxin.development.DemoClient;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * That the bank may ask: its registration, and a consent of every organisation. Written past the
 * mutations, which would want the number of three thousand legal representatives.
 */
final class Permissions {

    private static final String CLIENT = Texts.of("registered-client.cypher");
    private static final String ANSWERS_FOR = Texts.of("answers-for.cypher");
    private static final String CONSENTS = Texts.of("consents.cypher");

    private Permissions() {}

    static void place(Driver driver, List<String> codes) {
        try (Session session = driver.session(SessionConfig.forDatabase("neo4j"))) {
            register(session, DemoClient.BANK);
            session.run(
                            CONSENTS,
                            Map.of(
                                    "codes", codes,
                                    "grantee", DemoClient.BANK.organisation(),
                                    "purposes", names(Purpose.values()),
                                    "categories", names(DataCategory.values()),
                                    "from", LocalDate.of(2020, 1, 1),
                                    "until", LocalDate.of(2100, 1, 1)))
                    .consume();
        }
    }

    /** That this client may do what its token says. */
    static void place(Driver driver, DemoClient client) {
        try (Session session = driver.session(SessionConfig.forDatabase("neo4j"))) {
            register(session, client);
        }
    }

    /** That this client's organisation answers for another, too. */
    static void answersFor(Driver driver, DemoClient client, String other) {
        try (Session session = driver.session(SessionConfig.forDatabase("neo4j"))) {
            session.run(
                            ANSWERS_FOR,
                            Map.of("code", client.organisation(), "answersFor", List.of(other)))
                    .consume();
        }
    }

    private static void register(Session session, DemoClient client) {
        session.run(
                        CLIENT,
                        Map.of(
                                "kind", client.callerKind(),
                                "code", client.organisation(),
                                "name", "基准测试" + client.callerKind(),
                                "client", client.id(),
                                "scopes", List.copyOf(client.scopes())))
                .consume();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
