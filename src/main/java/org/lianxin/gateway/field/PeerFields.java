package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.access.Shown;
import org.lianxin.audit.AuditBasis;
import org.lianxin.exchange.PeerAgreementOutcome;
import org.lianxin.exchange.PeerAgreementRegister;
import org.lianxin.exchange.PeerAgreements;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.kernel.UnifiedCode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the credit office keeps the agreements with other regions. */
@Controller
final class PeerFields {

    private static final String FACT = "PEER_AGREEMENT";
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Mutating mutating;
    private final Doorkeeper doorkeeper;
    private final PeerAgreements agreements;
    private final PeerAgreementRegister register;
    private final Clock clock;

    PeerFields(
            Mutating mutating,
            Doorkeeper doorkeeper,
            PeerAgreements agreements,
            PeerAgreementRegister register,
            Clock clock) {
        this.mutating = mutating;
        this.doorkeeper = doorkeeper;
        this.agreements = agreements;
        this.register = register;
        this.clock = clock;
    }

    @QueryMapping
    DataFetcherResult<List<PeerAgreementItem>> peerAgreements(DataFetchingEnvironment field) {
        return switch (doorkeeper.admit(Scope.ORGANISATIONS_READ, field)) {
            case Admission.Rejected rejected -> Reply.refused(rejected.error(), field);
            case Admission.Admitted(Permit permit) -> {
                new Noting(permit, field, null)
                        .disclosed(
                                new AuditBasis(AuditBasis.Kind.SUPERVISION, null),
                                Shown.facts(Set.of(FACT)));
                yield Reply.with(
                        agreements.all(permit).stream()
                                .map(each -> PeerAgreementItem.of(each, today()))
                                .toList());
            }
        };
    }

    @MutationMapping
    DataFetcherResult<PeerAgreementItem> registerPeerAgreement(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> agreement,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return mutating.run(
                new Mutating.Call(idempotencyKey, caller, field),
                Scope.ORGANISATIONS_MANAGE,
                () -> PeerAgreementItem.terms(agreement),
                (permit, key, terms) ->
                        outcome(register.agree(permit, key, peer(agreement), terms)));
    }

    @MutationMapping
    DataFetcherResult<PeerAgreementItem> endPeerAgreement(
            @Argument String idempotencyKey,
            @Argument UnifiedCode peer,
            @Argument String because,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return mutating.run(
                new Mutating.Call(idempotencyKey, caller, field),
                Scope.ORGANISATIONS_MANAGE,
                () -> CallerOrganisation.requireReason(because),
                (permit, key, reason) -> outcome(register.end(permit, key, peer, reason)));
    }

    private static UnifiedCode peer(Map<String, @Nullable Object> agreement) {
        return Given.one(agreement, "peer", UnifiedCode.class);
    }

    private Mutating.Outcome<PeerAgreementItem> outcome(PeerAgreementOutcome outcome) {
        return switch (outcome) {
            case PeerAgreementOutcome.Done(var agreement) ->
                    new Mutating.Outcome.Done<>(
                            PeerAgreementItem.of(agreement, today()),
                            new AuditBasis(AuditBasis.Kind.SUPERVISION, agreement.peer().value()),
                            null,
                            FACT);
            case PeerAgreementOutcome.Refused(PeerAgreementOutcome.Reason reason) ->
                    new Mutating.Outcome.Refused<>(
                            switch (reason) {
                                case KEY_REUSED -> ErrorCode.IDEMPOTENCY_KEY_REUSED;
                                case PEER_UNKNOWN -> ErrorCode.ORGANISATION_NOT_REGISTERED;
                                case NOT_OWN_CITY -> ErrorCode.PEER_CITY_NOT_OWN;
                                case AGREEMENT_UNKNOWN -> ErrorCode.PEER_AGREEMENT_UNKNOWN;
                                case NOT_OFFERED -> ErrorCode.PEERS_NOT_OFFERED;
                            });
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SHANGHAI);
    }
}
