/**
 * The ways out: dispute 异议, correction 更正, repair 信用修复, and putting right what a wrong sanction
 * did.
 *
 * <p>What must always be true:
 *
 * <ul>
 *   <li>Each city's dispute is its own: who receives it, whether it must be written, whether the
 *       authority may begin it, whether measures rest meanwhile. Nothing is taken from another
 *       city.
 *   <li>An entry of court origin is the executing court's: it is sent there, and no local decision
 *       suspends, corrects or repairs it.
 *   <li>Measures rest from the acceptance of a dispute until its outcome, once for each ground.
 *   <li>From 2026-04-01 repair ends publication, sharing and measures together, everywhere; before,
 *       it does what the city's plan says. The day decides, not the day of the listing.
 *   <li>A refusal names the next remedy.
 * </ul>
 *
 * <p>The decisions are pure: {@link org.lianxin.remedy.DisputeDecision}, {@link
 * org.lianxin.remedy.RepairDecision}, {@link org.lianxin.remedy.RestorationDecision} and their
 * like. {@link org.lianxin.remedy.DisputeRegister}, {@link org.lianxin.remedy.RepairRegister} and
 * {@link org.lianxin.remedy.RestorationRegister} write what was decided, with its consequences for
 * listings and entries, in one transaction; {@link org.lianxin.remedy.Disputes}, {@link
 * org.lianxin.remedy.Repairs} and {@link org.lianxin.remedy.Restorations} read the cases.
 *
 * <p>May use: {@code listing}, {@code conduct}, {@code access}, {@code rulebook}, {@code cypher},
 * {@code kernel}.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "rulebook", "cypher", "access", "conduct", "listing"})
@NullMarked
package org.lianxin.remedy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
