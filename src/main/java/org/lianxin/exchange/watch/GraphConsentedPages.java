package org.lianxin.exchange.watch;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Consent;
import org.lianxin.access.Consents;
import org.lianxin.access.DataCategory;
import org.lianxin.access.Permit;
import org.lianxin.audit.AuditBasis;
import org.lianxin.cypher.Question;
import org.lianxin.cypher.Questions;
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
 * Holds each entry of a page against what stands now: the item in its feed, and the consent behind
 * it. A consent that ran out before the feed was looked at is found here first; then the feed is
 * brought up to date.
 */
final class GraphConsentedPages implements ConsentedPages {

    private static final Question<Place, String> STANDING =
            Question.of(
                    GraphConsentedPages.class,
                    "standing-watched.cypher",
                    Place::parameter,
                    row -> row.text("item"));
    private static final AuditBasis PUBLIC = new AuditBasis(AuditBasis.Kind.PUBLIC, null);

    private final Questions questions;
    private final Consents consents;
    private final Transactions transactions;
    private final Clock clock;

    GraphConsentedPages(
            Questions questions, Consents consents, Transactions transactions, Clock clock) {
        this.questions = questions;
        this.consents = consents;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<List<EntryFooting>> footings(
            Permit permit, FeedKey feed, WatchedFeed kind, List<FeedEntry> entries) {
        Map<String, List<DataCategory>> standing = standing(feed, entries);
        Map<SubjectId, Coverage> coverage = coverage(permit, kind, entries);
        List<EntryFooting> footings = new ArrayList<>();
        Set<SubjectId> overdue = new LinkedHashSet<>();
        for (FeedEntry entry : entries) {
            List<DataCategory> told = full(entry);
            List<DataCategory> stands = standing.get(entry.itemId());
            if (entry.item() != null && (stands == null || !stands.containsAll(told))) {
                return Optional.empty();
            }
            EntryFooting footing =
                    told.isEmpty()
                            ? EntryFooting.on(PUBLIC)
                            : footing(kind, told, coverage.get(entry.about()));
            if (footing == null) {
                overdue.add(entry.about());
            } else {
                footings.add(footing);
            }
        }
        if (!overdue.isEmpty()) {
            touch(GraphWatchRegister.organisation(permit), overdue);
            return Optional.empty();
        }
        return Optional.of(footings);
    }

    private static List<DataCategory> full(FeedEntry entry) {
        String item = entry.item();
        return item == null ? List.of() : WatchedJson.full(item);
    }

    private static @Nullable EntryFooting footing(
            WatchedFeed feed, List<DataCategory> told, @Nullable Coverage coverage) {
        return coverage instanceof Coverage.Covered covered && covered.full().containsAll(told)
                ? new EntryFooting(
                        new AuditBasis(AuditBasis.Kind.CONSENT, covered.consent()),
                        covered.consent(),
                        feed.purpose())
                : null;
    }

    private Map<SubjectId, Coverage> coverage(
            Permit permit, WatchedFeed feed, List<FeedEntry> entries) {
        Set<SubjectId> subjects = new LinkedHashSet<>();
        entries.forEach(entry -> subjects.add(entry.about()));
        Map<SubjectId, List<Consent>> given = consents.toUs(permit, subjects);
        LocalDate today = Shanghai.dayOf(clock.instant());
        Map<SubjectId, Coverage> coverage = new HashMap<>();
        for (SubjectId subject : subjects) {
            List<Consent> theirs = given.getOrDefault(subject, List.of());
            coverage.put(subject, CoverageDecision.decide(theirs, feed.purpose(), today));
        }
        return coverage;
    }

    /** What the items that the page puts tell now, as far as they stand. */
    private Map<String, List<DataCategory>> standing(FeedKey feed, List<FeedEntry> entries) {
        Set<Place> places = new LinkedHashSet<>();
        for (FeedEntry entry : entries) {
            if (entry.item() != null) {
                places.add(new Place(feed, entry.itemId()));
            }
        }
        Map<String, List<DataCategory>> standing = new HashMap<>();
        questions
                .ask(STANDING, places)
                .byKey()
                .forEach((place, item) -> standing.put(place.itemId(), WatchedJson.full(item)));
        return standing;
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

    /** An item's place in a feed. */
    private record Place(FeedKey feed, String itemId) {

        Object parameter() {
            return Map.of("feed", feed.value(), "item", itemId);
        }
    }
}
