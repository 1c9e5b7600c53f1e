package org.lianxin.gateway.http;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.Instant;
import java.util.List;

/** A caller whose token was verified. Nothing in it can be turned back into the token. */
final class CallerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Caller caller;
    private final transient Instant until;

    /**
     * A caller.
     *
     * @param until when its token expires
     */
    CallerAuthentication(Caller caller, Instant until) {
        super(List.of());
        this.caller = caller;
        this.until = until;
        setAuthenticated(true);
    }

    /** The caller of the request being served; {@code null} if it came without a token. */
    static @Nullable Caller current() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof CallerAuthentication known
                ? known.caller
                : null;
    }

    /** When the token of the request being served expires; {@code null} if it came without one. */
    static @Nullable Instant currentUntil() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof CallerAuthentication known
                ? known.until
                : null;
    }

    Instant until() {
        return until;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.clientId();
    }
}
