package org.lianxin.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.development.ProofKey;

import java.util.List;
import java.util.SplittableRandom;

/** What is remembered of a client's header spares work and changes no verdict. */
class ProofSignaturesTests {

    private static final String LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+ ";

    private final ProofKey own = ProofKey.generate();
    private final ProofKey other = ProofKey.generate();
    private final ProofSignatures seasoned = new ProofSignatures();

    @Test
    void judgesEachProofAsOneWhoHasSeenNone() {
        seasoned.verified(proof(own, own, "dpop+jwt", 0), own.thumbprint());
        seasoned.verified(proof(other, other, "dpop+jwt", 0), other.thumbprint());
        var random = new SplittableRandom(7);
        int taken = 0;
        for (int i = 1; i <= 600; i++) {
            String proof = damaged(random, any(random, i));
            String jkt = (random.nextInt(5) == 0 ? other : own).thumbprint();

            String verdict = verdict(seasoned, proof, jkt);

            assertThat(verdict).as(proof).isEqualTo(verdict(new ProofSignatures(), proof, jkt));
            taken += verdict.startsWith("{") ? 1 : 0;
        }
        assertThat(taken).isBetween(100, 400);
    }

    /** Signed by the client's own key, yet no claims. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "", "7", "{", "{}{}", "{\"iat\":\"x\"}", "{\"aud\":{}}"})
    void judgesWhatIsNoClaimsLikewise(String payload) throws JOSEException {
        seasoned.verified(proof(own, own, "dpop+jwt", 0), own.thumbprint());
        var object = new JWSObject(header(own, "dpop+jwt"), new Payload(payload));
        object.sign(new ECDSASigner(own.key()));
        String proof = object.serialize();

        assertThat(verdict(seasoned, proof, own.thumbprint()))
                .isEqualTo(verdict(new ProofSignatures(), proof, own.thumbprint()));
    }

    private String any(SplittableRandom random, int number) {
        return switch (random.nextInt(8)) {
            case 0 -> proof(own, other, "dpop+jwt", number);
            case 1 -> proof(other, own, "dpop+jwt", number);
            case 2 -> proof(own, own, "JWT", number);
            case 3 -> proof(other, other, "dpop+jwt", number);
            default -> proof(own, own, "dpop+jwt", number);
        };
    }

    private static String damaged(SplittableRandom random, String proof) {
        int at = random.nextInt(proof.length());
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        List<String> parts = List.of(proof.split("\\.", -1));
        return switch (random.nextInt(10)) {
            case 0 -> proof.substring(0, at) + letter + proof.substring(at + 1);
            case 1 -> proof.substring(0, at) + letter + proof.substring(at);
            case 2 -> proof.substring(0, at);
            case 3 -> parts.get(0) + "." + parts.get(1) + ".";
            case 4 -> parts.get(0) + ".e30." + parts.get(2);
            default -> proof;
        };
    }

    /** The claims that it was found to make, or that it was refused. */
    private static String verdict(ProofSignatures signatures, String proof, String jkt) {
        try {
            return signatures.verified(proof, jkt).toString();
        } catch (TokenRefused refused) {
            return refused.code().name();
        }
    }

    private static String proof(ProofKey named, ProofKey signing, String type, int number) {
        return signing.sign(
                header(named, type),
                new JWTClaimsSet.Builder().jwtID("n" + number).claim("htm", "POST").build());
    }

    private static JWSHeader header(ProofKey named, String type) {
        return new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(type))
                .jwk(named.key().toPublicJWK())
                .build();
    }
}
