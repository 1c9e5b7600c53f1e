package org.lianxin.exchange.parcel;

import org.lianxin.access.Permit;
import org.lianxin.audit.AuditBasis;
import org.lianxin.audit.AuditDraft;
import org.lianxin.audit.AuditLog;
import org.lianxin.audit.AuditOutcome;
import org.lianxin.audit.Pseudonyms;
import org.lianxin.exchange.FeedEntry;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.Feeds;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the audit log says of packages: what a part tells is in it before the part is a file. */
final class PackageNotes {

    private static final String ACTION = "Command.peerPackage";

    private final Feeds feeds;
    private final AuditLog log;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    PackageNotes(Feeds feeds, AuditLog log, Pseudonyms pseudonyms, Clock clock) {
        this.feeds = feeds;
        this.log = log;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** One look at each subject, as when the peer had asked for these entries. */
    void told(Permit permit, FeedKey feed, List<FeedEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        AuditBasis basis = feeds.footings(permit, feed, entries).orElseThrow().getFirst().basis();
        Map<String, List<String>> shown = new HashMap<>();
        for (FeedEntry entry : entries) {
            shown.computeIfAbsent(pseudonyms.of(entry.about()), _ -> new ArrayList<>())
                    .add(pseudonyms.ofShown(entry.itemId()));
        }
        String request = AuditDraft.UNNAMED + UUID.randomUUID();
        List<AuditDraft> drafts = new ArrayList<>();
        shown.forEach(
                (subject, items) ->
                        drafts.add(
                                new AuditDraft(
                                        request,
                                        clock.instant(),
                                        permit.caller().clientId(),
                                        permit.grantee().orElse(null),
                                        ACTION,
                                        null,
                                        basis,
                                        subject,
                                        List.of("FEED_ENTRY"),
                                        items.stream().distinct().toList(),
                                        List.of(),
                                        null,
                                        AuditOutcome.DISCLOSED,
                                        null,
                                        null)));
        log.append(drafts);
    }
}
