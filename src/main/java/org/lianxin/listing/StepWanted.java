package org.lianxin.listing;

/**
 * A step that an officer wants taken.
 *
 * @param versionSeen the version of the listing's life that it was decided on
 * @param ground on what ground: a document's number, or a sentence
 */
public record StepWanted(LifeStep step, long versionSeen, Decider by, String ground) {

    public StepWanted {
        if (ground.isBlank()) {
            throw new IllegalArgumentException("a step names its ground");
        }
    }
}
