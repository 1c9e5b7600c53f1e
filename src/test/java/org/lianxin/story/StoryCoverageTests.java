package org.lianxin.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every requirement has its story in every city that has it, and the proof of absence elsewhere.
 */
class StoryCoverageTests {

    private static final Path TABLE = StoryFile.FOLDER.resolve("coverage.md");

    private static final List<Story> ALL = StoryFile.all();

    @Test
    void leavesNoRequirementWithoutAStoryInAnyCity() {
        assertThat(new StoryCoverage(ALL).flaws()).isEmpty();
    }

    @Test
    void namesTheCellThatLosesItsStory() {
        List<Story> without =
                ALL.stream()
                        .filter(
                                story ->
                                        !story.city().equals("ganzhou")
                                                || story.cells().stream()
                                                        .noneMatch(
                                                                c ->
                                                                        c.requirement()
                                                                                .equals("DI-05")))
                        .toList();
        assertThat(new StoryCoverage(without).flaws())
                .containsExactly("DI-05 in ganzhou has no story");
    }

    @Test
    void namesTheStoryThatCitesWhatItsPlanDoesNotHave() {
        Story wrong =
                new Story(
                        "jiyang",
                        "jiyang/planted.story:1",
                        "异议标注",
                        "annotation",
                        List.of(new Story.Cell("DI-05", "§4.3")),
                        List.of());
        assertThat(new StoryCoverage(with(wrong)).flaws())
                .containsExactly("jiyang/planted.story:1 cites DI-05 §4.3");
        Story denying =
                new Story(
                        "ganzhou",
                        "ganzhou/planted.story:1",
                        "没有异议标注",
                        "no annotation",
                        List.of(new Story.Cell("DI-05", Story.Cell.NONE)),
                        List.of());
        assertThat(new StoryCoverage(with(denying)).flaws())
                .containsExactly("ganzhou/planted.story:1 cites DI-05 无");
    }

    /** The table is written anew when it is not as the stories are, and the test then fails. */
    @Test
    void keepsItsTableUpToDate() throws IOException {
        String table = new StoryCoverage(ALL).table();
        String kept = Files.exists(TABLE) ? Files.readString(TABLE) : "";
        if (!kept.equals(table)) {
            Files.writeString(TABLE, table);
        }
        assertThat(kept).as("written anew: look at it and commit it").isEqualTo(table);
    }

    private static List<Story> with(Story story) {
        return Stream.concat(ALL.stream(), Stream.of(story)).toList();
    }
}
