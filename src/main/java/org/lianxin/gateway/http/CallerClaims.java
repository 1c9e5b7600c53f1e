package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerDocument;
import org.lianxin.access.CallerKind;
import org.lianxin.access.Scope;
import org.lianxin.kernel.DocumentKind;
import org.springframework.security.oauth2.jwt.Jwt;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads who a caller is from the claims of a verified token.
 *
 * <p>{@code client_id} (RFC 9068), {@code azp} or {@code sub}: the client. {@code caller_kind}: a
 * {@link CallerKind}. {@code organisation}: unified code of whom it acts for, optional. {@code
 * document_kind} and {@code document_number}: of the natural person who calls, for {@link
 * CallerKind#SUBJECT} alone, optional. {@code scope} or {@code scp}: what it may do; scopes of
 * other systems in the same token are passed over.
 */
final class CallerClaims {

    private CallerClaims() {}

    static Caller read(Jwt token) {
        return new Caller(
                clientId(token),
                token.getClaimAsString("organisation"),
                kind(token),
                scopes(token),
                document(token));
    }

    private static String clientId(Jwt token) {
        for (String claim : List.of("client_id", "azp", "sub")) {
            String value = token.getClaimAsString(claim);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        throw TokenRefused.invalid("the token names no client");
    }

    private static CallerKind kind(Jwt token) {
        String named = token.getClaimAsString("caller_kind");
        return Arrays.stream(CallerKind.values())
                .filter(kind -> kind.name().equals(named))
                .findFirst()
                .orElseThrow(() -> TokenRefused.invalid("the token has no caller_kind"));
    }

    /** Of a subject alone: nobody else's token says anything by naming a person. */
    private static @Nullable CallerDocument document(Jwt token) {
        String number = token.getClaimAsString("document_number");
        if (kind(token) != CallerKind.SUBJECT || number == null || number.isBlank()) {
            return null;
        }
        String named = token.getClaimAsString("document_kind");
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.name().equals(named))
                .findFirst()
                .map(kind -> new CallerDocument(kind, number))
                .orElse(null);
    }

    private static Set<Scope> scopes(Jwt token) {
        return names(token).stream()
                .map(Scope::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Collection<String> names(Jwt token) {
        String claim = token.hasClaim("scope") ? "scope" : "scp";
        Object value = token.getClaim(claim);
        if (value instanceof String text) {
            return List.of(text.split(" "));
        }
        List<String> listed = token.getClaimAsStringList(claim);
        return listed == null ? List.of() : listed;
    }
}
