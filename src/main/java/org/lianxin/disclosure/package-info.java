/**
 * One-stop public query: all that stands for and against one subject, in one record.
 *
 * <p>{@link org.lianxin.disclosure.CreditProfiles} puts a profile together from what lower floors
 * know: who the subject is, where it is listed, which measures that carries and whom they reach.
 * The components of the records here are named as the fields of {@code schema/disclosure.graphqls}
 * and its lower neighbours, so that what is written here is what is answered.
 *
 * <p>What must always be true:
 *
 * <ul>
 *   <li>Whatever says something adverse carries, beside it and never null, its ground, its source,
 *       its term and its way out, and for a person the paths that led there.
 *   <li>The same question with the same {@code validAt} and {@code knownAt} gives equal records, in
 *       the same order.
 *   <li>What has ended, and what is suspended, carries no measure. Related facts have no effect and
 *       say so.
 *   <li>No score: pricing factors are what a plan guides an institution to consider.
 * </ul>
 *
 * <p>Each subject is shown on a footing, one of the five modes of {@code access}, decided by whom
 * the question names and what it selects before anything recorded is looked at; a profile says on
 * which. In the public mode only published listings and entries within their public term are shown,
 * of organisations alone; by consent the kinds of facts that it holds, the others as published;
 * names and numbers are masked by mode. Ids and places in lists are shown through {@link
 * org.lianxin.disclosure.ShownIds}.
 *
 * <p>Words: a <em>standing</em> is what holds for a subject now, direct or reached; an
 * <em>honour</em> is a red listing; a <em>related fact</em> is somebody else's listing shown
 * without effect.
 *
 * <p>What was found wrong since, or repaired, is told to nobody, whatever day or instant is asked
 * about; that is the one exception to an earlier answer coming out the same.
 *
 * <p>May use: remedy, measure, reach, listing, conduct, subject, access, audit, rulebook, kernel.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "rulebook",
            "audit",
            "access",
            "subject",
            "conduct",
            "listing",
            "reach",
            "measure",
            "remedy"
        })
@NullMarked
package org.lianxin.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
