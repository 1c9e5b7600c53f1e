/**
 * What comes in from other systems and what goes out to them: files coming in, feeds going out.
 *
 * <p>{@link org.lianxin.exchange.FileIntake} takes a folder, single files, or one small text. Eight
 * layouts are known ({@link org.lianxin.exchange.Layout}); which one a file has, its header says,
 * never its name.
 *
 * <p>What holds:
 *
 * <ul>
 *   <li>Every row ends in exactly one of four heaps: read = accepted + unchanged + quarantined +
 *       rejected ({@link org.lianxin.exchange.RowCounts}), and each row of the last two is reported
 *       with its line, column and reason.
 *   <li>A file is taken in chunks; a chunk is one transaction. Taking the same file again changes
 *       nothing, so an intake that was killed is completed by starting it again.
 *   <li>A file that cannot be read is refused whole, before its first row, with one typed problem;
 *       the others go on.
 *   <li>Personal values are masked wherever they are reported.
 * </ul>
 *
 * <p>Words: an <em>intake</em> is one file, known by its content; a <em>quarantined</em> row may
 * become true later (its code is confirmed, its ground arrives) and is taken by handing in the file
 * again; a <em>rejected</em> row must be corrected first.
 *
 * <p><b>Recall.</b> What was told can be taken back: a write that ends, disputes or corrects what
 * others follow notes a cause in its own transaction; {@link org.lianxin.exchange.RecallRounds}
 * reads the audit log behind its writers and makes of each cause one {@link
 * org.lianxin.exchange.Recall} for each organisation that was shown the thing before, exactly once;
 * {@link org.lianxin.exchange.Recalls} reads them, {@link org.lianxin.exchange.RecallRegister}
 * keeps what recipients did. A recall names the thing and the receipt, never what was told.
 *
 * <p><b>Court sync.</b> A court brings its list up to date as a whole: {@link
 * org.lianxin.exchange.CourtSyncRegister} stages chunks that nobody reads and commits them in one
 * transaction; {@link org.lianxin.exchange.CourtSyncs} tells what came of it. Only the court's own
 * word takes an entry off its list.
 *
 * <p>A <em>feed</em> tells whoever may follow it of every change of one list, in one view ({@link
 * org.lianxin.exchange.FeedView}), in the transaction of the change:
 *
 * <ul>
 *   <li>{@link org.lianxin.exchange.FeedEntry} numbers are dense; each page carries the link before
 *       it ({@link org.lianxin.exchange.FeedChain}) and the digest of the state behind it ({@link
 *       org.lianxin.exchange.StateDigest}), so a consumer that checks them knows that nothing is
 *       missing, doubled, moved or changed.
 *   <li>What is in a feed is what its view shows of what stands, by {@link
 *       org.lianxin.exchange.FeedRules}; nothing else is written there but by {@link
 *       org.lianxin.exchange.FeedRegister}.
 *   <li>An <em>epoch</em> is one history of a feed; a graph restored from an older copy begins
 *       another. A <em>snapshot</em> is the state at one number.
 * </ul>
 *
 * <p><b>Between regions.</b> A {@link org.lianxin.exchange.PeerAgreement} gives another region's
 * platform a feed of what it covers, while it is in force. What such a platform tells in turn is
 * followed, checked and kept apart ({@link org.lianxin.exchange.ForeignEntry}): it reaches nobody
 * and carries no measure here, and goes on to a third region only where both agreements say so.
 *
 * <p>May use: {@code disclosure}, {@code remedy}, {@code listing}, {@code conduct}, {@code
 * subject}, {@code access}, {@code audit}, {@code rulebook}, {@code cypher}, {@code kernel}.
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
            "remedy",
            "disclosure"
        })
@NullMarked
package org.lianxin.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
