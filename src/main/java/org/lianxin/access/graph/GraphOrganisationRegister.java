package org.lianxin.access.graph;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.CallerKind;
import org.lianxin.access.MutationKey;
import org.lianxin.access.OrganisationOutcome;
import org.lianxin.access.OrganisationOutcome.Reason;
import org.lianxin.access.OrganisationRegister;
import org.lianxin.access.OrganisationTerms;
import org.lianxin.access.OrganisationTies;
import org.lianxin.access.Permit;
import org.lianxin.access.RegisteredOrganisation;
import org.lianxin.access.Scope;
import org.lianxin.cypher.DoneMutations;
import org.lianxin.cypher.Transactions;
import org.lianxin.cypher.Writing;
import org.lianxin.kernel.UnifiedCode;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps registered organisations in Neo4j, one transaction for each change and its key. */
final class GraphOrganisationRegister implements OrganisationRegister {

    private final Transactions transactions;

    GraphOrganisationRegister(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public OrganisationOutcome register(
            Permit permit,
            MutationKey key,
            UnifiedCode code,
            OrganisationTerms terms,
            OrganisationTies ties) {
        var request = request(key, "registerOrganisation", code, terms, ties);
        return once(
                request,
                code,
                writing ->
                        OrganisationVersions.current(writing, code).isPresent()
                                ? refused(Reason.ALREADY_REGISTERED)
                                : place(writing, code, terms, ties, null));
    }

    @Override
    public OrganisationOutcome change(
            Permit permit,
            MutationKey key,
            UnifiedCode code,
            OrganisationTerms terms,
            OrganisationTies ties) {
        var request = request(key, "changeOrganisation", code, terms, ties);
        if (isOneself(permit, code) && !keepsOffice(permit, terms, ties)) {
            return refused(Reason.ONESELF);
        }
        return once(
                request,
                code,
                writing ->
                        OrganisationVersions.current(writing, code)
                                .map(
                                        old ->
                                                place(
                                                        writing,
                                                        code,
                                                        terms,
                                                        ties,
                                                        old.organisation().suspendedBecause()))
                                .orElseGet(() -> refused(Reason.NOT_REGISTERED)));
    }

    @Override
    public OrganisationOutcome suspend(
            Permit permit, MutationKey key, UnifiedCode code, String because) {
        if (isOneself(permit, code)) {
            return refused(Reason.ONESELF);
        }
        Map<String, Object> told = Map.of("code", code.value(), "because", because);
        return turn(
                new DoneMutations.Request(key.id(), "suspendOrganisation", told), code, because);
    }

    @Override
    public OrganisationOutcome reinstate(Permit permit, MutationKey key, UnifiedCode code) {
        Map<String, Object> told = Map.of("code", code.value());
        return turn(new DoneMutations.Request(key.id(), "reinstateOrganisation", told), code, null);
    }

    private OrganisationOutcome turn(
            DoneMutations.Request request, UnifiedCode code, @Nullable String because) {
        return once(
                request,
                code,
                writing ->
                        OrganisationVersions.current(writing, code)
                                .map(old -> turned(writing, old, because))
                                .orElseGet(() -> refused(Reason.NOT_REGISTERED)));
    }

    private static OrganisationOutcome turned(
            Writing writing, RegisteredOrganisation old, @Nullable String because) {
        UnifiedCode code = old.organisation().code();
        return place(writing, code, old.organisation().terms(), old.ties(), because);
    }

    private OrganisationOutcome once(
            DoneMutations.Request request,
            UnifiedCode code,
            Transactions.Work<OrganisationOutcome> work) {
        return transactions.write(
                writing ->
                        switch (DoneMutations.look(writing, request)) {
                            case DoneMutations.Earlier.Same same ->
                                    new OrganisationOutcome.Done(
                                            OrganisationVersions.at(
                                                            writing, code, same.recordedAt())
                                                    .orElseThrow());
                            case DoneMutations.Earlier.Other _ -> refused(Reason.KEY_REUSED);
                            case DoneMutations.Earlier.Free _ -> done(writing, request, code, work);
                        });
    }

    private static OrganisationOutcome done(
            Writing writing,
            DoneMutations.Request request,
            UnifiedCode code,
            Transactions.Work<OrganisationOutcome> work) {
        OrganisationOutcome outcome = work.in(writing);
        if (outcome instanceof OrganisationOutcome.Done) {
            DoneMutations.note(writing, request, code.value());
        }
        return outcome;
    }

    private static OrganisationOutcome place(
            Writing writing,
            UnifiedCode code,
            OrganisationTerms terms,
            OrganisationTies ties,
            @Nullable String suspendedBecause) {
        if (OrganisationVersions.anyTaken(writing, code, ties.clients())) {
            return refused(Reason.CLIENT_TAKEN);
        }
        OrganisationVersions.place(
                writing, code, OrganisationRows.content(terms, ties, suspendedBecause));
        Optional<RegisteredOrganisation> placed = OrganisationVersions.current(writing, code);
        return new OrganisationOutcome.Done(placed.orElseThrow());
    }

    private static DoneMutations.Request request(
            MutationKey key,
            String mutation,
            UnifiedCode code,
            OrganisationTerms terms,
            OrganisationTies ties) {
        Map<String, @Nullable Object> told =
                new HashMap<>(OrganisationRows.content(terms, ties, null));
        told.put("code", code.value());
        return new DoneMutations.Request(key.id(), mutation, told);
    }

    private static boolean isOneself(Permit permit, UnifiedCode code) {
        return permit.registration().filter(own -> own.code().equals(code)).isPresent();
    }

    /** Nobody could undo it if the office cut itself off. */
    private static boolean keepsOffice(
            Permit permit, OrganisationTerms terms, OrganisationTies ties) {
        return terms.kind() == CallerKind.CREDIT_OFFICE
                && terms.scopes().contains(Scope.ORGANISATIONS_MANAGE)
                && ties.clients().contains(permit.caller().clientId());
    }

    private static OrganisationOutcome refused(Reason reason) {
        return new OrganisationOutcome.Refused(reason);
    }
}
