package org.lianxin.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectIdTests {

    private static final String HEX = "0123456789abcdef".repeat(4);

    @Test
    void givesOrganisationsAndPersonsDifferentKeys() {
        SubjectId organisation = new OrganisationId(UnifiedCode.of("9144030071526726XG"));
        SubjectId person = new PersonId(new PersonKey(HEX));
        assertThat(organisation.value()).isEqualTo("O:9144030071526726XG");
        assertThat(person.value()).isEqualTo("P:" + HEX);
    }

    @Test
    void neverPrintsAWholePersonKey() {
        PersonId person = new PersonId(new PersonKey(HEX));
        assertThat(person.toString()).isEqualTo("P:01234567…");
        assertThat(person.key().toString()).doesNotContain(HEX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF"
            })
    void refusesAKeyThatIsNoHash(String hex) {
        assertThatThrownBy(() -> new PersonKey(hex)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Zhanjiang", "湛江", "9city", "a b"})
    void refusesACityKeyThatIsNoFileName(String key) {
        assertThatThrownBy(() -> new City(key)).isInstanceOf(IllegalArgumentException.class);
    }
}
