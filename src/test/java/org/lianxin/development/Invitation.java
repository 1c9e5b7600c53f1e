package org.lianxin.development;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What is printed when all is up: where everything is, who one can be, and a first question to
 * paste.
 */
public final class Invitation {

    /** The first question, in one line; README shows its answer. */
    static final String QUERY = firstQuery();

    private Invitation() {}

    public static String to(Development development) {
        return """

        联信 Lianxin 已就绪 is up
          GraphQL      %s
          GraphiQL     %s
          Token        %s
          Neo4j        %s

          Client               Secret                      Scopes
        %s

        先取令牌，再查信用：First a token, then what stands about a company:

        %s

        %s

        Ctrl-C 结束 ends it.
        """
                .formatted(
                        development.graphQlEndpoint(),
                        development.graphiQlPage(),
                        development.issuer().tokenEndpoint(),
                        development.graph(),
                        clients(),
                        tokenCommand(development.issuer().tokenEndpoint()),
                        queryCommand(development.graphQlEndpoint()));
    }

    static String tokenCommand(String tokenEndpoint) {
        return """
        TOKEN=$(curl -s -u demo-bank:demo-bank-secret -d grant_type=client_credentials -d scope=credit:read \\
          %s | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')\
        """
                .formatted(tokenEndpoint);
    }

    static String queryCommand(String graphQlEndpoint) {
        return """
        curl -s %s -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\
          -d '{"query": "%s"}'\
        """
                .formatted(graphQlEndpoint, QUERY.replace("\"", "\\\""));
    }

    private static String firstQuery() {
        try (InputStream in =
                Objects.requireNonNull(
                        Invitation.class.getResourceAsStream("first-query.graphql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String clients() {
        return Arrays.stream(DemoClient.values())
                .map(
                        client ->
                                "  %-20s %-27s %s"
                                        .formatted(
                                                client.id(),
                                                client.secret(),
                                                client.scopes().stream()
                                                        .sorted()
                                                        .collect(Collectors.joining(" "))))
                .collect(Collectors.joining("\n"));
    }
}
