package org.lianxin.listing;

/**
 * One step of a listing's life: who, when, on what ground.
 *
 * @param version from 1, without gaps
 * @param after where the listing stands after it
 */
public record StepTaken(long version, StepWanted wanted, LifeState after) {}
