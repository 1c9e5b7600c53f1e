package org.lianxin.gateway.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;

class CursorsTests {

    @Test
    void readsThePlaceThatItStandsFor() {
        var place = Cursors.read(encoded("e1:2024-03-15PENALTY|湛示〔2024〕1号")).orElseThrow();

        assertThat(place.decidedOn()).isEqualTo(LocalDate.of(2024, 3, 15));
        assertThat(place.id()).isEqualTo("PENALTY|湛示〔2024〕1号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e1:", "e1:2024-03-15", "e1:2024-13-15x", "e2:2024-03-15x", "x"})
    void refusesWhatIsNotOurs(String text) {
        assertThat(Cursors.read(encoded(text))).isEmpty();
        assertThat(Cursors.read(text + "%%%")).isEmpty();
    }

    @Test
    void refusesAnEndlessOne() {
        assertThat(Cursors.read(encoded("e1:2024-03-15" + "x".repeat(5000)))).isEmpty();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
