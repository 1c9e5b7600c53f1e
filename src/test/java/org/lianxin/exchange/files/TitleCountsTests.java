package org.lianxin.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.exchange.UnknownTitles;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.Filing;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.RoleKind;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.Party;
import org.lianxin.subject.PersonDocument;
import org.lianxin.subject.RoleRow;
import org.lianxin.subject.Titles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

class TitleCountsTests {

    private static final Titles TITLES =
            (title, knownAt) -> Set.of(title.equals("董事") ? RoleKind.DIRECTOR : RoleKind.UNKNOWN);

    private final TitleCounts counts = new TitleCounts(TITLES);

    @Test
    void listsTheMostFrequentAndCountsTheRest() {
        for (int title = 0; title < 30; title++) {
            for (int times = 0; times <= title; times++) {
                counts.count(role("职务" + (char) ('甲' + title)));
            }
        }
        counts.count(role("董事"));

        UnknownTitles counted = counts.counted();
        assertThat(counted.rows()).isEqualTo(30 * 31 / 2);
        assertThat(counted.titles()).hasSize(UnknownTitles.TITLES_MAX);
        assertThat(counted.titles().getFirst().rows()).isEqualTo(30);
        assertThat(counted.titles().getLast().rows()).isEqualTo(11);
        assertThat(counted.rowsNotListed()).isEqualTo(10 * 11 / 2);
    }

    @Test
    void findsNothingToTellWhereTheTableKnowsEveryTitle() {
        counts.count(role("董事"));
        assertThat(counts.counted()).isEqualTo(UnknownTitles.NONE);
    }

    private static RoleRow role(String title) {
        return new RoleRow(
                UnifiedCode.of(RowFixture.COMPANY),
                new Party.Individual(
                        "陈示例", new PersonDocument(DocumentKind.RESIDENT_ID, RowFixture.PERSON)),
                title,
                Interval.since(LocalDate.of(2020, 1, 1)),
                new Filing("t", Instant.EPOCH, "t.csv", 2, "来源", null));
    }
}
