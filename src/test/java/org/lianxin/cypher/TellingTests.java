package org.lianxin.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.kernel.Filings;
import org.lianxin.kernel.RowFault;
import org.lianxin.kernel.RowOutcome;

import java.util.HashMap;
import java.util.Map;

/** What becomes of a row, given how its statement stands. */
class TellingTests {

    private static final RowOutcome ACCEPTED = new RowOutcome.Accepted();
    private static final RowOutcome UNCHANGED = new RowOutcome.Unchanged();
    private static final RowOutcome CONFLICT =
            new RowOutcome.Rejected(RowFault.CONFLICT_WITHIN_FILE);

    @Test
    void placesWhatIsNew() {
        assertThat(new Telling(new HashMap<>()).tell(row(1, 2, "甲"))).isEqualTo(ACCEPTED);
    }

    @Test
    void keepsWhatStandsIfTheSameRowComesAgain() {
        Telling telling = after(row(1, 2, "甲"));
        assertThat(telling.tell(row(1, 2, "甲"))).isEqualTo(UNCHANGED);
        assertThat(telling.placed()).isEmpty();
        assertThat(telling.affirmed()).isEmpty();
    }

    @Test
    void remembersThatALaterFileRepeatsIt() {
        Telling telling = after(row(1, 2, "甲"));
        assertThat(telling.tell(row(2, 5, "甲"))).isEqualTo(UNCHANGED);
        assertThat(telling.affirmed()).hasSize(1);
        assertThat(telling.tell(row(2, 9, "乙"))).isEqualTo(CONFLICT);
    }

    @Test
    void letsTheFileBegunLaterPrevailWhicheverComesFirst() {
        assertThat(after(row(1, 2, "甲")).tell(row(2, 2, "乙"))).isEqualTo(ACCEPTED);
        assertThat(after(row(2, 2, "乙")).tell(row(1, 2, "甲"))).isEqualTo(UNCHANGED);
    }

    @Test
    void rejectsAnotherLineOfTheSameFileThatSaysOtherwise() {
        assertThat(after(row(1, 2, "甲")).tell(row(1, 3, "乙"))).isEqualTo(CONFLICT);
    }

    @Test
    void keepsRejectingWhatRepeatsAContradictionInTheSameChunk() {
        Telling telling = after(row(1, 2, "甲"));
        assertThat(telling.tell(row(1, 3, "乙"))).isEqualTo(CONFLICT);
        assertThat(telling.tell(row(1, 4, "乙"))).isEqualTo(CONFLICT);
    }

    @Test
    void takesTheSameLineReadBetter() {
        assertThat(after(row(1, 2, "甲")).tell(row(1, 2, "乙"))).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesTwoReadingsOfOneLineAtOnce() {
        Telling telling = new Telling(new HashMap<>());
        telling.tell(row(1, 2, "甲"));
        assertThat(telling.tell(row(1, 2, "乙"))).isEqualTo(CONFLICT);
    }

    @Test
    void placesOnlyTheLastOfSeveralVersionsToldTogether() {
        Telling telling = new Telling(new HashMap<>());
        telling.tell(row(1, 2, "甲"));
        telling.tell(row(2, 2, "乙"));
        assertThat(telling.placed()).extracting(Version::hash).containsExactly("乙");
    }

    @Test
    void hashesByContentAlone() {
        assertThat(ContentHash.of(Map.of("a", 1, "b", "2")))
                .isEqualTo(ContentHash.of(Map.of("b", "2", "a", 1)))
                .isNotEqualTo(ContentHash.of(Map.of("a", 12, "b", "")));
    }

    @Test
    void keepsPartsOfAKeyApart() {
        assertThat(NaturalKey.of("a|", "b")).isNotEqualTo(NaturalKey.of("a", "|b"));
        assertThat(NaturalKey.of("a\\", "b")).isNotEqualTo(NaturalKey.of("a", "\\b"));
    }

    private static Telling after(Version standing) {
        return new Telling(new HashMap<>(Map.of("key", Standing.of(standing))));
    }

    private static Version row(int file, int line, String content) {
        return new Version("key", content, Filings.file(file).line(line), Map.of());
    }
}
