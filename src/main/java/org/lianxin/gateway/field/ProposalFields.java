package org.lianxin.gateway.field;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.lianxin.access.Caller;
import org.lianxin.access.CallerOrganisation;
import org.lianxin.access.MutationKey;
import org.lianxin.access.Permit;
import org.lianxin.access.Scope;
import org.lianxin.gateway.ErrorCode;
import org.lianxin.listing.LifeRegister;
import org.lianxin.subject.Subject;
import org.lianxin.subject.SubjectReading;
import org.lianxin.subject.Subjects;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code proposeListing}: how a listing begins. */
@Controller
final class ProposalFields {

    private final Mutating mutating;
    private final Subjects subjects;
    private final LifeRegister register;
    private final LifeReplies replies;

    ProposalFields(
            Mutating mutating, Subjects subjects, LifeRegister register, LifeReplies replies) {
        this.mutating = mutating;
        this.subjects = subjects;
        this.register = register;
        this.replies = replies;
    }

    @MutationMapping
    DataFetcherResult<ListingLifeItem> proposeListing(
            @Argument String idempotencyKey,
            @Argument Map<String, @Nullable Object> proposal,
            @ContextValue(required = false) @Nullable Caller caller,
            DataFetchingEnvironment field) {
        return mutating.run(
                new Mutating.Call(idempotencyKey, caller, field),
                Scope.LISTINGS_PROPOSE,
                () -> ProposalInput.of(proposal),
                this::propose);
    }

    private Mutating.Outcome<ListingLifeItem> propose(
            Permit permit, MutationKey key, ProposalInput given) {
        CallerOrganisation organisation = permit.registration().orElseThrow();
        if (!given.mayBeAskedBy(organisation.kind())) {
            return new Mutating.Outcome.Refused<>(ErrorCode.SUBJECT_UNKNOWN);
        }
        var found = subjects.read(permit, List.of(given.subject()));
        SubjectReading reading =
                found.map(all -> Objects.requireNonNull(all.get(given.subject())))
                        .asKnownAt(found.recordedUpTo());
        return switch (reading) {
            case SubjectReading.Known(Subject subject) ->
                    propose(permit, key, given, subject, organisation);
            case SubjectReading.Unknown _ ->
                    new Mutating.Outcome.Refused<>(ErrorCode.SUBJECT_UNKNOWN);
            case SubjectReading.Ambiguous _ ->
                    new Mutating.Outcome.Refused<>(ErrorCode.SUBJECT_AMBIGUOUS);
        };
    }

    private Mutating.Outcome<ListingLifeItem> propose(
            Permit permit,
            MutationKey key,
            ProposalInput given,
            Subject subject,
            CallerOrganisation organisation) {
        return given.of(organisation, subject.id(), subject.name())
                .map(
                        proposal ->
                                replies.outcome(
                                        register.propose(
                                                permit,
                                                key,
                                                proposal,
                                                given.on(),
                                                given.by(organisation),
                                                given.ground())))
                .orElseGet(() -> new Mutating.Outcome.Refused<>(ErrorCode.ARGUMENT_INVALID));
    }
}
