/**
 * Listings 列入: one subject's place on one list, for one ground, over one term.
 *
 * <p>A black, attention or serious-dishonesty listing by an agency rests on a recorded penalty; red
 * and court listings carry the number of their own document. What a listing states is versioned;
 * its identity is its natural key.
 *
 * <p>{@link org.lianxin.listing.Listings} reads, {@link org.lianxin.listing.ListingRegister}
 * writes.
 *
 * <p>The life of a listing is pure: {@link org.lianxin.listing.PlacingDecision} says all that is
 * missing for a placing, in one list; {@link org.lianxin.listing.LifeDecision} which step may
 * follow which; {@link org.lianxin.listing.Life} keeps every step with its officer, ground and
 * version, so that of two officers who race one wins and the other is told what changed; {@link
 * org.lianxin.listing.AttentionDecision} proposes and never places.
 *
 * <p>{@link org.lianxin.listing.Lives} reads lives, also of what is only proposed, which {@link
 * org.lianxin.listing.Listings} never shows. {@link org.lianxin.listing.LifeRegister} takes the
 * steps that an authority decides; {@link org.lianxin.listing.LifeSteps} those that follow from
 * another module's decision, in its transaction.
 *
 * <p>May use: {@code rulebook}, {@code conduct}, {@code subject}, {@code access}, {@code cypher},
 * {@code kernel}.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "rulebook", "cypher", "access", "subject", "conduct"})
@NullMarked
package org.lianxin.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
