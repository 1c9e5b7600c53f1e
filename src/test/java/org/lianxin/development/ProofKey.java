package org.lianxin.development;

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

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A client's key, by which it proves that a token is its own (DPoP, RFC 9449). */
public final class ProofKey {

    private final ECKey key;

    private ProofKey(ECKey key) {
        this.key = key;
    }

    public static ProofKey generate() {
        try {
            return new ProofKey(new ECKeyGenerator(Curve.P_256).generate());
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What an issuer writes into the token as {@code cnf.jkt}. */
    public String thumbprint() {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public ECKey key() {
        return key;
    }

    /** A proof for one request that shows a token. */
    public String proof(String method, String uri, String token, Instant at) {
        return proof(method, uri, at, claims -> claims.claim("ath", hash(token)));
    }

    /** A proof with a nonce that the server gave. */
    public String proof(String method, String uri, String token, Instant at, String nonce) {
        return proof(
                method, uri, at, claims -> claims.claim("ath", hash(token)).claim("nonce", nonce));
    }

    /** A proof for the request that asks for a token. */
    public String proof(String method, String uri, Instant at) {
        return proof(method, uri, at, claims -> claims);
    }

    /** A proof, changed as the caller likes. */
    public String proof(
            String method, String uri, Instant at, UnaryOperator<JWTClaimsSet.Builder> change) {
        var claims =
                new JWTClaimsSet.Builder()
                        .jwtID(UUID.randomUUID().toString())
                        .claim("htm", method)
                        .claim("htu", uri)
                        .issueTime(Date.from(at));
        return sign(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(new JOSEObjectType("dpop+jwt"))
                        .jwk(key.toPublicJWK())
                        .build(),
                change.apply(claims).build());
    }

    /** Anything, signed with this key. */
    public String sign(JWSHeader header, JWTClaimsSet claims) {
        var proof = new SignedJWT(header, claims);
        try {
            proof.sign(new ECDSASigner(key));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        return proof.serialize();
    }

    /** A token's {@code ath}. */
    public static String hash(String token) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(token.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
