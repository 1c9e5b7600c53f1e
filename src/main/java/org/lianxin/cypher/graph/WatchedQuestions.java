package org.lianxin.cypher.graph;

import org.lianxin.cypher.Answers;
import org.lianxin.cypher.GraphTooSlow;
import org.lianxin.cypher.GraphUnavailable;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;

import java.util.Collection;

/** Questions from whose answers, and from their want, something is learnt about the graph. */
final class WatchedQuestions implements Questions, AutoCloseable {

    private final BatchingQuestions questions;
    private final Continuity continuity;

    WatchedQuestions(BatchingQuestions questions, Continuity continuity) {
        this.questions = questions;
        this.continuity = continuity;
    }

    @Override
    public <K, R> Answers<K, R> ask(Question<K, R> question, Collection<? extends K> keys) {
        try {
            Answers<K, R> answers = questions.ask(question, keys);
            continuity.saw(answers.recordedUpTo());
            return answers;
        } catch (GraphTooSlow | GraphUnavailable unanswered) {
            continuity.doubt();
            throw unanswered;
        }
    }

    @Override
    public void close() {
        questions.close();
    }
}
