package org.lianxin.exchange.peer;

import com.nimbusds.jwt.SignedJWT;

import java.text.ParseException;

/**
 * A token.
 *
 * @param isBound whether it is worth something only with a proof by the key it is bound to (RFC
 *     9449)
 */
record AccessToken(String value, boolean isBound) {

    /** One of which nobody says whether it is bound, as far as that can be read in it. */
    static AccessToken read(String value) {
        try {
            var claims = SignedJWT.parse(value).getJWTClaimsSet();
            var confirmation = claims.getJSONObjectClaim("cnf");
            return new AccessToken(value, confirmation != null && confirmation.containsKey("jkt"));
        } catch (ParseException opaque) {
            return new AccessToken(value, false);
        }
    }

    @Override
    public String toString() {
        return "AccessToken[…]";
    }
}
