package org.lianxin.gateway.http;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the token, and the proof that comes with it, from the headers alone.
 *
 * <p>Each may stand there once: of two, one part of a chain of servers would check the first and
 * another would use the second.
 */
final class PresentedTokens implements AuthenticationConverter {

    /** The header by which a client is told the nonce of its next proof (RFC 9449, section 8.2). */
    static final String NONCE = "DPoP-Nonce";

    private final String publicUri;

    /** {@code publicUri} as in {@link TokenProperties}. */
    PresentedTokens(String publicUri) {
        this.publicUri = publicUri;
    }

    /** What was shown; {@code null} if the request came without any. */
    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        List<String> shown = Collections.list(request.getHeaders("Authorization"));
        if (shown.isEmpty()) {
            return null;
        }
        if (shown.size() > 1) {
            throw TokenRefused.invalid("more than one Authorization header");
        }
        return of(
                shown.getFirst(),
                Collections.list(request.getHeaders("DPoP")),
                request.getMethod(),
                new SocketOpening(
                        new Party(null, null, Network.of(request.getRemoteAddr())), uri(request)),
                nonce -> request.setAttribute(NONCE, nonce));
    }

    /**
     * What was shown, wherever it stood.
     *
     * @param method of the request that a proof has to be about
     * @param opening from where it comes, and the address that a proof has to be about
     * @param nextNonce is told what the client's next proof should carry
     */
    PresentedToken of(
            String shown,
            List<String> proofs,
            String method,
            SocketOpening opening,
            Consumer<String> nextNonce) {
        String scheme = shown.substring(0, Math.max(0, shown.indexOf(' ')));
        String token = withoutSpaces(shown.substring(scheme.length()));
        boolean proved = scheme.equalsIgnoreCase("DPoP");
        if (!(proved || scheme.equalsIgnoreCase("Bearer")) || !isToken68(token)) {
            throw TokenRefused.invalid("neither Bearer nor DPoP");
        }
        return new PresentedToken(
                token,
                proved ? proof(proofs, method, opening.uri(), nextNonce) : null,
                opening.party().network());
    }

    /** The address that a proof has to be about: as clients know it, without query. */
    String uri(HttpServletRequest request) {
        return publicUri.isBlank() ? request.getRequestURL().toString() : publicUri;
    }

    private static String withoutSpaces(String shown) {
        int from = 0;
        while (from < shown.length() && shown.charAt(from) == ' ') {
            from++;
        }
        return shown.substring(from);
    }

    /**
     * Whether it is written as RFC 9110 wants it (section 11.2), which is all that a JWT is written
     * in. By hand: this is asked of each request, and a pattern takes as long for it as the rest.
     */
    private static boolean isToken68(String token) {
        int end = token.length();
        while (end > 0 && token.charAt(end - 1) == '=') {
            end--;
        }
        for (int i = 0; i < end; i++) {
            if (!isToken68(token.charAt(i))) {
                return false;
            }
        }
        return end > 0;
    }

    private static boolean isToken68(char letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || "-._~+/".indexOf(letter) >= 0;
    }

    private static PresentedToken.Proof proof(
            List<String> proofs, String method, String uri, Consumer<String> nextNonce) {
        if (proofs.size() != 1) {
            throw TokenRefused.badProof("one proof is needed, not " + proofs.size());
        }
        return new PresentedToken.Proof(proofs.getFirst(), method, uri, nextNonce);
    }
}
