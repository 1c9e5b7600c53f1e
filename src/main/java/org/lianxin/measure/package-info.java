/**
 * Joint incentives and sanctions: which measures a listing carries under the rules in force.
 *
 * <p>{@link org.lianxin.measure.MeasureDecision} is pure: a rulebook and a listing in, measures
 * out, and for each measure of that list that the listing does not carry the reason. Whom behind
 * the listed subject a measure reaches is the floor below ({@code reach}).
 *
 * <p>What must always be true:
 *
 * <ul>
 *   <li>A listing whose category the plan does not name carries no measure of that plan.
 *   <li>A list the plan does not keep carries none; a court's list only what the law attaches to
 *       it, and a city's own measures only where the city's plan takes that list in.
 *   <li>A condition that is not shown to hold does not hold.
 * </ul>
 *
 * <p>Words: a listing <em>carries</em> a measure; a measure <em>fits</em> a subject.
 *
 * <p>May use: reach, listing, conduct, subject, rulebook, kernel.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "rulebook", "subject", "conduct", "listing", "reach"})
@NullMarked
package org.lianxin.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
