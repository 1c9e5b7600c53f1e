/**
 * Joint incentives and sanctions: which measures a listing carries under the rules in force.
 *
 * <p>{@link org.lianxin.measure.MeasureDecision} is pure: a rulebook and a listing in, measures
 * out, and for each measure of that list that the listing does not carry the reason. Whom behind
 * the listed subject a measure reaches is the floor below ({@code reach}).
 *
 * <p>Whoever carries measures out has an inbox. What stands in it is worked out from the listings
 * in force and the rulebook, and never stored; stored is what each body did ({@link
 * org.lianxin.measure.Execution}), deed by deed, on the version that its officer saw. {@link
 * org.lianxin.measure.FeedbackDecision} says when a body owes feedback, {@link
 * org.lianxin.measure.MatterDecision} what a matter in hand must heed.
 *
 * <p>What must always be true:
 *
 * <ul>
 *   <li>A listing whose category the plan does not name carries no measure of that plan.
 *   <li>A list the plan does not keep carries none; a court's list only what the law attaches to
 *       it, and a city's own measures only where the city's plan takes that list in.
 *   <li>A condition that is not shown to hold does not hold.
 *   <li>A body sees its own inbox and nobody else's.
 *   <li>A measure of a suspended listing rests: it is neither taken on nor executed.
 * </ul>
 *
 * <p>Words: a listing <em>carries</em> a measure; a measure <em>fits</em> a subject. An
 * <em>assignment</em> is one measure of one listing for one body; a <em>deed</em> is what the body
 * did about it; <em>feedback</em> is its report.
 *
 * <p>May use: reach, listing, conduct, subject, access, cypher, audit, rulebook, kernel.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "rulebook",
            "cypher",
            "audit",
            "access",
            "subject",
            "conduct",
            "listing",
            "reach"
        })
@NullMarked
package org.lianxin.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
