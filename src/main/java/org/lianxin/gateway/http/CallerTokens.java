package org.lianxin.gateway.http;

import org.lianxin.access.Caller;
import org.lianxin.access.CallerKind;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;

/** Decides who the caller is: by its token, and by the proof that it holds the token's key. */
final class CallerTokens implements AuthenticationManager {

    private final VerifiedTokens tokens;
    private final Proofs proofs;
    private final RefusedTokens refused;
    private final boolean dpopRequired;

    CallerTokens(
            VerifiedTokens tokens, Proofs proofs, RefusedTokens refused, boolean dpopRequired) {
        this.tokens = tokens;
        this.proofs = proofs;
        this.refused = refused;
        this.dpopRequired = dpopRequired;
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        PresentedToken shown = (PresentedToken) presented;
        KnownToken known = tokens.find(shown.token());
        String who = known == null ? shown.from() : shown.from() + " " + known.caller().getName();
        long wait = refused.waitMillis(who);
        if (wait > 0) {
            throw TokenRefused.tooOften(wait);
        }
        try {
            return proved(known == null ? tokens.verified(shown.token()) : known, shown);
        } catch (TokenRefused refusal) {
            if (refusal.code().httpStatus() < 500) {
                refused.count(who);
            }
            throw refusal;
        }
    }

    private Authentication proved(KnownToken known, PresentedToken shown) {
        PresentedToken.Proof proof = shown.proof();
        String jkt = known.jkt();
        if (jkt != null) {
            if (proof == null) {
                throw TokenRefused.unbound("a bound token was shown as a bearer's");
            }
            proofs.check(proof, shown.token(), jkt);
            return known.caller();
        }
        if (proof != null) {
            throw TokenRefused.unbound("a proof came with a token that is bound to no key");
        }
        if (dpopRequired && isBound(known.caller().getPrincipal())) {
            throw TokenRefused.unbound("the caller's kind has to bind its tokens");
        }
        return known.caller();
    }

    /** Whose tokens open most; a stolen one must be worth nothing. */
    private static boolean isBound(Caller caller) {
        CallerKind kind = caller.kind();
        return switch (kind) {
            case BANK, COURT, AGENCY -> true;
            case ASSOCIATION, CREDIT_SERVICE, CREDIT_OFFICE, REGION_PEER, SUBJECT -> false;
        };
    }
}
