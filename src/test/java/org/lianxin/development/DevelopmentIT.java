package org.lianxin.development;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a newcomer meets: the two commands, and the answer that README promises. */
@Tag("packaged")
class DevelopmentIT {

    private static final Path README = Path.of("README.md");

    private static final String WHO_LOOKED =
            "{ accessesToMe(organisation: \"91999999MADEM06H0E\", first: 1) { edges { node { at"
                    + " organisationName action purpose basis { kind } facts outcome } } } }";

    private static Development development;

    @BeforeAll
    static void start() {
        development =
                Development.start(
                        new DevelopmentSettings(null, FreePort.any(), FreePort.any(), List.of()));
    }

    @AfterAll
    static void stop() {
        development.close();
    }

    @Test
    void answersTheFirstQueryAsReadmeShows() throws Exception {
        String token = Requests.token(development.issuer(), DemoClient.BANK, Set.of("credit:read"));

        String answer =
                Requests.graphQl(URI.create(development.graphQlEndpoint()), token, Invitation.QUERY)
                        .body();

        // The receipt beside it is another one each time.
        assertThat(JSONObjectUtils.parse(answer).get("data"))
                .isEqualTo(JSONObjectUtils.parse(block(Path.of("README.md"), "json")).get("data"));
        assertThat(answer).contains("\"receipts\"", "\"checkpoint\"");
    }

    /** Whoever was asked about sees it at once; only the instant differs from README's. */
    @Test
    void showsTheCompanyWhoLookedAsReadmeShows() throws Exception {
        URI graphQl = URI.create(development.graphQlEndpoint());
        String bank = Requests.token(development.issuer(), DemoClient.BANK);
        Requests.graphQl(graphQl, bank, Invitation.QUERY);
        String subject =
                Requests.token(development.issuer(), DemoClient.SUBJECT, Set.of("accesses:read"));

        String answer = Requests.graphQl(graphQl, subject, WHO_LOOKED).body();

        assertThat(timeless(JSONObjectUtils.parse(answer)))
                .as(answer)
                .isEqualTo(timeless(JSONObjectUtils.parse(blockAfter(README, WHO_LOOKED))));
    }

    private static String timeless(Map<String, Object> answer) {
        return String.valueOf(answer.get("data")).replaceAll("at=[^,}]+", "at=(an instant)");
    }

    /** The fenced answer behind a question that README shows. */
    private static String blockAfter(Path file, String question) throws IOException {
        String text = Files.readString(file);
        int asked = text.indexOf(question.replace("\"", "\\\""));
        assertThat(asked).as("the question in " + file).isPositive();
        int start = text.indexOf("```json\n", asked) + 8;
        return text.substring(start, text.indexOf("```", start));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/docs/README.zh.md"})
    void printsWhatReadmeSays(String readme) throws IOException {
        String text = Files.readString(Path.of(readme));

        assertThat(text).contains(Invitation.tokenCommand("http://localhost:9000/oauth2/token"));
        assertThat(text).contains(Invitation.queryCommand("http://localhost:8080/graphql"));
        for (DemoClient client : DemoClient.values()) {
            assertThat(text).contains(client.id());
        }
    }

    @Test
    void showsThePageWithoutAnyNetwork() throws Exception {
        String page = get(development.graphiQlPage());

        assertThat(page).containsIgnoringCase("graphiql").doesNotContain("https://");
    }

    private static String get(String uri) throws IOException, InterruptedException {
        try (HttpClient http =
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create(uri)).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    /** The first fenced block of a language. */
    private static String block(Path file, String language) throws IOException {
        String text = Files.readString(file);
        int start = text.indexOf("```" + language + "\n") + language.length() + 4;
        return text.substring(start, text.indexOf("```", start));
    }
}
