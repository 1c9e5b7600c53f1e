package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The token in a {@code connection_init}: {@code Authorization} as in the header of that name, and
 * {@code DPoP} beside it where the token is bound to a key; the proof is about GET and the address
 * of the upgrade.
 */
final class InitTokens {

    private final PresentedTokens presented;
    private final CallerTokens tokens;

    InitTokens(PresentedTokens presented, CallerTokens tokens) {
        this.presented = presented;
        this.tokens = tokens;
    }

    /**
     * The party that the payload's token names; empty if there is none in it.
     *
     * @throws TokenRefused if it is not taken, or is a second one
     */
    Optional<Party> shown(SocketOpening opening, @Nullable Object payload) {
        if (!(payload instanceof Map<?, ?> members) || members.get("Authorization") == null) {
            return Optional.empty();
        }
        if (opening.party().caller() != null) {
            throw TokenRefused.invalid("a second token beside that of the upgrade");
        }
        var shown =
                presented.of(
                        String.valueOf(members.get("Authorization")),
                        members.get("DPoP") instanceof String proof ? List.of(proof) : List.of(),
                        "GET",
                        opening,
                        // There is no header to tell it by; what a client holds is taken here too.
                        _ -> {});
        try {
            return tokens.authenticate(shown) instanceof CallerAuthentication known
                    ? Optional.of(
                            new Party(
                                    known.getPrincipal(), known.until(), opening.party().network()))
                    : Optional.empty();
        } catch (TokenRefused refused) {
            throw refused;
        } catch (AuthenticationException other) {
            throw TokenRefused.invalid("it cannot be checked", other);
        }
    }
}
