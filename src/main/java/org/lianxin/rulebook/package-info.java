/**
 * One city's rules on one day: its lists, categories of serious dishonesty, measures, deadlines and
 * switches, each with its article. Floor 1: it may use {@code kernel}.
 *
 * <p>What must always be true:
 *
 * <ul>
 *   <li>Rules are data. A city is a file {@code graph-seed/rulebooks/<city>.yaml}; a sixth city is
 *       a sixth file.
 *   <li>No city inherits a rule from another or from {@code national}. What a plan is silent about
 *       is silent here: the setting has no value and no article, and nothing may be made of it.
 *   <li>A rulebook is in force over an interval of days; a file may hold several editions. Before
 *       the first there is none, and {@link org.lianxin.rulebook.Rulebooks#find} is empty. What
 *       governs the effects of a listing on a day is the edition in force on that day, not on the
 *       day of the listing: a listing older than the plan carries the plan's measures from the
 *       plan's first day on, and none before it.
 *   <li>Everything is read at start and checked as a whole. One flaw in one file stops the start,
 *       see {@link org.lianxin.rulebook.RulebookFlaws}.
 * </ul>
 *
 * <p>Beside the rulebooks stand two things that are no city's: the {@link
 * org.lianxin.rulebook.NationalFrame} with what the law says to all alike, and the calendar of
 * working days ({@link org.lianxin.kernel.WorkingDays}), a file for each of the State Council's
 * yearly notices. {@link org.lianxin.rulebook.DeadlineDecision} counts with both.
 *
 * <p>Words: <em>plan</em> is the city's document, <em>rulebook</em> what this module made of it.
 * <em>Article</em> is cited as {@code §10} (chapter-less plans), {@code §3.2-14}
 * (chapter.section-item) or {@code #9} (numbered items). A value that is not the plan's but ours
 * names {@value org.lianxin.rulebook.Setting#OWN_DECISION} instead of an article.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.lianxin.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
