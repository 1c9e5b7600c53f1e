package org.lianxin.exchange.peer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;

/**
 * A key with which this gateway proves what it is: that a token is its own (DPoP, RFC 9449), or
 * that it is the client whose key that is (private_key_jwt, RFC 7523).
 */
final class ProofKey {

    private static final JOSEObjectType PROOF = new JOSEObjectType("dpop+jwt");
    private static final long ASSERTION_SECONDS = 60;

    private final ECKey key;

    private ProofKey(ECKey key) {
        this.key = key;
    }

    /** A new one, which lasts as long as somebody holds it. */
    static ProofKey generate() {
        try {
            return new ProofKey(new ECKeyGenerator(Curve.P_256).generate());
        } catch (JOSEException impossible) {
            throw new IllegalStateException("every Java has P-256", impossible);
        }
    }

    /**
     * That one.
     *
     * @param jwk a private key of P-256 (RFC 7517)
     * @throws IllegalArgumentException if it is none; it says nothing of what the text is
     */
    static ProofKey of(String jwk) {
        try {
            ECKey key = ECKey.parse(jwk);
            if (!key.isPrivate() || !Curve.P_256.equals(key.getCurve())) {
                throw new IllegalArgumentException("a private key of P-256 is wanted");
            }
            return new ProofKey(key);
        } catch (ParseException none) {
            throw new IllegalArgumentException("a JWK (RFC 7517) is wanted");
        }
    }

    /** A proof about a POST to that address, with the token that comes with it if one does. */
    String proof(URI address, Instant at, @Nullable String token, @Nullable String nonce) {
        var claims =
                new JWTClaimsSet.Builder()
                        .jwtID(UUID.randomUUID().toString())
                        .claim("htm", "POST")
                        .claim("htu", address.toString())
                        .issueTime(Date.from(at));
        if (token != null) {
            claims.claim("ath", hash(token));
        }
        if (nonce != null) {
            claims.claim("nonce", nonce);
        }
        return signed(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(PROOF)
                        .jwk(key.toPublicJWK())
                        .build(),
                claims.build());
    }

    /** What that client sends in place of a secret to the one that knows its key, for a minute. */
    String assertion(String client, String audience, Instant at) {
        return signed(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(client)
                        .subject(client)
                        .audience(audience)
                        .jwtID(UUID.randomUUID().toString())
                        .issueTime(Date.from(at))
                        .expirationTime(Date.from(at.plusSeconds(ASSERTION_SECONDS)))
                        .build());
    }

    private String signed(JWSHeader header, JWTClaimsSet claims) {
        var jwt = new SignedJWT(header, claims);
        try {
            jwt.sign(new ECDSASigner(key));
        } catch (JOSEException broken) {
            throw new IllegalStateException("the key does not sign", broken);
        }
        return jwt.serialize();
    }

    private static String hash(String token) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(token.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "ProofKey[…]";
    }
}
