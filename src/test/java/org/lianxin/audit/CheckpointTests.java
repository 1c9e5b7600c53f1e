package org.lianxin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

class CheckpointTests {

    private static final String ORIGIN = "lianxin.invalid/audit";
    private static final AuditSigner SIGNER = AuditSigner.of(ORIGIN, pem("one"));
    private static final AuditSigner OTHER = AuditSigner.of(ORIGIN, pem("two"));
    private static final Checkpoint CHECKPOINT = SIGNER.sign(42, TreeHash.EMPTY);

    /** PKCS #8 of the seed that the text makes. */
    static String pem(String text) {
        byte[] seed = Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), 32);
        byte[] head = HexFormat.of().parseHex("302e020100300506032b657004220420");
        byte[] whole = Arrays.copyOf(head, head.length + seed.length);
        System.arraycopy(seed, 0, whole, head.length, seed.length);
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getEncoder().encodeToString(whole)
                + "\n-----END PRIVATE KEY-----\n";
    }

    @Test
    void isWrittenAsASignedNote() {
        assertThat(CHECKPOINT.note())
                .startsWith(
                        "lianxin.invalid/audit\n42\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"
                                + "\n— lianxin.invalid/audit ")
                .endsWith("\n");
    }

    @Test
    void isVerifiedByItsKey() {
        assertThat(NoteReading.of(CHECKPOINT.note(), List.of(SIGNER.publicKey())))
                .isEqualTo(new NoteReading.Verified(CHECKPOINT, SIGNER.publicKey()));
    }

    @Test
    void staysVerifiableWithARetiredKey() {
        List<AuditKey> keys = List.of(OTHER.publicKey(), SIGNER.publicKey());

        assertThat(NoteReading.of(CHECKPOINT.note(), keys))
                .isEqualTo(new NoteReading.Verified(CHECKPOINT, SIGNER.publicKey()));
        assertThat(NoteReading.of(OTHER.sign(43, TreeHash.EMPTY).note(), keys))
                .isInstanceOf(NoteReading.Verified.class);
    }

    @Test
    void isRefusedWithoutItsKey() {
        assertThat(NoteReading.of(CHECKPOINT.note(), List.of(OTHER.publicKey())))
                .isEqualTo(new NoteReading.Refused(NoteReading.Flaw.UNKNOWN_KEY));
    }

    @Test
    void isRefusedWhenAnythingInItIsChanged() {
        List<AuditKey> keys = List.of(SIGNER.publicKey());
        String note = CHECKPOINT.note();

        assertThat(NoteReading.of(note.replace("\n42\n", "\n43\n"), keys))
                .isEqualTo(new NoteReading.Refused(NoteReading.Flaw.SIGNATURE));
        assertThat(NoteReading.of(note.replace("47DE", "57DE"), keys))
                .isEqualTo(new NoteReading.Refused(NoteReading.Flaw.SIGNATURE));
        assertThat(NoteReading.of(note.replace("invalid/audit\n42", "invalid/other\n42"), keys))
                .isEqualTo(new NoteReading.Refused(NoteReading.Flaw.ORIGIN));
        for (int i = 0; i < note.length(); i++) {
            char changed = note.charAt(i) == 'A' ? 'B' : 'A';
            String forged = note.substring(0, i) + changed + note.substring(i + 1);
            assertThat(NoteReading.of(forged, keys))
                    .as("character %d", i)
                    .isInstanceOf(NoteReading.Refused.class);
        }
    }

    @Test
    void isRefusedWithTheSignatureOfAnotherCheckpoint() {
        String other = SIGNER.sign(43, TreeHash.EMPTY).note();
        String forged =
                CHECKPOINT.note().substring(0, CHECKPOINT.note().indexOf("\n\n"))
                        + other.substring(other.indexOf("\n\n"));

        assertThat(NoteReading.of(forged, List.of(SIGNER.publicKey())))
                .isEqualTo(new NoteReading.Refused(NoteReading.Flaw.SIGNATURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "a\n1\n\n— a b\n", "a\n-1\nx\n\n— a b\n", "no end"})
    void isRefusedInAnotherForm(String note) {
        assertThat(NoteReading.of(note, List.of(SIGNER.publicKey())))
                .isEqualTo(new NoteReading.Refused(NoteReading.Flaw.FORM));
    }

    /** The example of the note format's own documentation. */
    @Test
    void readsKeysAndSignaturesOfOthers() {
        AuditKey key =
                AuditKey.of("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        byte[] text =
                ("If you think cryptography is the answer to your problem,\n"
                                + "then you don't know what your problem is.\n")
                        .getBytes(StandardCharsets.UTF_8);
        byte[] marked =
                Base64.getDecoder()
                        .decode(
                                "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXg"
                                        + "KvqfqdngotpRZb6KE6RyyBwJnAM=");

        assertThat(key.verifies(text, Arrays.copyOfRange(marked, 4, marked.length))).isTrue();
        text[0]++;
        assertThat(key.verifies(text, Arrays.copyOfRange(marked, 4, marked.length))).isFalse();
    }

    @Test
    void aKeyIsWrittenAndReadAgain() {
        AuditKey key = SIGNER.publicKey();

        assertThat(AuditKey.of(key.toString())).isEqualTo(key);
        assertThat(key.toString()).startsWith(ORIGIN + "+");
        assertThatThrownBy(() -> AuditKey.of(key.toString().replace(ORIGIN, "else")))
                .hasMessage("the hash is not this key's");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a+b", "审计", "a\nb"})
    void aLogHasAPlainName(String name) {
        assertThatThrownBy(() -> AuditSigner.of(name, pem("one")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "not base64!"})
    void aKeyIsAKey(String pem) {
        assertThatThrownBy(() -> AuditSigner.of(ORIGIN, pem))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverShowsThePrivateKey() {
        assertThat(SIGNER.toString()).isEqualTo("AuditSigner[" + SIGNER.publicKey() + "]");
    }
}
