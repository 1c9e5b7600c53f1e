package org.lianxin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.util.Objects;

/** The native library and the JDK's own agree on each algorithm that the gateway uses. */
class NativeSignaturesTests {

    private static final Provider NATIVE = AmazonCorrettoCryptoProvider.INSTANCE;
    private static final byte[] TEXT = "一段文字 a text".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({
        "EC, SHA256withECDSA, SunEC",
        "RSA, SHA256withRSA, SunRsaSign",
        "Ed25519, Ed25519, SunEC"
    })
    void eachTakesWhatTheOtherSigned(String keys, String algorithm, String own) throws Exception {
        assumeTrue(NativeSignatures.works());
        KeyPair pair = KeyPairGenerator.getInstance(keys, own(own)).generateKeyPair();

        assertThat(verified(algorithm, NATIVE, pair, signed(algorithm, own(own), pair))).isTrue();
        assertThat(verified(algorithm, own(own), pair, signed(algorithm, NATIVE, pair))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "EC, SHA256withECDSA, SunEC",
        "RSA, SHA256withRSA, SunRsaSign",
        "Ed25519, Ed25519, SunEC"
    })
    void theNativeOneRefusesWhatAnotherKeySigned(String keys, String algorithm, String own)
            throws Exception {
        assumeTrue(NativeSignatures.works());
        KeyPair pair = KeyPairGenerator.getInstance(keys, own(own)).generateKeyPair();
        KeyPair another = KeyPairGenerator.getInstance(keys, own(own)).generateKeyPair();

        assertThat(verified(algorithm, NATIVE, pair, signed(algorithm, own(own), another)))
                .isFalse();
    }

    /** On the machines it is built for it must load, or nobody would notice that it does not. */
    @Test
    void loadsWhereItIsBuiltFor() {
        assumeTrue(System.getProperty("os.name").equals("Linux"));
        assumeTrue(System.getProperty("os.arch").equals("amd64"));

        assertThat(NativeSignatures.works()).isTrue();
    }

    private static Provider own(String name) {
        return Objects.requireNonNull(Security.getProvider(name));
    }

    private static byte[] signed(String algorithm, Provider by, KeyPair pair) throws Exception {
        Signature signature = Signature.getInstance(algorithm, by);
        signature.initSign(pair.getPrivate());
        signature.update(TEXT);
        return signature.sign();
    }

    private static boolean verified(String algorithm, Provider by, KeyPair pair, byte[] signed)
            throws Exception {
        Signature signature = Signature.getInstance(algorithm, by);
        signature.initVerify(pair.getPublic());
        signature.update(TEXT);
        return signature.verify(signed);
    }
}
