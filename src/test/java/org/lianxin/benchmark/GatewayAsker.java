package org.lianxin.benchmark;

import com.nimbusds.jose.util.JSONObjectUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Asks the gateway, as a bank with a token does. */
final class GatewayAsker implements Load.Asker {

    private static final String CODE = "@CODE@";
    private static final byte[] FOUND =
            "{\"data\":{\"creditProfile\":{".getBytes(StandardCharsets.UTF_8);
    private static final String SINGLE =
            JSONObjectUtils.toJSONString(
                    Map.of(
                            "query",
                            Texts.of("profile.graphql"),
                            "variables",
                            Map.of("code", CODE)));
    private static final String BEFORE = SINGLE.substring(0, SINGLE.indexOf(CODE));
    private static final String AFTER = SINGLE.substring(SINGLE.indexOf(CODE) + CODE.length());

    private final HttpConnection connection;

    /** With a bearer token. */
    GatewayAsker(int port, String token) throws IOException {
        this(port, () -> "Authorization: Bearer " + token + "\r\n");
    }

    /** With a token and a proof for each request. */
    GatewayAsker(int port, BoundToken token) throws IOException {
        this(port, token::headers);
    }

    private GatewayAsker(int port, Supplier<String> headers) throws IOException {
        connection = new HttpConnection(port, "/graphql", headers);
    }

    @Override
    public void ask(String unifiedCode) throws IOException {
        byte[] answer =
                connection.post((BEFORE + unifiedCode + AFTER).getBytes(StandardCharsets.UTF_8));
        if (!Arrays.equals(answer, 0, FOUND.length, FOUND, 0, FOUND.length)) {
            throw new IOException(new String(answer, StandardCharsets.UTF_8));
        }
    }

    /** Asks for many in one request and returns the answer's size in bytes. */
    int askAll(List<String> codes) throws IOException {
        List<Map<String, String>> keys =
                codes.stream().map(code -> Map.of("unifiedCode", code)).toList();
        String body =
                JSONObjectUtils.toJSONString(
                        Map.of(
                                "query", Texts.of("profiles.graphql"),
                                "variables", Map.of("codes", keys)));
        byte[] answer = connection.post(body.getBytes(StandardCharsets.UTF_8));
        String text = new String(answer, StandardCharsets.UTF_8);
        if (text.contains("\"errors\"") || text.contains("\"UNKNOWN\"")) {
            throw new IOException(text.substring(0, Math.min(2000, text.length())));
        }
        return answer.length;
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
