package org.lianxin.gateway.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;

import org.lianxin.gateway.Recent;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.DPoPProofContext;
import org.springframework.security.oauth2.jwt.DPoPProofJwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Map;

/**
 * Reads proofs of possession and checks their signatures.
 *
 * <p>Spring Security's decoder checks the type, that the key in the header is a public one and fits
 * the algorithm, and the signature; its own memory of used proofs is not used. The key is compared
 * with the token's before the signature is checked, so nobody makes the gateway calculate with a
 * key of their choice.
 *
 * <p>A client's proofs have one header, letter by letter: type, algorithm and key. A header with
 * which a proof has passed is remembered with its key and read no more; the signature of each proof
 * is checked all the same.
 */
final class ProofSignatures {

    /** What the challenge offers; each takes a key of at most a few hundred bytes. */
    private static final List<JWSAlgorithm> ALGORITHMS =
            List.of(JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.PS256, JWSAlgorithm.RS256);

    private static final int KNOWN_MAX = 2_000;

    /** A header with a key of 4096 bits has less; a client's own additions are not kept. */
    private static final int HEADER_LENGTH_MAX = 1_200;

    private final JwtDecoder decoder = decoder();
    private final Recent<String, Known> known = new Recent<>(KNOWN_MAX);

    private record Known(JWSHeader header, String jkt, JWSVerifier verifier) {}

    /**
     * What a proof by the key of that thumbprint says.
     *
     * @throws TokenRefused for any other
     */
    JWTClaimsSet verified(String proof, String jkt) {
        try {
            Base64URL[] parts = JOSEObject.split(proof);
            Known before = known.find(parts[0].toString());
            if (before == null) {
                remember(parts[0], first(proof, parts[0], jkt));
            } else {
                require(before.jkt().equals(jkt), "by another key than the token's");
                require(isSigned(before, parts), "its form or its signature");
            }
            Map<String, Object> claims = new Payload(parts[1]).toJSONObject();
            require(claims != null && !claims.isEmpty(), "its form or its signature");
            return JWTClaimsSet.parse(claims);
        } catch (ParseException | JOSEException bad) {
            throw TokenRefused.badProof("not a proof");
        }
    }

    private static boolean isSigned(Known by, Base64URL[] parts) throws JOSEException {
        byte[] signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        return parts.length == 3 && by.verifier().verify(by.header(), signed, parts[2]);
    }

    private Known first(String proof, Base64URL part, String jkt)
            throws ParseException, JOSEException {
        JWSHeader header = JWSHeader.parse(part);
        JWK key = header.getJWK();
        if (key == null || key.isPrivate() || !(key instanceof AsymmetricJWK pair)) {
            throw TokenRefused.badProof("without a public key");
        }
        require(ALGORITHMS.contains(header.getAlgorithm()), "by an algorithm not offered");
        require(key.computeThumbprint().toString().equals(jkt), "by another key than the token's");
        try {
            decoder.decode(proof);
        } catch (JwtException bad) {
            throw TokenRefused.badProof("its form or its signature");
        }
        return new Known(
                header,
                jkt,
                new DefaultJWSVerifierFactory().createJWSVerifier(header, pair.toPublicKey()));
    }

    private void remember(Base64URL header, Known checked) {
        if (header.toString().length() <= HEADER_LENGTH_MAX) {
            known.put(header.toString(), checked);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw TokenRefused.badProof(otherwise);
        }
    }

    /** What depends on the request is checked elsewhere; so one decoder does for all of them. */
    private static JwtDecoder decoder() {
        var factory = new DPoPProofJwtDecoderFactory();
        factory.setJwtValidatorFactory(_ -> _ -> OAuth2TokenValidatorResult.success());
        return factory.createDecoder(
                DPoPProofContext.withDPoPProof("-")
                        .method("POST")
                        .targetUri("https://localhost/graphql")
                        .build());
    }
}
