package org.lianxin.remedy.graph;

import org.lianxin.listing.Decider;

import java.time.LocalDate;

/**
 * By whom and why a listing takes a step.
 *
 * @param ground the case and the article it follows from
 */
record By(Decider decider, String ground, LocalDate on) {}
