package org.lianxin.story;

import org.assertj.core.api.Assertions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences that stories are written in. A sentence nobody knows fails its story. */
final class Vocabulary {

    private final Map<Pattern, Meaning> meanings = new LinkedHashMap<>();

    /** What a sentence does to a world, or asks of it. */
    @FunctionalInterface
    interface Meaning {
        void apply(Words words);
    }

    /** The parts of a sentence that differ from story to story. */
    record Words(Matcher matcher) {

        String text(int group) {
            return matcher.group(group);
        }

        LocalDate day(int group) {
            return LocalDate.parse(matcher.group(group));
        }

        boolean has(int group) {
            return matcher.group(group) != null;
        }
    }

    /** {@code D} stands for a day, {@code “W”} for words in quotation marks. */
    void means(String sentence, Meaning meaning) {
        String regex = sentence.replace("D", "(\\d{4}-\\d{2}-\\d{2})").replace("“W”", "“([^”]+)”");
        meanings.put(Pattern.compile(regex), meaning);
    }

    void say(Story story, Story.Line line) {
        for (Map.Entry<Pattern, Meaning> each : meanings.entrySet()) {
            Matcher matcher = each.getKey().matcher(line.sentence());
            if (matcher.matches()) {
                try {
                    each.getValue().apply(new Words(matcher));
                } catch (AssertionError wrong) {
                    throw new AssertionError(
                            story.place()
                                    + " line "
                                    + line.number()
                                    + " “"
                                    + line.sentence()
                                    + "”: "
                                    + wrong.getMessage(),
                            wrong);
                }
                return;
            }
        }
        Assertions.fail(
                "%s line %d: nobody knows the sentence “%s”",
                story.place(), line.number(), line.sentence());
    }
}
