package org.lianxin.listing;

import java.time.Instant;

/**
 * One step of a listing's life: who, when, on what ground. The step has the day on which it takes
 * effect, {@code recordedAt} is when it became known.
 *
 * @param version from 1, without gaps
 * @param after where the listing stands after it
 */
public record StepTaken(long version, StepWanted wanted, LifeState after, Instant recordedAt) {}
