package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.lianxin.cypher.BeforeCommit;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.FeedKey;
import org.lianxin.exchange.PeerAgreement;
import org.lianxin.exchange.PeerAgreements;
import org.lianxin.kernel.Interval;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What an agreement that changed, began or ended brings with it, in the same transaction, besides
 * the listings: {@code feed} sees to those.
 */
final class AgreementWriter implements BeforeCommit {

    private static final Statement DUE =
            Statement.of(AgreementWriter.class, "set-agreement-due.cypher");
    private static final Statement WITHHOLD =
            Statement.of(AgreementWriter.class, "withhold-feed.cypher");

    private final PeerAgreements agreements;
    private final Forwarding forwarding;
    private final Dropping dropping;

    AgreementWriter(PeerAgreements agreements, Forwarding forwarding, Recalling recalling) {
        this.agreements = agreements;
        this.forwarding = forwarding;
        this.dropping = new Dropping(forwarding, recalling);
    }

    @Override
    public void follow(Writing writing, Set<Touched> touched) {
        if (touched.stream().noneMatch(each -> each.kind() == Touched.Kind.AGREEMENT)) {
            return;
        }
        LocalDate today = Shanghai.today(writing);
        for (PeerAgreement agreement : agreements.now(writing)) {
            String peer = agreement.peer().value();
            if (touched.contains(new Touched(Touched.Kind.AGREEMENT, peer))) {
                follow(writing, agreement, today);
            }
        }
        forwarding.tellAll(writing);
    }

    private void follow(Writing writing, PeerAgreement agreement, LocalDate today) {
        Map<String, @Nullable Object> due = new HashMap<>();
        due.put("peer", agreement.peer().value());
        due.put("dueOn", dueOn(agreement, today));
        writing.run(DUE, due);
        dropping.beyond(writing, agreement, today);
        if (!agreement.sendsOn(today)) {
            String feed = FeedKey.ofPeer(agreement.peer()).value();
            writing.run(WITHHOLD, Map.of("feed", feed));
        }
    }

    /** The next day on which it begins or ends by time alone. */
    private static @Nullable LocalDate dueOn(PeerAgreement agreement, LocalDate today) {
        Interval term = agreement.terms().term();
        if (agreement.endedBecause() != null) {
            return null;
        }
        if (term.from().isAfter(today)) {
            return term.from();
        }
        LocalDate until = term.until();
        return until != null && until.isAfter(today) ? until : null;
    }
}
