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
 * <p>May use: {@code conduct}, {@code subject}, {@code access}, {@code cypher}, {@code kernel}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "cypher", "access", "subject", "conduct"})
@NullMarked
package org.lianxin.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
