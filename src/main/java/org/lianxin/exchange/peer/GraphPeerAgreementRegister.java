package org.lianxin.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerKind;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.cypher.DoneMutations;
import org.lianxin.cypher.Row;
import org.lianxin.cypher.Statement;
import org.lianxin.cypher.Touched;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.exchange.PeerAgreement;
import org.lianxin.exchange.PeerAgreementOutcome;
import org.lianxin.exchange.PeerAgreementOutcome.Reason;
import org.lianxin.exchange.PeerAgreementRegister;
import org.lianxin.exchange.PeerRegion;
import org.lianxin.exchange.PeerTerms;
import org.lianxin.kernel.City;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.rulebook.Rulebooks;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes agreements to Neo4j, one transaction for each change, its key and what it brings. */
final class GraphPeerAgreementRegister implements PeerAgreementRegister {

    /** An agreement over whole lists puts or removes all of them in one transaction. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private static final Statement AT = statement("agreement-at.cypher");
    private static final Statement STATE = statement("state-agreement.cypher");
    private static final Statement KIND = statement("peer-kind.cypher");

    private final Transactions transactions;
    private final Rulebooks rulebooks;
    private final PeerRegion region;

    GraphPeerAgreementRegister(Transactions transactions, Rulebooks rulebooks, PeerRegion region) {
        this.transactions = transactions;
        this.rulebooks = rulebooks;
        this.region = region;
    }

    @Override
    public PeerAgreementOutcome agree(
            Permit permit, MutationKey key, UnifiedCode peer, PeerTerms terms) {
        Map<String, @Nullable Object> told = new HashMap<>(AgreementRows.content(terms, null));
        told.put("peer", peer.value());
        return once(
                new DoneMutations.Request(key.id(), "registerPeerAgreement", told),
                peer,
                writing -> {
                    Optional<PeerAgreement> old = at(writing, peer, writing.recordedAt());
                    if (!isPeer(writing, peer)) {
                        return refused(Reason.PEER_UNKNOWN);
                    }
                    return mayDecide(permit, terms)
                                    && old.stream().allMatch(o -> mayDecide(permit, o.terms()))
                            ? state(writing, peer, terms, null)
                            : refused(Reason.NOT_OWN_CITY);
                });
    }

    @Override
    public PeerAgreementOutcome end(
            Permit permit, MutationKey key, UnifiedCode peer, String because) {
        Map<String, Object> told = Map.of("peer", peer.value(), "because", because);
        return once(
                new DoneMutations.Request(key.id(), "endPeerAgreement", told),
                peer,
                writing -> {
                    PeerAgreement old =
                            at(writing, peer, writing.recordedAt())
                                    .filter(known -> known.endedBecause() == null)
                                    .orElse(null);
                    if (old == null) {
                        return refused(Reason.AGREEMENT_UNKNOWN);
                    }
                    return mayDecide(permit, old.terms())
                            ? state(writing, peer, old.terms(), because)
                            : refused(Reason.NOT_OWN_CITY);
                });
    }

    private PeerAgreementOutcome once(
            DoneMutations.Request request,
            UnifiedCode peer,
            Transactions.Work<PeerAgreementOutcome> work) {
        if (region.code().filter(own -> !own.equals(peer)).isEmpty()) {
            return refused(region.code().isEmpty() ? Reason.NOT_OFFERED : Reason.PEER_UNKNOWN);
        }
        return transactions.write(
                LIMIT,
                writing ->
                        switch (DoneMutations.look(writing, request)) {
                            case DoneMutations.Earlier.Same(String _, Instant recordedAt) ->
                                    done(writing, peer, recordedAt);
                            case DoneMutations.Earlier.Other _ -> refused(Reason.KEY_REUSED);
                            case DoneMutations.Earlier.Free _ -> {
                                PeerAgreementOutcome outcome = work.in(writing);
                                if (outcome instanceof PeerAgreementOutcome.Done) {
                                    DoneMutations.note(writing, request, peer.value());
                                }
                                yield outcome;
                            }
                        });
    }

    /**
     * An office of one city decides for its own city, whatever foreign ones are covered besides.
     */
    private boolean mayDecide(Permit permit, PeerTerms terms) {
        City own = permit.registration().map(CallerOrganisation::city).orElse(null);
        return own == null
                || terms.cities().stream()
                        .filter(rulebooks.cities()::contains)
                        .allMatch(own::equals);
    }

    private static boolean isPeer(Writing writing, UnifiedCode peer) {
        return writing.run(KIND, Map.of("peer", peer.value())).stream()
                .anyMatch(row -> row.text("kind").equals(CallerKind.REGION_PEER.name()));
    }

    private static PeerAgreementOutcome state(
            Writing writing, UnifiedCode peer, PeerTerms terms, @Nullable String endedBecause) {
        writing.run(
                STATE,
                Map.of(
                        "peer", peer.value(),
                        "statement", AgreementRows.content(terms, endedBecause)));
        writing.touch(new Touched(Touched.Kind.AGREEMENT, peer.value()));
        return done(writing, peer, writing.recordedAt());
    }

    private static PeerAgreementOutcome done(Writing writing, UnifiedCode peer, Instant at) {
        return new PeerAgreementOutcome.Done(at(writing, peer, at).orElseThrow());
    }

    private static Optional<PeerAgreement> at(Writing writing, UnifiedCode peer, Instant at) {
        return writing.run(AT, Map.of("peer", peer.value(), "at", at)).stream()
                .map((Row row) -> AgreementRows.read(row.row("agreement")))
                .findFirst();
    }

    private static PeerAgreementOutcome refused(Reason reason) {
        return new PeerAgreementOutcome.Refused(reason);
    }

    private static Statement statement(String file) {
        return Statement.of(GraphPeerAgreementRegister.class, file);
    }
}
