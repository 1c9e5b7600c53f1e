package org.lianxin.exchange.bell;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who is rung: takes what comes and checks its signature by RFC 9421 alone, with nothing
 * of the gateway's but the public key.
 */
public final class BellReceiver implements AutoCloseable {

    private static final Pattern INPUT =
            Pattern.compile("([a-z]+)=(\\(([^)]*)\\);.*keyid=\"([^\"]+)\".*)");

    private final HttpServer server;
    private final List<String> bodies = new ArrayList<>();
    private final List<String> flaws = new ArrayList<>();
    private final byte[] publicKey;
    private int status = 204;

    /**
     * Starts one.
     *
     * @param x the public key as it is served
     */
    public BellReceiver(String x) {
        this.publicKey = Base64.getUrlDecoder().decode(x);
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::take);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/bell?for=x";
    }

    /** Answers so from now on. */
    public synchronized void answer(int code) {
        status = code;
    }

    /** What was heard, in order, well signed or not. */
    public synchronized List<String> bodies() {
        return List.copyOf(bodies);
    }

    /** What was wrong with what was heard. */
    public synchronized List<String> flaws() {
        return List.copyOf(flaws);
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        synchronized (this) {
            bodies.add(new String(body, StandardCharsets.UTF_8));
            try {
                check(exchange, body);
            } catch (GeneralSecurityException | RuntimeException failure) {
                flaws.add(failure.toString());
            }
            exchange.getResponseHeaders().set("Location", address());
            exchange.sendResponseHeaders(status, -1);
        }
        exchange.close();
    }

    private void check(HttpExchange exchange, byte[] body) throws GeneralSecurityException {
        Matcher input = INPUT.matcher(header(exchange, "Signature-Input"));
        if (!input.matches()) {
            flaws.add("no input");
            return;
        }
        var base = new StringBuilder();
        for (String component : input.group(3).split(" ", -1)) {
            String name = component.replace("\"", "");
            base.append(component)
                    .append(": ")
                    .append(
                            switch (name) {
                                case "@method" -> exchange.getRequestMethod();
                                case "@target-uri" ->
                                        "http://"
                                                + header(exchange, "Host")
                                                + exchange.getRequestURI();
                                default -> header(exchange, name);
                            })
                    .append('\n');
        }
        base.append("\"@signature-params\": ").append(input.group(2));
        String signed = header(exchange, "Signature");
        byte[] signature =
                Base64.getDecoder()
                        .decode(signed.substring(signed.indexOf(':') + 1, signed.length() - 1));
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(
                KeyFactory.getInstance("Ed25519")
                        .generatePublic(
                                new EdECPublicKeySpec(NamedParameterSpec.ED25519, point())));
        verifier.update(base.toString().getBytes(StandardCharsets.UTF_8));
        if (!verifier.verify(signature)) {
            flaws.add("the signature does not fit " + base);
        }
        String digest =
                Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(body));
        if (!header(exchange, "Content-Digest").equals("sha-256=:" + digest + ":")) {
            flaws.add("the digest does not fit");
        }
        if (!input.group(3).contains("content-digest")) {
            flaws.add("the body is not covered");
        }
    }

    /** RFC 8032: little endian, the last bit is the sign of x. */
    private EdECPoint point() {
        byte[] big = new byte[publicKey.length];
        for (int i = 0; i < big.length; i++) {
            big[i] = publicKey[big.length - 1 - i];
        }
        boolean odd = big[0] < 0;
        big[0] &= 0x7F;
        return new EdECPoint(odd, new BigInteger(1, big));
    }

    private static String header(HttpExchange exchange, String name) {
        return String.join(", ", exchange.getRequestHeaders().get(name));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
