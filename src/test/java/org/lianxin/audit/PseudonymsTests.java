package org.lianxin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.PersonKey;
import org.lianxin.kernel.SubjectId;

import java.util.List;

class PseudonymsTests {

    private static final SubjectId PERSON = new PersonId(new PersonKey("ab".repeat(32)));
    private static final SubjectId OTHER = new PersonId(new PersonKey("ac".repeat(32)));

    private final Pseudonyms pseudonyms = new Pseudonyms(new byte[32]);

    @Test
    void areTheSameForTheSameSubjectAndNoOther() {
        assertThat(pseudonyms.of(PERSON))
                .matches("[0-9a-f]{64}")
                .isEqualTo(new Pseudonyms(new byte[32]).of(PERSON))
                .isNotEqualTo(pseudonyms.of(OTHER));
    }

    @Test
    void areOthersUnderAnotherKey() {
        byte[] key = new byte[32];
        key[0] = 1;

        assertThat(new Pseudonyms(key).of(PERSON)).isNotEqualTo(pseudonyms.of(PERSON));
    }

    @Test
    void doNotHoldWhatTheyStandFor() {
        assertThat(pseudonyms.of(PERSON)).doesNotContain("abab");
        assertThat(pseudonyms.toString()).isEqualTo("Pseudonyms[…]");
    }

    @Test
    void ofSubjectsAndOfWhatIsShownAreApart() {
        assertThat(pseudonyms.of(PERSON)).doesNotStartWith(pseudonyms.ofShown(PERSON.value()));
        assertThat(pseudonyms.ofShown("K1")).matches("[0-9a-f]{32}");
    }

    @Test
    void ofAnIdIsAnotherIdThatOnlyTheKeyTurnsBack() {
        byte[] key = new byte[32];
        key[0] = 1;
        String id = "AAECAwQFBgcICQoLDA0ODw";

        String pseudonym = pseudonyms.ofShown(id);

        assertThat(pseudonym).matches("[A-Za-z0-9_-]{22}").isNotEqualTo(id);
        assertThat(pseudonyms.shown(pseudonym)).contains(id);
        assertThat(new Pseudonyms(new byte[32]).ofShown(id)).isEqualTo(pseudonym);
        assertThat(new Pseudonyms(key).ofShown(id)).isNotEqualTo(pseudonym);
        assertThat(new Pseudonyms(key).shown(pseudonym)).isNotEqualTo(pseudonyms.shown(pseudonym));
        assertThat(pseudonyms.ofShown("AAECAwQFBgcICQoLDA0OEA")).isNotEqualTo(pseudonym);
    }

    @Test
    void ofWhatIsNoIdIsAHashThatNobodyTurnsBack() {
        for (String other :
                List.of("", "K1", "A".repeat(21), "*".repeat(22), "A".repeat(21) + "B")) {
            assertThat(pseudonyms.ofShown(other)).as(other).matches("[0-9a-f]{32}");
            assertThat(pseudonyms.shown(pseudonyms.ofShown(other))).isEmpty();
        }
    }

    @Test
    void needAWholeKey() {
        assertThatThrownBy(() -> new Pseudonyms(new byte[16]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
