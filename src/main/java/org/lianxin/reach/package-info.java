/**
 * Which persons a listing of an organisation extends to, always with the path that leads there.
 *
 * <p>For a listing L on an organisation, a measure M that L carries and a person P: P is reached
 * exactly if L is in force and not suspended on the day asked for, P held on the day of the conduct
 * (or on any day of its interval) a role that M names, the role is named without condition or P was
 * found directly responsible for that conduct, and P's identity is verified.
 *
 * <p>What must always be true:
 *
 * <ul>
 *   <li>Reach goes from one listing through one role to one person and ends there: nothing spreads
 *       to the person's other organisations.
 *   <li>Different measures of one listing reach different people, because each names its own roles.
 *   <li>Nothing reaches a person whose identity is unverified; that person is {@link
 *       org.lianxin.reach.Reach.Unconfirmed}, for the listing authority's eyes alone.
 *   <li>A red list rewards the listed subject alone. A court's list of dishonest debtors, of an
 *       organisation, reaches nobody; only a consumption restriction does.
 *   <li>Every refusal to reach has a reason.
 * </ul>
 *
 * <p>Words: a <em>path</em> is listing, ground, organisation, role, person, measure and article.
 *
 * <p>May use: listing, conduct, subject, rulebook, kernel.
 */
@ApplicationModule(allowedDependencies = {"kernel", "rulebook", "subject", "conduct", "listing"})
@NullMarked
package org.lianxin.reach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
