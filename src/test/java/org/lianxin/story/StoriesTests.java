package org.lianxin.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.stream.Stream;

/** Every story of every city, run against the decisions. */
class StoriesTests {

    private static final int STORIES_AT_LEAST = 80;

    @TestFactory
    Stream<DynamicTest> stories() {
        return StoryFile.all().stream()
                .map(
                        story ->
                                DynamicTest.dynamicTest(
                                        story.city() + "：" + story.title(), () -> run(story)));
    }

    @Test
    void areEnoughAndEachHasItsTitlesItsArticlesAndItsSentences() {
        List<Story> stories = StoryFile.all();
        assertThat(stories).hasSizeGreaterThanOrEqualTo(STORIES_AT_LEAST);
        assertThat(stories)
                .allSatisfy(
                        story -> {
                            assertThat(story.english()).as(story.place()).isNotBlank();
                            assertThat(story.cells()).as(story.place()).isNotEmpty();
                            assertThat(story.lines()).as(story.place()).hasSizeGreaterThan(1);
                        });
        assertThat(stories).extracting(s -> s.city() + s.title()).doesNotHaveDuplicates();
    }

    private static void run(Story story) {
        World world = new World(story.city());
        Vocabulary vocabulary = new Vocabulary();
        PlacingSentences.teach(vocabulary, world);
        DisputeSentences.teach(vocabulary, world);
        RepairSentences.teach(vocabulary, world);
        RuleSentences.teach(vocabulary, world);
        PromiseSentences.teach(vocabulary, world);
        story.lines().forEach(line -> vocabulary.say(story, line));
    }
}
