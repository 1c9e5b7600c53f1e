package org.lianxin.exchange.watch;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Consent;
import org.lianxin.access.Consents;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Permit;
import org.lianxin.audit.AuditBasis;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Transactions;
import org.lianxin.exchange.ConsentedPages;
import org.lianxin.exchange.Coverage;
import org.lianxin.exchange.CoverageDecision;
import org.lianxin.exchange.EntryFooting;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.WatchedFeed;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds each entry of a page that still tells something against the consents of the day. What was
 * removed, or replaced by what tells less, has no content any more; so only a consent that ran out
 * before the feed was looked at is found here first, and then the feed is brought up to date.
 */
final class GraphConsentedPages implements ConsentedPages {

    private static final AuditBasis PUBLIC = new AuditBasis(AuditBasis.Kind.PUBLIC, null);
    private static final AuditBasis CONSENT = new AuditBasis(AuditBasis.Kind.CONSENT, null);

    private final Consents consents;
    private final Transactions transactions;
    private final Clock clock;

    GraphConsentedPages(Consents consents, Transactions transactions, Clock clock) {
        this.consents = consents;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<List<EntryFooting>> footings(
            Permit permit, FeedKey feed, WatchedFeed kind, List<FeedEntry> entries) {
        Map<SubjectId, Coverage> coverage = coverage(permit, kind, entries);
        List<EntryFooting> footings = new ArrayList<>();
        Set<SubjectId> overdue = new LinkedHashSet<>();
        for (FeedEntry entry : entries) {
            EntryFooting footing = footing(kind, entry, coverage.get(entry.about()));
            if (footing == null) {
                overdue.add(entry.about());
            } else {
                footings.add(footing);
            }
        }
        if (overdue.isEmpty()) {
            return Optional.of(footings);
        }
        touch(GraphWatchRegister.organisation(permit), overdue);
        return Optional.empty();
    }

    /** Null where the entry tells what no consent covers today. */
    private static @Nullable EntryFooting footing(
            WatchedFeed feed, FeedEntry entry, @Nullable Coverage coverage) {
        String item = entry.item();
        if (item == null) {
            return EntryFooting.on(CONSENT);
        }
        List<DataCategory> told = WatchedJson.full(item);
        if (told.isEmpty()) {
            return EntryFooting.on(PUBLIC);
        }
        return coverage instanceof Coverage.Covered covered && covered.full().containsAll(told)
                ? new EntryFooting(
                        new AuditBasis(AuditBasis.Kind.CONSENT, covered.consent()),
                        covered.consent(),
                        feed.purpose())
                : null;
    }

    /** Of those alone of whom something is told. */
    private Map<SubjectId, Coverage> coverage(
            Permit permit, WatchedFeed feed, List<FeedEntry> entries) {
        Set<SubjectId> subjects = new LinkedHashSet<>();
        for (FeedEntry entry : entries) {
            if (entry.item() != null) {
                subjects.add(entry.about());
            }
        }
        Map<SubjectId, List<Consent>> given = consents.toUs(permit, subjects);
        LocalDate today = Shanghai.dayOf(clock.instant());
        Map<SubjectId, Coverage> coverage = new HashMap<>();
        for (SubjectId subject : subjects) {
            List<Consent> theirs = given.getOrDefault(subject, List.of());
            coverage.put(subject, CoverageDecision.decide(theirs, feed.purpose(), today));
        }
        return coverage;
    }

    private void touch(UnifiedCode organisation, Set<SubjectId> subjects) {
        transactions.write(
                writing -> {
                    for (SubjectId subject : subjects) {
                        String key = new WatchKey(organisation, subject).text();
                        writing.touch(new Touched(Touched.Kind.WATCH, key));
                    }
                    return subjects.size();
                });
    }
}
