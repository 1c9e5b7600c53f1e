/**
 * Watches in Neo4j, and what the feeds of those who watch tell.
 *
 * <p>A lender's feed holds a listing while the lender watches the listed subject and a consent of
 * the subject covers it; an association's holds its members' public listings, and the others as
 * each member consents. Both are worked out anew in the transaction of whatever changes them: a
 * watch, a consent, who is a member, the listing itself.
 */
@NullMarked
package org.lianxin.exchange.watch;

import org.jspecify.annotations.NullMarked;
