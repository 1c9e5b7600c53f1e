package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

import java.util.List;
import java.util.function.Consumer;

/** What a request shows of its caller, before any of it is believed. */
final class PresentedToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient String token;
    private final transient @Nullable Proof proof;
    private final transient String from;

    /**
     * A token as shown.
     *
     * @param proof {@code null} where the token was shown as a bearer's
     * @param from the network that the request came from
     */
    PresentedToken(String token, @Nullable Proof proof, String from) {
        super(List.of());
        this.token = token;
        this.proof = proof;
        this.from = from;
    }

    /**
     * A proof of possession, and the request that it has to be about.
     *
     * @param jwt as it stands in the header
     * @param uri of the request, without query
     * @param nextNonce tells the client what its next proof should carry
     */
    record Proof(String jwt, String method, String uri, Consumer<String> nextNonce) {}

    String token() {
        return token;
    }

    String from() {
        return from;
    }

    @Nullable Proof proof() {
        return proof;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getPrincipal() {
        return "";
    }
}
