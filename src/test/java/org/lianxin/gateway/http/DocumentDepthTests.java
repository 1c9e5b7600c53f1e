package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianxin.gateway.ErrorCode;

import java.util.Map;

/**
 * A document deeper than the limit is refused. The schema as it stands has no cycle and ends above
 * the usual limit, so here the limit is set lower, as whoever runs the gateway may.
 */
class DocumentDepthTests {

    private static GatewayRig rig;

    @BeforeAll
    static void start() {
        rig = GatewayRig.start("lianxin.limits.depth-max=3");
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    @Test
    void answersUpToTheLimit() {
        var reply = ask("{ rulebook(city: \"wuhan\") { lists { kind } } }");
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
    }

    @Test
    void refusesWhatIsNestedDeeperAlsoThroughFragments() {
        refused(ask("{ rulebook(city: \"wuhan\") { lists { name { zh } } } }"));
        refused(
                ask(
                        "{ rulebook(city: \"wuhan\") { ... on Rulebook { ...L } } }"
                                + " fragment L on Rulebook { lists { ...N } }"
                                + " fragment N on ListRule { name { zh } }"));
    }

    @Test
    void countsTheIntrospectionOfToolsByItsFieldsOnly() {
        var reply =
                ask(
                        "{ __schema { queryType { fields { type { ofType { ofType { name } } } } }"
                                + " } }");
        assertThat(reply.body().at("/errors/0/extensions/code").asString())
                .isNotEqualTo(ErrorCode.TOO_DEEP.name());
    }

    private static Client.Reply ask(String document) {
        return rig.client().ask(document, Map.of(), null);
    }

    private static void refused(Client.Reply reply) {
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(400);
        assertThat(reply.body().at("/errors/0/extensions/code").asString())
                .isEqualTo(ErrorCode.TOO_DEEP.name());
        assertThat(reply.body().at("/errors/0/extensions/max").asInt()).isEqualTo(3);
        assertThat(reply.body().has("data")).isFalse();
    }
}
