package org.lianxin.subject.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.PersonKey;
import org.lianxin.subject.Party;
import org.lianxin.subject.PersonDocument;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

import java.util.List;

/** How document numbers become keys and sealed numbers, and that they show nowhere. */
class KeyedIdentityTests {

    private static final PersonDocument ID =
            new PersonDocument(DocumentKind.RESIDENT_ID, "999999199001010016");

    private final KeyedIdentity identity = TestSubjects.identity();

    @Test
    void givesTheSameDocumentTheSameKey() {
        var spelt = new PersonDocument(DocumentKind.RESIDENT_ID, " 999999 199001010016 ");
        assertThat(identity.keyOf(spelt)).isEqualTo(identity.keyOf(ID));
    }

    @Test
    void givesTheSameNumberOfAnotherKindAnotherKey() {
        var passport = new PersonDocument(DocumentKind.PASSPORT, ID.number());
        assertThat(identity.keyOf(passport)).isNotEqualTo(identity.keyOf(ID));
    }

    @Test
    void givesAnotherKeyUnderAnotherSecret() {
        var keys = new IdentityKeys(TestSubjects.DEMO_SEAL_KEY, TestSubjects.DEMO_HASH_KEY);
        assertThat(new KeyedIdentity(keys).keyOf(ID)).isNotEqualTo(identity.keyOf(ID));
    }

    @Test
    void opensWhatItSealedAndSealsDifferentlyEachTime() {
        PersonKey key = identity.keyOf(ID);
        String sealed = identity.seal(ID, key);
        assertThat(identity.open(sealed, key)).isEqualTo(ID.number());
        assertThat(identity.seal(ID, key)).isNotEqualTo(sealed);
        assertThat(sealed).doesNotContain(ID.number());
    }

    @Test
    void doesNotOpenWhatWasSealedForSomebodyElseOrChanged() {
        PersonKey key = identity.keyOf(ID);
        String sealed = identity.seal(ID, key);
        PersonKey other = identity.unverifiedKeyOf("other");
        String changed =
                sealed.substring(0, 30)
                        + (sealed.charAt(30) == 'A' ? 'B' : 'A')
                        + sealed.substring(31);

        assertThatThrownBy(() -> identity.open(sealed, other))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> identity.open(changed, key))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsNoNumberInAnyText() {
        assertThat(ID.toString()).doesNotContain(ID.number());
        assertThat(new Party.Individual("张三", ID).toString()).doesNotContain(ID.number());
        assertThat(new IdentityKeys(TestSubjects.DEMO_HASH_KEY, TestSubjects.DEMO_SEAL_KEY))
                .hasToString("IdentityKeys[…]");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "not base64!", "dG9vIHNob3J0"})
    void refusesToStartWithoutAProperKey(@Nullable String key) {
        assertThatThrownBy(() -> new IdentityKeys(key, TestSubjects.DEMO_SEAL_KEY))
                .isInstanceOf(IdentityRefused.class)
                .hasMessageStartingWith("lianxin.identity.hash-key ");
        assertThatThrownBy(() -> new IdentityKeys(TestSubjects.DEMO_HASH_KEY, key))
                .isInstanceOf(IdentityRefused.class)
                .hasMessageStartingWith("lianxin.identity.seal-key ");
    }

    @Test
    void tellsWhoeverStartsItWhatIsMissingInBothLanguages() {
        var failure = new IllegalStateException(refusal());
        List<FailureAnalyzer> analyzers =
                SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, (type, name, unrelated) -> {});

        assertThat(analyzers)
                .filteredOn(StartRefusedAnalyzer.class::isInstance)
                .map(analyzer -> analyzer.analyze(failure))
                .singleElement()
                .satisfies(
                        analysis -> {
                            assertThat(analysis.getDescription()).contains("未设置", "is not set");
                            assertThat(analysis.getAction()).contains("请设置", "Set 32 random bytes");
                        });
    }

    private static IdentityRefused refusal() {
        try {
            throw new AssertionError(new IdentityKeys(null, TestSubjects.DEMO_SEAL_KEY));
        } catch (IdentityRefused refused) {
            return refused;
        }
    }

    @Test
    void refusesOneKeyForBothPurposes() {
        assertThatThrownBy(
                        () ->
                                new IdentityKeys(
                                        TestSubjects.DEMO_HASH_KEY, TestSubjects.DEMO_HASH_KEY))
                .isInstanceOf(IdentityRefused.class);
    }
}
