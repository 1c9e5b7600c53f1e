package org.lianxin.disclosure;

import org.lianxin.subject.Subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands for and against one subject on one day, as known at one instant.
 *
 * @param known the subject as the registry had it, for what is asked later and only when selected
 *     (credit entries, related facts); it is not disclosed
 * @param access on what footing it is shown, and what of it in full
 * @param knownAt the instant it was in fact told as known at; asked again with it, the answer is
 *     equal
 * @param standings the adverse listings in force, the subject's own first, then those that reach it
 * @param listings the subject's own listings in term, red ones among them
 * @param measures one for each listing and measure in force
 * @param roles all roles known, past and present
 */
public record CreditProfile(
        Subject known,
        DisclosureAccess access,
        SubjectShown subject,
        LocalDate validAt,
        Instant knownAt,
        List<Standing> standings,
        List<ListingShown> listings,
        List<MeasureInForce> measures,
        List<Honour> honours,
        List<RoleShown> roles,
        List<PricingFactor> pricingFactors,
        List<RulebookUsed> rulebooks) {}
