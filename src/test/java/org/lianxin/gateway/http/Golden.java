package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question and the answer it must get: {@code golden/<module>/<case>.graphql}, beside it {@code
 * <case>.variables.json} where it has variables, and the expected {@code <case>.json}.
 *
 * <p>The first line may say who asks: {@code # caller: none}, {@code # caller: rubbish}, or {@code
 * # caller: <KIND> <organisation or -> <scopes>}; of a SUBJECT, its ID number in place of the
 * organisation. A bank that may read asks if it does not.
 */
record Golden(Path question) {

    private static final Path ROOT = Path.of("src/test/resources/golden");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static List<Golden> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .map(Golden::new)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String name() {
        return ROOT.relativize(question).toString().replace(".graphql", "");
    }

    /** The answer as it is compared: status and body, without the receipts of this one time. */
    String ask(Client client) {
        var reply = client.ask(read(question), variables(), token());
        var shape = new LinkedHashMap<String, Object>();
        shape.put("status", reply.status());
        shape.put("body", withoutReceipts(reply.body()));
        return JSON.writeValueAsString(shape).replace("\r\n", "\n") + "\n";
    }

    private static JsonNode withoutReceipts(JsonNode body) {
        return body instanceof ObjectNode answer ? answer.without("extensions") : body;
    }

    Optional<String> expected() {
        return Files.exists(answer()) ? Optional.of(read(answer())) : Optional.empty();
    }

    void write(String answer) {
        try {
            Files.writeString(answer(), answer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path answer() {
        return sibling(".json");
    }

    private Map<String, ?> variables() {
        Path file = sibling(".variables.json");
        if (!Files.exists(file)) {
            return Map.of();
        }
        JsonNode variables = JSON.readTree(read(file));
        return JSON.convertValue(
                variables,
                JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class));
    }

    private @Nullable String token() {
        String first = read(question).lines().findFirst().orElse("");
        if (!first.startsWith("# caller: ")) {
            return TestIssuer.running().bank("credit:read");
        }
        List<String> words = List.of(first.substring("# caller: ".length()).split(" ", 3));
        return switch (words.getFirst()) {
            case "none" -> null;
            case "rubbish" -> "rubbish";
            default -> token(words);
        };
    }

    private static String token(List<String> words) {
        return TestIssuer.running()
                .token(
                        claims -> {
                            claims.subject(TestClients.id(words.getFirst(), words.get(1)));
                            if (words.getFirst().equals("SUBJECT")) {
                                claims.claim("document_kind", "RESIDENT_ID")
                                        .claim("document_number", words.get(1));
                            } else if (!words.get(1).equals("-")) {
                                claims.claim("organisation", words.get(1));
                            }
                            return claims.claim("caller_kind", words.getFirst())
                                    .claim("scope", words.size() > 2 ? words.get(2) : "");
                        });
    }

    private Path sibling(String ending) {
        return Path.of(question.toString().replace(".graphql", ending));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
