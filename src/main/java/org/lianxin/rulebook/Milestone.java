package org.lianxin.rulebook;

import org.lianxin.kernel.Bilingual;

import java.time.LocalDate;

/**
 * A date by which the plan wanted something built. History: nothing in the gateway depends on it.
 *
 * @param due the last day in time
 */
public record Milestone(LocalDate due, Bilingual goal, String article, String quotation) {}
