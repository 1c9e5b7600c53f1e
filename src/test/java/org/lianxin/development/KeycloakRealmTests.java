package org.lianxin.development;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.access.Scope;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The realm that the compose file starts Keycloak with gives the tokens that the gateway reads. */
class KeycloakRealmTests {

    private static final Path REALM = Path.of("deploy/keycloak/lianxin-realm.json");
    private static final String AUDIENCE = "lianxin-audience";

    @Test
    void hasTheScopesOfTheCatalogueAndNoOthers() throws IOException {
        assertThat(
                        names(realm().at("/clientScopes"), "name")
                                .filter(name -> !name.equals(AUDIENCE)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Scope.values()).map(Scope::token).toList());
    }

    @Test
    void everyTokenIsMeantForTheGateway() throws IOException {
        JsonNode mapper =
                realm().at("/clientScopes")
                        .valueStream()
                        .filter(scope -> scope.at("/name").asString().equals(AUDIENCE))
                        .findFirst()
                        .orElseThrow()
                        .at("/protocolMappers/0");
        assertThat(mapper.at("/protocolMapper").asString()).isEqualTo("oidc-audience-mapper");
        assertThat(mapper.at("/config/included.custom.audience").asString()).isEqualTo("lianxin");
        assertThat(realm().at("/clients"))
                .allSatisfy(
                        client ->
                                assertThat(texts(client.at("/defaultClientScopes")))
                                        .containsExactly(AUDIENCE));
    }

    @Test
    void hasTheDemoClientsWithTheirScopesAndClaims() throws IOException {
        JsonNode clients = realm().at("/clients");
        assertThat(names(clients, "clientId"))
                .containsExactlyElementsOf(
                        Arrays.stream(DemoClient.values()).map(DemoClient::id).toList());
        for (DemoClient demo : DemoClient.values()) {
            JsonNode client =
                    clients.valueStream()
                            .filter(each -> each.at("/clientId").asString().equals(demo.id()))
                            .findFirst()
                            .orElseThrow();
            assertThat(texts(client.at("/optionalClientScopes")))
                    .as(demo.id())
                    .containsExactlyInAnyOrderElementsOf(demo.scopes());
            assertThat(claim(client, "caller_kind")).isEqualTo(demo.callerKind());
            assertThat(claim(client, "organisation")).isEqualTo(demo.organisation());
            boolean person = demo == DemoClient.SUBJECT;
            assertThat(claim(client, "document_kind")).isEqualTo(person ? "RESIDENT_ID" : "");
            assertThat(claim(client, "document_number"))
                    .isEqualTo(person ? DemoClient.REPRESENTATIVE : "");
        }
    }

    private static JsonNode realm() throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(REALM));
    }

    private static Stream<String> names(JsonNode of, String member) {
        return of.valueStream().map(each -> each.path(member).asString());
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    /** The value of that claim in the client's tokens; empty where they have none. */
    private static String claim(JsonNode client, String name) {
        return client.at("/protocolMappers")
                .valueStream()
                .map(mapper -> mapper.at("/config"))
                .filter(config -> config.path("claim.name").asString().equals(name))
                .map(config -> config.path("claim.value").asString())
                .findFirst()
                .orElse("");
    }
}
