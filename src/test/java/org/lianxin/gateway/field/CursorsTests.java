package org.lianxin.gateway.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.conduct.CreditEntry;
import org.lianxin.conduct.Decision;
import org.lianxin.conduct.EntryCursor;
import org.lianxin.conduct.EntryDetail;
import org.lianxin.conduct.EntryStatement;
import org.lianxin.disclosure.ShownIds;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.PersonId;
import org.lianxin.kernel.PersonKey;
import org.lianxin.kernel.Provenance;
import org.lianxin.kernel.SubjectId;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

class CursorsTests {

    private static final SubjectId ABOUT = new PersonId(new PersonKey("ab".repeat(32)));
    private static final SubjectId OTHER = new PersonId(new PersonKey("cd".repeat(32)));
    private static final String ID = "PENALTY|湛示〔2024〕1号|P:" + "ab".repeat(32);

    private final Cursors cursors = new Cursors(new ShownIds(new byte[32]));

    @Test
    void readsThePlaceThatItStandsFor() {
        assertThat(cursors.read(ABOUT, cursors.behind(entry())))
                .contains(new EntryCursor(LocalDate.of(2024, 3, 15), ID));
    }

    @Test
    void isTheSameForTheSamePlaceAndTellsNothingOfIt() {
        String cursor = cursors.behind(entry());

        assertThat(cursors.behind(entry())).isEqualTo(cursor);
        assertThat(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8))
                .doesNotContain("2024", "PENALTY", "abab");
    }

    @Test
    void refusesOneGivenOutAboutSomebodyElse() {
        assertThat(cursors.read(OTHER, cursors.behind(entry()))).isEmpty();
    }

    @Test
    void refusesOneOfAnotherGraph() {
        byte[] key = new byte[32];
        key[0] = 1;

        assertThat(new Cursors(new ShownIds(key)).read(ABOUT, cursors.behind(entry()))).isEmpty();
    }

    @Test
    void refusesOneWithAnyBitChanged() {
        byte[] sealed = Base64.getUrlDecoder().decode(cursors.behind(entry()));
        for (int i = 0; i < sealed.length; i++) {
            byte[] forged = sealed.clone();
            forged[i] ^= 1;
            assertThat(cursors.read(ABOUT, encoded(forged))).as("byte %d", i).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e1:2024-03-15x", "nonsense", "%%%", "AAAAAAAAAAAAAAAA", "甲"})
    void refusesWhatIsNotOurs(String text) {
        assertThat(cursors.read(ABOUT, text)).isEmpty();
        assertThat(cursors.read(ABOUT, encoded(text.getBytes(StandardCharsets.UTF_8)))).isEmpty();
    }

    @Test
    void refusesAnEndlessOne() {
        assertThat(cursors.read(ABOUT, "x".repeat(50_000))).isEmpty();
    }

    private static CreditEntry entry() {
        var decision = new Decision("湛示〔2024〕1号", LocalDate.of(2024, 3, 15), "示例局", null);
        var detail = new EntryDetail.Penalty(null, null, null, List.of(), null, null, null, null);
        var statement =
                new EntryStatement(
                        "示例",
                        decision,
                        detail,
                        Interval.since(LocalDate.of(2024, 3, 15)),
                        null,
                        null,
                        null,
                        null);
        var source = new Provenance("f.csv", 1, "示例局", null, Instant.EPOCH, null);
        return new CreditEntry(ID, ABOUT, statement, false, List.of(), source);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
